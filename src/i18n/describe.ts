import type { Lang } from '../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { commonest, yearOfStart } from '../model/eventYears.ts';
import type { TimeWindow } from '../model/window.ts';
import { formatDay, formatYearRange } from './formatDate.ts';
import { formatWindow } from './formatWindow.ts';
import { wordsFor } from './words.ts';

export interface DescribedView {
  readonly lang: Lang;
  readonly dataset: Dataset;
  /** All that pass the filter, over all time. */
  readonly matching: readonly TimelineEvent[];
  /** Those of them with a possible day in the window, in the dataset's order. */
  readonly inWindow: readonly TimelineEvent[];
  readonly window: TimeWindow;
}

/** A view in words at three levels; `stands` is empty where nothing matches. */
export interface ViewDescription {
  readonly what: string;
  readonly counts: string;
  readonly stands: string;
}

/** More tied types, or titles, than these are no longer what stands out. */
const MOST_NAMED = 3;

function describeWhat({ lang, dataset }: DescribedView): string {
  const words = wordsFor(lang).describe;
  const { events, vocabulary, periods, through } = dataset;
  const first = events.map(yearOfStart).find((year) => year !== undefined);
  const tracked = vocabulary.threads.filter(({ tracking }) => tracking !== undefined).length;
  return [
    words.what(
      events.length,
      first === undefined ? undefined : formatYearRange(first, first, lang),
      formatDay(through, lang),
    ),
    ...(periods.length > 0 ? [words.inOffice] : []),
    ...(tracked > 0 ? [words.bars(tracked)] : []),
  ].join(' ');
}

function describeCounts({ lang, dataset, matching, inWindow, window }: DescribedView): string {
  const words = wordsFor(lang).describe;
  const range = formatWindow(window, dataset.through, lang);
  const before = matching.filter(({ extent }) => extent.last < window.start).length;
  const after = matching.filter(({ extent }) => extent.first >= window.end).length;
  const shown = [
    words.inWindow(range, inWindow.length),
    ...(before + after > 0 ? [words.around(before, after)] : []),
  ];
  return `${words.matching(matching.length, dataset.events.length)} ${shown.join('; ')}.`;
}

function describeTypes({ lang, dataset, inWindow }: DescribedView): string | undefined {
  const { top, count } = commonest(inWindow.map(({ type }) => type));
  if (top.length > MOST_NAMED) return undefined;
  const names = dataset.vocabulary.types.filter(({ id }) => top.includes(id));
  return wordsFor(lang).describe.commonest(
    names.map(({ label }) => label[lang]),
    count,
  );
}

/** Only where one year of several stands out: of events that begin in the window. */
function describeYears({ lang, inWindow, window }: DescribedView): string | undefined {
  const begin = inWindow.filter(({ extent }) => extent.first >= window.start);
  const { top, count, kinds } = commonest(begin.flatMap((event) => yearOfStart(event) ?? []));
  const [year] = top;
  if (year === undefined || top.length > 1 || kinds < 2) return undefined;
  return wordsFor(lang).describe.busiest(formatYearRange(year, year, lang), count);
}

function describeImportant({ lang, inWindow }: DescribedView): string | undefined {
  const words = wordsFor(lang).describe;
  const most = inWindow.reduce((max, { importance }) => Math.max(max, importance), 0);
  const titles = inWindow
    .filter(({ importance }) => importance === most)
    .map(({ title }) => title[lang]);
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (titles.length <= MOST_NAMED) return words.important(titles, most);
  return words.importantMany(titles.length, most, [first, last]);
}

/**
 * Puts a view into words for those who don't see it: what it is, how much of it there is, what stands out.
 * Every number is a count over the arguments or a date part that a record or the window has.
 */
export function describeView(view: DescribedView): ViewDescription {
  const sentences =
    view.inWindow.length === 0
      ? [view.matching.length === 0 ? undefined : wordsFor(view.lang).describe.none]
      : [describeTypes(view), describeYears(view), describeImportant(view)];
  return {
    what: describeWhat(view),
    counts: describeCounts(view),
    stands: sentences.filter((sentence) => sentence !== undefined).join(' '),
  };
}
