import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, EventDetail } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import type { ViewAction } from './viewActions.ts';
import type { UrlProblem } from './viewFields.ts';
import { redoStep, startHistory, stepTo, undoStep, type ViewHistory } from './viewHistory.ts';

/** Whether a step makes an entry in the browser's history or changes the present one. */
export type StepHow = 'push' | 'replace';

/** Sources and notes by event id, once loaded. */
export type Details = ReadonlyMap<string, EventDetail> | 'loading' | 'failed';

/** Series, article, walk and spellings: whether the dataset has them already. */
export type SupplementState = 'loading' | 'loaded' | 'failed';

/** Something to say on the page until it's dismissed: the values of one link that were ignored. */
export interface Notice {
  /** Its own among the notices shown at one time. */
  readonly id: number;
  readonly problems: readonly UrlProblem[];
}

/** The author's own words on what is taken away; they are no part of the view and never in a link. */
export interface Report {
  readonly title: string;
  readonly caption: string;
}

export interface TimelineState extends ViewHistory {
  readonly dataset: Dataset;
  readonly supplement: SupplementState;
  readonly lastStep: StepHow;
  readonly details: Details;
  readonly notices: readonly Notice[];
  /** Whether keys that are plain characters act on the whole page. */
  readonly shortcuts: boolean;
  readonly report: Report;

  /**
   * Takes one step, which undo takes back.
   * @param gesture names a continuous gesture (its own name each time), whose steps count as one
   */
  readonly act: (action: ViewAction, how: StepHow, gesture?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes over the view of an entry of the browser's history, as a step like others. */
  readonly replaceView: (view: View) => void;
  readonly setDetails: (details: Details) => void;
  /** Takes the same dataset, grown by its supplement, or says how loading it stands. */
  readonly setSupplement: (outcome: Dataset | 'loading' | 'failed') => void;
  /** Says what of a link was ignored; without problems nothing. */
  readonly notify: (problems: readonly UrlProblem[]) => void;
  readonly dismissNotice: (id: number) => void;
  readonly setShortcuts: (shortcuts: boolean) => void;
  readonly setReport: (report: Report) => void;
}

export interface TimelineStart {
  readonly dataset: Dataset;
  readonly initial: View;
  /** What of the first link was ignored. */
  readonly problems?: readonly UrlProblem[];
  readonly supplement?: SupplementState;
}

const withNotice = (
  notices: readonly Notice[],
  problems: readonly UrlProblem[],
): readonly Notice[] =>
  problems.length === 0 ? notices : [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, problems }];

/** The state of one mounted timeline. The view is its only truth: link, picture and lists follow from it. */
export function createTimelineStore({
  dataset,
  initial,
  problems = [],
  supplement = 'loading',
}: TimelineStart): StoreApi<TimelineState> {
  return createStore<TimelineState>()((set) => ({
    ...startHistory(initial),
    dataset,
    supplement,
    lastStep: 'replace',
    details: 'loading',
    notices: withNotice([], problems),
    shortcuts: true,
    report: { title: '', caption: '' },
    act: (action, how, gesture) =>
      set((state) => moved(state, stepTo(state, action(state.view, state.dataset), gesture), how)),
    undo: () => set((state) => moved(state, undoStep(state), 'replace')),
    redo: () => set((state) => moved(state, redoStep(state), 'replace')),
    replaceView: (view) => set((state) => moved(state, stepTo(state, view, undefined), 'replace')),
    setDetails: (details) => set({ details }),
    setSupplement: (outcome) =>
      set(
        typeof outcome === 'string'
          ? { supplement: outcome }
          : { supplement: 'loaded', dataset: outcome },
      ),
    notify: (found) => set((state) => ({ notices: withNotice(state.notices, found) })),
    dismissNotice: (id) =>
      set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    setShortcuts: (shortcuts) => set({ shortcuts }),
    setReport: (report) => set({ report }),
  }));
}

/** The state itself where nothing moved, so that no listener is called. */
const moved = (
  state: TimelineState,
  history: ViewHistory,
  lastStep: StepHow,
): TimelineState | Partial<TimelineState> => (history === state ? state : { ...history, lastStep });
