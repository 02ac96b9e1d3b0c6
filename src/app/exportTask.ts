import type { StoreApi } from 'zustand/vanilla';
import { FIGURE_SIZES, type FigureSize, type PngScale } from '../export/figureSizes.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import type { Scope } from '../model/excerpt.ts';
import type { TimelineState } from '../state/timelineStore.ts';
import type { Environment } from './environment.ts';
import { ExportFailure } from './exportFailure.ts';

/** What takes its time on the way to a file, one after the other. */
export type ExportStep = keyof FileWords['job']['steps'];

/** What a reader has chosen about the files. */
export interface ExportChoices {
  readonly scope: Scope;
  readonly size: FigureSize;
  readonly theme: 'light' | 'dark';
  readonly scale: PngScale;
}

/** As wide as a page of a report, sharp in print, for white paper whatever the page's own ground. */
export const REPORT_PICTURE: ExportChoices = {
  scope: 'view',
  size: FIGURE_SIZES['180mm'],
  theme: 'light',
  scale: 2,
};

/** Where a file is made: everything in it is as it stands then. */
export interface ExportPlace {
  readonly store: StoreApi<TimelineState>;
  readonly environment: Environment;
  readonly choices: ExportChoices;
}

/** A finished file. What can be shown in place of a download is there as text or as a picture, too. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
  readonly text?: string | undefined;
  /** The address of an image that holds it all. */
  readonly picture?: string | undefined;
  readonly alt?: string | undefined;
  /** Letters that the typeface lacks: a box stands in the place of each. */
  readonly missing?: readonly string[] | undefined;
}

/** How a task tells how far it is; the browser paints in between. Rejects once the task is cancelled. */
export type BeginStep = (step: ExportStep) => Promise<void>;

/** Work in steps, which ends with a file or without one; what waits for the reader heeds the signal, too. */
export interface ExportTask<Result extends ExportFile | undefined = ExportFile | undefined> {
  readonly steps: readonly ExportStep[];
  readonly run: (place: ExportPlace, begin: BeginStep, signal: AbortSignal) => Promise<Result>;
}

/** The making of a file. */
export type FileTask = ExportTask<ExportFile>;

const hasAll = ({ details, supplement }: TimelineState): boolean =>
  typeof details !== 'string' && supplement === 'loaded';
const hasFailed = ({ details, supplement }: TimelineState): boolean =>
  details === 'failed' || supplement === 'failed';

/**
 * The state once sources and series are in it. What failed before is asked for once more.
 * @throws ExportFailure where it fails again
 */
export function whenComplete({ store, environment }: ExportPlace): Promise<TimelineState> {
  const { details, supplement } = store.getState();
  if (details === 'failed') environment.loadDetails();
  if (supplement === 'failed') environment.loadSupplement();
  return new Promise((settle, fail) => {
    const check = (state: TimelineState): boolean => {
      if (hasAll(state)) settle(state);
      else if (hasFailed(state)) fail(new ExportFailure({ kind: 'records' }));
      else return false;
      return true;
    };
    if (check(store.getState())) return;
    const stop = store.subscribe((state) => {
      if (check(state)) stop();
    });
  });
}
