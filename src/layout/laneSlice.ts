import type { PlacedEvent } from './placeRows.ts';
import type { TimeScale } from './timeScale.ts';

/**
 * What slicing by a window asks of each event, in columns of one order: a step of a pan runs through
 * numbers that lie side by side and visits only the events that it draws.
 */
export interface EventColumns {
  readonly ids: readonly string[];
  /** First and last possible day. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The day that the mark stands on. */
  readonly markDays: Int32Array;
  readonly markScales: Float64Array;
}

/** Placed events as columns, in their order. */
export function toColumns(placed: readonly PlacedEvent[]): EventColumns {
  const columns = {
    ids: placed.map(({ sized }) => sized.id),
    firsts: new Int32Array(placed.length),
    lasts: new Int32Array(placed.length),
    markDays: new Int32Array(placed.length),
    markScales: new Float64Array(placed.length),
  };
  for (const [index, { sized, markScale }] of placed.entries()) {
    columns.firsts[index] = sized.firstDay;
    columns.lasts[index] = sized.lastDay;
    columns.markDays[index] = Math.floor(sized.anchor);
    columns.markScales[index] = markScale;
  }
  return columns;
}

/** Events that are counted and not drawn, in order of the days their marks would stand on. */
export interface CountedEvents {
  readonly ids: readonly string[];
  readonly days: readonly number[];
}

/** A lane's events in the window, by what is drawn of them. */
export interface LaneSlice {
  readonly drawn: readonly PlacedEvent[];
  readonly clustered: CountedEvents;
  readonly before: number;
  readonly after: number;
}

interface SlicedLane {
  /** In order of anchor. */
  readonly placed: readonly PlacedEvent[];
  readonly columns: EventColumns;
}

/** Splits a lane's events by the window and by whether the scale is large enough for their marks. */
export function sliceLane({ placed, columns }: SlicedLane, time: TimeScale): LaneSlice {
  const { start, end } = time.window;
  const { firsts, lasts, markDays, markScales } = columns;
  const drawn: PlacedEvent[] = [];
  const ids: string[] = [];
  const days: number[] = [];
  let before = 0;
  let after = 0;
  for (const [index, id] of columns.ids.entries()) {
    const event = placed[index];
    if ((lasts[index] ?? 0) < start) before += 1;
    else if ((firsts[index] ?? 0) >= end) after += 1;
    else if ((markScales[index] ?? 0) > time.scale) {
      ids.push(id);
      days.push(markDays[index] ?? 0);
    } else if (event !== undefined) drawn.push(event);
  }
  return { drawn, clustered: { ids, days }, before, after };
}
