import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Bilingual, Lang } from '../../../model/bilingual.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { View } from '../../../model/view.ts';
import { isolateThread } from '../../../state/threadActions.ts';
import { urlContextOf } from '../../../state/urlContext.ts';
import type { ViewAction } from '../../../state/viewActions.ts';
import { decodeView } from '../../../state/viewUrl.ts';
import { WINDOW_PRESETS, type WindowPreset } from '../../../state/windowPresets.ts';
import { viewPath } from './site.ts';

/** A view that has a page and can be embedded by its address: a window of the chart, or a thread. */
export interface PresetView {
  /** Kebab-case, part of addresses. */
  readonly id: string;
  readonly label: Bilingual;
  /** The thread that it shows alone; undefined for a window. */
  readonly thread: string | undefined;
  readonly action: ViewAction;
}

/** The window that a page without a query shows. */
export const FIRST_VIEW = 'since-1998';

/** `since1998` to `since-1998`. */
const toId = (key: WindowPreset['key']): string => key.replace(/(?<=[a-z])(?=\d)/, '-');

/** What a window's button says; one that says only "All" says of what. */
const windowName = (key: WindowPreset['key'], lang: Lang): string =>
  key === 'all' ? pageWordsFor(lang).allYears : wordsFor(lang).chart.presets[key];

/**
 * The views with pages of their own: the chart's windows, then every thread.
 * @throws Error where a thread has the id of a window
 */
export function presetViews({ vocabulary }: Pick<Dataset, 'vocabulary'>): readonly PresetView[] {
  const windows = WINDOW_PRESETS.map(({ key, action }) => ({
    id: toId(key),
    label: { en: windowName(key, 'en'), ko: windowName(key, 'ko') },
    thread: undefined,
    action,
  }));
  const threads = vocabulary.threads.map(({ id, label }) => ({
    id,
    label,
    thread: id,
    action: isolateThread(id),
  }));
  const taken = threads.find(({ id }) => windows.some((window) => window.id === id));
  if (taken !== undefined) throw new Error(`thread has the id of a window: ${taken.id}`);
  return [...windows, ...threads];
}

/** Everything that a preset shows, as a link can share it. */
export function viewOfPreset(dataset: Dataset, { action }: PresetView, lang: Lang): View {
  const { view } = decodeView('', urlContextOf(dataset, lang));
  return action(view, dataset);
}

export const presetPath = ({ id }: PresetView, lang: Lang): string => viewPath(id, lang);
