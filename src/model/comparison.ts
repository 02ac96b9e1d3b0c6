import { addMonths } from './asOfSteps.ts';
import type { Day } from './day.ts';
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
