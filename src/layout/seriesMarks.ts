import { group } from 'd3';
import { roundPx, type SeriesJoin, type SeriesMark } from './scene.ts';
import type { PlannedSeries, SeriesCell } from './seriesCells.ts';
import { clampPx, dayToPx, type TimeScale } from './timeScale.ts';

/** Half the width and height of a moment's dot. */
export const DOT_HALF = 3.5;
/** A zero hangs this far below the baseline: it is no bar and no gap. */
const ZERO_DROP = 4;
const ZERO_HALF = 0.8;
/** Narrower cells share a column, in which the greatest value stands for all. */
const COLUMN_PX = 3;
const LEAST_WHISKER_PX = 2 * DOT_HALF + 3;

/** Where a strip's values lie, px. */
export interface ValueAxis {
  readonly top: number;
  readonly bottom: number;
}

/** Value to px, by the scale of the whole series. */
export const valueToPx = ({ scale }: PlannedSeries, { top, bottom }: ValueAxis, value: number) =>
  top + ((scale.high - value) / (scale.high - scale.low)) * (bottom - top);

/** Cells that would be narrower than a column are joined to columns, which stand fast under panning. */
function thinned(cells: readonly SeriesCell[], scale: number): SeriesCell[] {
  const days = COLUMN_PX / scale;
  const isWide = (cell: SeriesCell): boolean => cell.form !== 'dot' && cell.to - cell.from >= days;
  const columns = group(cells, (cell) =>
    isWide(cell) ? `at ${cell.from}` : String(Math.floor(cell.anchor / days)),
  );
  return [...columns.values()].map((shared) => {
    const most = shared.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
    if (most.form === 'dot') return most;
    const from = Math.min(...shared.map((cell) => cell.from));
    const to = Math.max(...shared.map((cell) => cell.to));
    return { ...most, from, to };
  });
}

/** Air between bars, in proportion to their width. */
const airOf = (width: number): number => Math.min(4, Math.max(0.5, width * 0.12));

const zeroMark = (cell: SeriesCell, x: number, zero: number) => ({
  form: 'zero' as const,
  box: {
    x: roundPx(x - ZERO_HALF),
    y: roundPx(zero),
    width: 2 * ZERO_HALF,
    height: ZERO_DROP,
  },
  hollow: cell.hollow,
  partial: cell.partial,
});

function layoutCounted(
  cell: SeriesCell,
  planned: PlannedSeries,
  { time, axis }: { time: TimeScale; axis: ValueAxis },
): SeriesMark | undefined {
  const { index, soft, hollow, partial, value, form } = cell;
  const left = dayToPx(time, cell.from);
  const right = dayToPx(time, cell.to);
  const air = form === 'span' ? 1 : airOf(right - left);
  const from = roundPx(clampPx(time, left + air / 2));
  const to = roundPx(clampPx(time, right - air / 2));
  if (to <= from) return undefined;
  const zero = valueToPx(planned, axis, 0);
  const base = { index, soft, whisker: undefined };
  if (value === 0) {
    const x = Math.min(Math.max((from + to) / 2, time.left + 1), time.right - 1);
    return { ...base, ...zeroMark(cell, x, zero) };
  }
  const height = Math.max(1, Math.abs(valueToPx(planned, axis, value) - zero));
  return {
    ...base,
    form: form === 'span' ? 'span' : 'bar',
    box: {
      x: from,
      y: roundPx(value > 0 ? zero - height : zero),
      width: roundPx(to - from),
      height: roundPx(height),
    },
    hollow,
    partial,
  };
}

function layoutMoment(
  cell: SeriesCell,
  planned: PlannedSeries,
  { time, axis }: { time: TimeScale; axis: ValueAxis },
): SeriesMark | undefined {
  const { index, soft, hollow, partial } = cell;
  const x = dayToPx(time, cell.anchor);
  if (x < time.left || x > time.right) return undefined;
  const y = valueToPx(planned, axis, cell.value);
  const [from, to] = [cell.from, cell.to].map((day) => roundPx(clampPx(time, dayToPx(time, day))));
  const left = clampPx(time, x - DOT_HALF);
  const right = clampPx(time, x + DOT_HALF);
  const isCoarse = from !== undefined && to !== undefined && to - from >= LEAST_WHISKER_PX;
  return {
    index,
    form: 'dot',
    box: {
      x: roundPx(left),
      y: roundPx(y - DOT_HALF),
      width: roundPx(right - left),
      height: 2 * DOT_HALF,
    },
    hollow,
    partial,
    soft,
    whisker: isCoarse ? { from, to } : undefined,
  };
}

/** Marks of the points in the window, each in its time and as high as its value; a time without a point has none. */
export function layoutSeriesMarks(
  planned: PlannedSeries,
  at: { time: TimeScale; axis: ValueAxis },
): SeriesMark[] {
  const { window, scale } = at.time;
  const shown = planned.cells.filter(({ from, to }) => from < window.end && to > window.start);
  return thinned(shown, scale).flatMap(
    (cell) => (cell.form === 'dot' ? layoutMoment : layoutCounted)(cell, planned, at) ?? [],
  );
}

/** Lines between the moments of a stock in one year and the next, cut to the plot; where a year is missing there is none. */
export function layoutJoins(
  planned: PlannedSeries,
  { time, axis }: { time: TimeScale; axis: ValueAxis },
): SeriesJoin[] {
  return planned.cells.flatMap((cell, index) => {
    const before = planned.cells[index - 1];
    if (!cell.joined || before === undefined) return [];
    const from = clampPx(time, dayToPx(time, before.anchor));
    const x = dayToPx(time, cell.anchor);
    const to = clampPx(time, x);
    if (to <= from) return [];
    const [y = 0, toY = 0] = [before.value, cell.value].map((value) =>
      roundPx(valueToPx(planned, axis, value)),
    );
    return [{ from: roundPx(from), to: roundPx(to), y, toY: x > time.right ? y : toY }];
  });
}
