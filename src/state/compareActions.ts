import { bySide, comparedWindows, type Side, type Sided } from '../model/comparison.ts';
import type { Dataset, GroupTerm, TimelineEvent } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { isInWindow } from '../model/extent.ts';
import type { Filter } from '../model/filter.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { MAX_YEARS } from '../model/view.ts';
import type { TimeWindow } from '../model/window.ts';
import { selectGroups, selectMatching } from './selectors.ts';
import type { ViewAction } from './viewActions.ts';

/** Begins one side's window on another day; without a comparison nothing changes. */
export const setCompareStart =
  (side: Side, day: Day): ViewAction =>
  (view) =>
    view.compare === undefined
      ? view
      : { ...view, compare: side === 'a' ? [day, view.compare[1]] : [view.compare[0], day] };

/** What A showed shows B, and the reverse. */
export const swapCompare: ViewAction = (view) =>
  view.compare === undefined ? view : { ...view, compare: [view.compare[1], view.compare[0]] };

/** @param years length of both windows; cut to 1-30 */
export const setCompareYears =
  (years: number): ViewAction =>
  (view) => ({ ...view, years: Math.min(MAX_YEARS, Math.max(1, Math.round(years))) });

/** What two windows hold of the matching events. */
export interface Comparison {
  readonly windows: Sided<TimeWindow>;
  /** In each window, in the dataset's order; one in both windows is in both lists. */
  readonly events: Sided<readonly TimelineEvent[]>;
  /** Events of each group, in the vocabulary's order; groups without any are left out. */
  readonly groups: readonly { readonly group: GroupTerm; readonly counts: Sided<number> }[];
  /** Events in both windows. */
  readonly shared: number;
}

export const selectComparison = memoByDataset(
  (dataset: Dataset, filter: Filter, starts: readonly [Day, Day], years: number): Comparison => {
    const windows = comparedWindows(starts, years);
    const events = bySide((side) =>
      selectMatching(dataset, filter).filter(({ extent }) => isInWindow(extent, windows[side])),
    );
    const groups = selectGroups(dataset).map(({ group, types }) => {
      const ids = new Set(types.map(({ id }) => id));
      const counts = bySide((side) => events[side].filter(({ type }) => ids.has(type)).length);
      return { group, counts };
    });
    const inB = new Set(events.b);
    return {
      windows,
      events,
      groups: groups.filter(({ counts }) => counts.a + counts.b > 0),
      shared: events.a.filter((event) => inB.has(event)).length,
    };
  },
);
