import { addDays, type Day, toDay } from './day.ts';
import { dateBounds, type Edtf, type EdtfDate, type EdtfEnd, precisionOf } from './edtf.ts';

/**
 * Where an event's date lies in time, as the chart draws it. All days are inclusive.
 * `first..last` are its possible days, `firmStart..firmEnd` the days it surely covers;
 * of a coarse point there are none (firmStart > firmEnd).
 */
export interface Extent {
  readonly kind: 'point' | 'span';
  readonly first: Day;
  readonly last: Day;
  /** Latest day on which it can have begun. */
  readonly firmStart: Day;
  /** Earliest day on which it can have ended. */
  readonly firmEnd: Day;
  /** Where its mark stands, in days and fractions of a day; a whole day is marked at its middle. */
  readonly anchor: number;
  /** The start is known to the month or year only, approximate or uncertain. */
  readonly soft: boolean;
  /** Still going on where the data ends, or its end is not known. */
  readonly openEnd: boolean;
  /** Its start is open or not known. */
  readonly openStart: boolean;
}

const isSoft = (date: EdtfDate): boolean =>
  precisionOf(date) !== 'day' || date.approximate || date.uncertain;

const known = (end: EdtfEnd): EdtfDate | undefined => (typeof end === 'string' ? undefined : end);

/** Where the mark of a point stands: the middle of its possible days. */
const middle = (first: Day, last: Day): number => (first + last + 1) / 2;

/**
 * Decides what of a date is drawn firm and what soft.
 * @param covered first and last day of the data: open and unknown bounds end there
 */
export function extentOf(date: Edtf, covered: { readonly first: Day; readonly last: Day }): Extent {
  if (date.kind === 'date') {
    const { earliest, latest } = dateBounds(date);
    return {
      kind: 'point',
      first: earliest,
      last: latest,
      firmStart: latest,
      firmEnd: earliest,
      anchor: middle(earliest, latest),
      soft: isSoft(date),
      openEnd: false,
      openStart: false,
    };
  }
  const start = known(date.start);
  const end = known(date.end);
  const startBounds = start && dateBounds(start);
  const endBounds = end && dateBounds(end);
  const last =
    endBounds?.latest ?? toDay(Math.max(covered.last, startBounds?.latest ?? covered.last));
  const first = startBounds?.earliest ?? toDay(Math.min(covered.first, last));
  return {
    kind: 'span',
    first,
    last,
    // Start and end can overlap (`2004/2004-03`): it cannot begin after its end, nor end before its start.
    firmStart: toDay(Math.min(startBounds?.latest ?? first, last)),
    firmEnd: toDay(Math.max(endBounds?.earliest ?? last, first)),
    anchor: first + 0.5,
    soft: start === undefined || isSoft(start),
    openEnd: end === undefined,
    openStart: start === undefined,
  };
}

/** Whether any possible day lies in the window (`end` exclusive). */
export const isInWindow = (
  extent: Extent,
  window: { readonly start: Day; readonly end: Day },
): boolean => extent.first < window.end && extent.last >= window.start;

/** The day after the last possible one. */
export const extentEnd = (extent: Extent): Day => addDays(extent.last, 1);
