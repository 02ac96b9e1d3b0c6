import { sameView, type View } from '../model/view.ts';

/** Views behind and ahead of the one on screen. Times of a past longer than this are forgotten. */
export const HISTORY_LIMIT = 500;

export interface ViewHistory {
  readonly view: View;
  /** Earlier views, the latest last. */
  readonly past: readonly View[];
  /** Undone views, the next to redo last. */
  readonly future: readonly View[];
  /** The gesture that made `view`, while further steps of it still count as the same step. */
  readonly gesture: string | undefined;
}

export const startHistory = (view: View): ViewHistory => ({
  view,
  past: [],
  future: [],
  gesture: undefined,
});

/**
 * Adds a step; a view that shows the same as the present one is none. Steps in a row that name
 * the same gesture (one drag, one burst of the wheel) are one step; it's gone where it ends as it began.
 */
export function stepTo(history: ViewHistory, view: View, gesture: string | undefined): ViewHistory {
  if (sameView(history.view, view)) return history;
  const isContinued = gesture !== undefined && gesture === history.gesture;
  if (!isContinued) {
    const past = [...history.past, history.view].slice(-HISTORY_LIMIT);
    return { view, past, future: [], gesture };
  }
  const before = history.past.at(-1);
  if (before !== undefined && sameView(before, view)) {
    return { view: before, past: history.past.slice(0, -1), future: [], gesture: undefined };
  }
  return { ...history, view };
}

/** One step back; the same history where there is none. */
export function undoStep(history: ViewHistory): ViewHistory {
  const view = history.past.at(-1);
  if (view === undefined) return history;
  return {
    view,
    past: history.past.slice(0, -1),
    future: [...history.future, history.view],
    gesture: undefined,
  };
}

/** One undone step forward again; the same history where there is none. */
export function redoStep(history: ViewHistory): ViewHistory {
  const view = history.future.at(-1);
  if (view === undefined) return history;
  return {
    view,
    past: [...history.past, history.view],
    future: history.future.slice(0, -1),
    gesture: undefined,
  };
}
