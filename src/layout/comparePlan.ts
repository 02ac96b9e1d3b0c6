import { bySide, SIDES, type Sided } from '../model/comparison.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { isInWindow } from '../model/extent.ts';
import { type TimeWindow, windowDays } from '../model/window.ts';
import { type Lane, shareRows, sortIntoLanes } from './lanes.ts';
import { type Plan, type PlanInput, planLane } from './plan.ts';
import { GLYPH_HALF, MEASURES } from './sizeClass.ts';
import { pitchFor } from './sizedEvent.ts';
import type { TimeScale } from './timeScale.ts';

export interface CompareInput extends PlanInput {
  readonly windows: Sided<TimeWindow>;
  /** Of both windows, in calendar years. */
  readonly years: number;
  /** Of the figure, px. */
  readonly width: number;
  /** Fits labels into both windows, as a printed picture does. */
  readonly fitLabels?: boolean;
}

/** Left of the plot: the letter of each row's side. */
export const GUTTER = 20;
/** Right of the plot: half of the axis' last text. */
const RIGHT_ROOM = 26;

/** One scale for both sides: the longer window, by a leap day, fills the plot. */
export function compareScales({ windows, width, sizeClass }: CompareInput): Sided<TimeScale> {
  const left = MEASURES[sizeClass].nameColumn + GUTTER;
  const longest = Math.max(...SIDES.map((side) => windowDays(windows[side])));
  const scale = (width - left - RIGHT_ROOM) / longest;
  return bySide((side) => {
    const window = windows[side];
    return { window, left, right: left + windowDays(window) * scale, scale, bleed: GLYPH_HALF };
  });
}

/**
 * Plans of both sides with the same lanes in the same order: those with an event on either side. The
 * class' rows are shared, half to each side. Only events in a side's window are planned and only this
 * one scale is drawn, so that rows fill from the top.
 */
export function planComparison(input: CompareInput, times: Sided<TimeScale>): Sided<Plan> {
  const { dataset, lang, sizeClass, windows } = input;
  const events = bySide((side): readonly TimelineEvent[] =>
    input.matching.filter(({ extent }) => isInWindow(extent, windows[side])),
  );
  const either = new Set([...events.a, ...events.b]);
  const lanes = sortIntoLanes(
    input.matching.filter((event) => either.has(event)),
    input.lanes,
    { vocabulary: dataset.vocabulary, filter: input.filter },
  );
  const pitch = pitchFor(events.a.length + events.b.length);
  const rows = Math.floor((input.rows ?? MEASURES[sizeClass].rows) / SIDES.length);
  return bySide((side) => {
    const here = new Set(events[side]);
    const own = lanes.map(
      (lane): Lane => ({
        ...lane,
        events: lane.events.filter((event) => here.has(event)),
      }),
    );
    const shares = shareRows(
      own.map((lane) => lane.events.length),
      rows,
    );
    const sizing = input.fitLabels ? { ...input, time: times[side] } : input;
    const limits = { pitch, leastScale: times[side].scale };
    return {
      dataset,
      lang,
      sizeClass,
      matching: events[side],
      lanes: own.map((lane, index) =>
        planLane(lane, { ...limits, rows: shares[index] ?? 1 }, sizing),
      ),
      series: [],
    };
  });
}
