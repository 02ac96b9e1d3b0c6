import type { Dataset } from '../model/dataset.ts';
import { addDays, civilFromDay, type Day, toDay } from '../model/day.ts';
import type { Edtf, EdtfEnd } from '../model/edtf.ts';
import { extentEnd } from '../model/extent.ts';
import type { Series, SeriesPoint } from '../model/series.ts';
import { type ValueScale, valueScaleOf } from './seriesScale.ts';

/** So many series are drawn at once: the figure's height is bounded. */
export const MOST_SERIES = 8;

/** Where a point of a series lies in time, good for every window. */
export interface SeriesCell {
  /** Place among the series' points. */
  readonly index: number;
  /** A year, month or day counted over; a longer interval counted over; a moment. */
  readonly form: 'bar' | 'span' | 'dot';
  /** Days that it covers, `to` exclusive; of two that overlap the earlier ends where the later begins. */
  readonly from: number;
  readonly to: number;
  /** Where a moment stands, in days and fractions of a day. */
  readonly anchor: number;
  readonly value: number;
  readonly hollow: boolean;
  readonly partial: boolean;
  /** Its date is approximate or uncertain. */
  readonly soft: boolean;
  /** Known in the year before too: a line joins the two. */
  readonly joined: boolean;
}

export interface PlannedSeries {
  readonly series: Series;
  /** Over the whole series: no value changes its height under pan and zoom. */
  readonly scale: ValueScale;
  readonly cells: readonly SeriesCell[];
}

/** The chosen series that are drawn: in the dataset's order, the first {@link MOST_SERIES} of them. */
export const drawnSeries = (dataset: Dataset, chosen: readonly string[]): readonly Series[] =>
  dataset.series.filter(({ id }) => chosen.includes(id)).slice(0, MOST_SERIES);

const isVague = (end: EdtfEnd): boolean =>
  typeof end !== 'string' && (end.approximate || end.uncertain);

const isSoft = (when: Edtf): boolean =>
  when.kind === 'date' ? isVague(when) : isVague(when.start) || isVague(when.end);

const yearOf = (days: number): number => civilFromDay(toDay(days)).year;

function formOf({ kind }: Series, { when }: SeriesPoint): SeriesCell['form'] {
  if (kind !== 'flow') return 'dot';
  return when.kind === 'interval' ? 'span' : 'bar';
}

/** Cuts what is counted over time so that no bar lies over another. */
function cutOverlaps(cells: readonly SeriesCell[]): SeriesCell[] {
  let taken = -Infinity;
  return cells.flatMap((cell, index) => {
    if (cell.form === 'dot') return [cell];
    const next = cells.slice(index + 1).find(({ from }) => from > cell.from);
    const from = Math.max(cell.from, taken);
    const to = Math.min(cell.to, next?.from ?? Infinity);
    if (from >= to) return [];
    taken = to;
    return [{ ...cell, from, to }];
  });
}

/** A series' points as cells of time; nothing reaches past `through`, the last day of the data. */
export function planSeries(series: Series, through: Day): PlannedSeries {
  const end = addDays(through, 1);
  const cells = series.points.flatMap((point, index): SeriesCell[] => {
    const { extent, value, partial, unconfirmed, when } = point;
    const form = formOf(series, point);
    if (extent.first >= end) return [];
    const before = series.points[index - 1];
    const gap = before && yearOf(extent.anchor) - yearOf(before.extent.anchor);
    return [
      {
        index,
        form,
        from: extent.first,
        to: Math.min(extentEnd(extent), end),
        anchor: Math.min(extent.anchor, end),
        value,
        hollow: unconfirmed,
        partial,
        soft: isSoft(when),
        joined: series.kind === 'stock' && gap !== undefined && gap <= 1,
      },
    ];
  });
  const inTime = cells.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    series,
    scale: valueScaleOf(series.points.map(({ value }) => value)),
    cells: cutOverlaps(inTime),
  };
}
