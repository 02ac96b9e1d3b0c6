import type { Lang } from './bilingual.ts';
import type { Day } from './day.ts';
import { type Filter, sameFilter, sameList } from './filter.ts';
import { sameWindow, type TimeWindow } from './window.ts';

export const LANE_MODES = ['group', 'thread', 'type', 'none'] as const;
export type LaneMode = (typeof LANE_MODES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SHOWS = ['chart', 'table', 'article'] as const;
export type Show = (typeof SHOWS)[number];
export const SORT_KEYS = ['date', 'type', 'thread', 'importance'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** A leading hyphen: descending. */
export type Sort = SortKey | `-${SortKey}`;
export const SORTS: readonly Sort[] = SORT_KEYS.flatMap((key): Sort[] => [key, `-${key}`]);

/** Everything a link can share. */
export interface View {
  readonly window: TimeWindow;
  readonly filter: Filter;
  readonly lanes: LaneMode;
  /** Selected event. */
  readonly event: string | undefined;
  /** Events that are labelled always, placed first; at most 12. */
  readonly pins: readonly string[];
  readonly show: Show;
  /** Series drawn in the chart. */
  readonly series: readonly string[];
  /** The day of the as-of line. */
  readonly at: Day | undefined;
  /** Step of the guided walk. */
  readonly walk: string | undefined;
  /** First days of two windows laid over each other. */
  readonly compare: readonly [Day, Day] | undefined;
  /** Length of the compared windows. */
  readonly years: number;
  readonly sort: Sort;
  /** Relations of the selected event through several steps. */
  readonly chain: boolean;
  readonly lang: Lang;
  readonly theme: Theme;
}
export const MAX_PINS = 12;
export const MAX_YEARS = 30;
export const DEFAULT_YEARS = 5;

/** Whether two views show the same, whatever objects they are made of. */
export const sameView = (a: View, b: View): boolean =>
  a === b ||
  (sameWindow(a.window, b.window) &&
    sameFilter(a.filter, b.filter) &&
    a.lanes === b.lanes &&
    a.event === b.event &&
    sameList(a.pins, b.pins) &&
    a.show === b.show &&
    sameList(a.series, b.series) &&
    a.at === b.at &&
    a.walk === b.walk &&
    sameList(a.compare ?? [], b.compare ?? []) &&
    a.years === b.years &&
    a.sort === b.sort &&
    a.chain === b.chain &&
    a.lang === b.lang &&
    a.theme === b.theme);
