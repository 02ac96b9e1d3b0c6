import {
  bySide,
  type ComparedEvents,
  comparedWindows,
  compareEvents,
  type Side,
  type Sided,
} from '../model/comparison.ts';
import type { Dataset, GroupTerm } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { Filter } from '../model/filter.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { MAX_YEARS } from '../model/view.ts';
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
export interface Comparison extends ComparedEvents {
  /** Events of each group, in the vocabulary's order; groups without any are left out. */
  readonly groups: readonly { readonly group: GroupTerm; readonly counts: Sided<number> }[];
}

export const selectComparison = memoByDataset(
  (dataset: Dataset, filter: Filter, starts: readonly [Day, Day], years: number): Comparison => {
    const compared = compareEvents(comparedWindows(starts, years), selectMatching(dataset, filter));
    const { events } = compared;
    const groups = selectGroups(dataset).map(({ group, types }) => {
      const ids = new Set(types.map(({ id }) => id));
      const counts = bySide((side) => events[side].filter(({ type }) => ids.has(type)).length);
      return { group, counts };
    });
    return { ...compared, groups: groups.filter(({ counts }) => counts.a + counts.b > 0) };
  },
);
