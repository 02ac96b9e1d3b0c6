import type { TimelineEvent } from '../model/dataset.ts';
import { civilFromDay, startOfYear } from '../model/day.ts';
import type { TimeWindow } from '../model/window.ts';
import { type Box, roundPx } from './scene.ts';
import { createTimeScale, dayToPx, type TimeScale } from './timeScale.ts';

/** The whole range in one strip: a bar a year for all events and for the matching ones, and the decades. */
export interface OverviewScene {
  readonly time: TimeScale;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly OverviewBar[];
  readonly decades: readonly { readonly x: number; readonly year: number }[];
}
export interface OverviewBar {
  readonly year: number;
  readonly all: Box;
  readonly matching: Box;
  readonly count: number;
}

export const OVERVIEW_HEIGHT = 48;
const AXIS_ROOM = 15;
/** Half the width of four digits: a year that would be cut is left out. */
const HALF_YEAR_TEXT = 14;

const yearCounts = (events: readonly TimelineEvent[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { extent } of events) {
    const { year } = civilFromDay(extent.first);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
};

/**
 * @param range years shown, first to last
 * @param frame left edge and width of the strip, px
 */
export function layoutOverview(
  { all, matching }: { all: readonly TimelineEvent[]; matching: readonly TimelineEvent[] },
  range: TimeWindow,
  frame: { left: number; width: number },
): OverviewScene {
  const time = createTimeScale(range, frame.left, frame.width - frame.left);
  const total = yearCounts(all);
  const shown = yearCounts(matching);
  const most = Math.max(1, ...total.values());
  const room = OVERVIEW_HEIGHT - AXIS_ROOM;
  const first = civilFromDay(range.start).year;
  const last = civilFromDay(range.end).year;
  const box = (year: number, count: number): Box => {
    const x = dayToPx(time, startOfYear(year));
    const width = dayToPx(time, startOfYear(year + 1)) - x - 1;
    const height = count === 0 ? 0 : Math.max(1, (count / most) * (room - 2));
    return {
      x: roundPx(x),
      y: roundPx(room - height),
      width: roundPx(width),
      height: roundPx(height),
    };
  };
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return {
    time,
    width: frame.width,
    height: OVERVIEW_HEIGHT,
    bars: years.map((year) => ({
      year,
      all: box(year, total.get(year) ?? 0),
      matching: box(year, shown.get(year) ?? 0),
      count: shown.get(year) ?? 0,
    })),
    decades: years
      .filter((year) => year % 10 === 0)
      .map((year) => ({ x: roundPx(dayToPx(time, startOfYear(year))), year }))
      .filter(({ x }) => x + HALF_YEAR_TEXT <= frame.width),
  };
}
