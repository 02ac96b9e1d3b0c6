import { addMonths } from './asOfSteps.ts';
import type { TimelineEvent } from './dataset.ts';
import type { Day } from './day.ts';
import { isInWindow } from './extent.ts';
import type { View } from './view.ts';
import type { TimeWindow } from './window.ts';

/** The two sides of a comparison, in the order in which they are drawn. */
export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

/** One value for each side. */
export type Sided<T> = Readonly<Record<Side, T>>;

/** What a side goes by on screen. */
export const SIDE_LETTERS: Sided<string> = { a: 'A', b: 'B' };

/** Makes the value of each side. */
export const bySide = <T>(make: (side: Side) => T): Sided<T> => ({ a: make('a'), b: make('b') });

/** From each start up to, not including, the same civil date so many calendar years later (28 February for 29). */
export function comparedWindows([a, b]: readonly [Day, Day], years: number): Sided<TimeWindow> {
  const starts = { a, b };
  return bySide((side) => ({ start: starts[side], end: addMonths(starts[side], 12 * years) }));
}

/** The windows that a view lays over each other; undefined where it shows something else. */
export const windowsComparedIn = ({ show, compare, years }: View): Sided<TimeWindow> | undefined =>
  show === 'chart' && compare !== undefined ? comparedWindows(compare, years) : undefined;

/** What two windows hold. */
export interface ComparedEvents {
  readonly windows: Sided<TimeWindow>;
  /** In each window, in the order given; one in both windows is in both lists. */
  readonly events: Sided<readonly TimelineEvent[]>;
  /** Events in both windows. */
  readonly shared: number;
}

/** Events by the window that they lie in. */
export function compareEvents(
  windows: Sided<TimeWindow>,
  matching: readonly TimelineEvent[],
): ComparedEvents {
  const events = bySide((side) =>
    matching.filter(({ extent }) => isInWindow(extent, windows[side])),
  );
  const inB = new Set(events.b);
  return { windows, events, shared: events.a.filter((event) => inB.has(event)).length };
}
