import type { Lang } from './dataset.ts';
import { type Filter, sameFilter } from './filter.ts';
import { sameWindow, type TimeWindow } from './window.ts';

export const LANE_MODES = ['group', 'thread', 'type', 'none'] as const;
export type LaneMode = (typeof LANE_MODES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything a link can share. */
export interface View {
  readonly window: TimeWindow;
  readonly filter: Filter;
  readonly lanes: LaneMode;
  /** Selected event. */
  readonly event: string | undefined;
  /** Events that are labelled always, placed first; at most 12. */
  readonly pins: readonly string[];
  readonly lang: Lang;
  readonly theme: Theme;
}
export const MAX_PINS = 12;

/** Whether two views show the same, whatever objects they are made of. */
export const sameView = (a: View, b: View): boolean =>
  a === b ||
  (sameWindow(a.window, b.window) &&
    sameFilter(a.filter, b.filter) &&
    a.lanes === b.lanes &&
    a.event === b.event &&
    a.pins.length === b.pins.length &&
    a.pins.every((id, index) => id === b.pins[index]) &&
    a.lang === b.lang &&
    a.theme === b.theme);
