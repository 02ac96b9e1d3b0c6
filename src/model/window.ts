import { addDays, type Day, startOfYear, toDay } from './day.ts';

/** The time on screen: whole days, `end` exclusive. */
export interface TimeWindow {
  readonly start: Day;
  readonly end: Day;
}

export const MIN_WINDOW_DAYS = 14;
/** No window reaches outside these days: 1940-01-01 to the end of 2034. */
export const WINDOW_LIMITS: TimeWindow = { start: startOfYear(1940), end: startOfYear(2035) };

export const windowDays = (window: TimeWindow): number => window.end - window.start;

/** Moves and, where it must, resizes a window so that it keeps 14 days or more and stays within `limits`. */
export function clampWindow(window: TimeWindow, limits: TimeWindow = WINDOW_LIMITS): TimeWindow {
  const most = windowDays(limits);
  const days = Math.min(most, Math.max(MIN_WINDOW_DAYS, Math.round(windowDays(window))));
  const start = Math.min(Math.max(Math.round(window.start), limits.start), limits.end - days);
  return { start: toDay(start), end: toDay(start + days) };
}

/** Moves the window by a count of days, later when positive. */
export const shiftWindow = (window: TimeWindow, days: number): TimeWindow =>
  clampWindow({ start: addDays(window.start, days), end: addDays(window.end, days) });

/**
 * Zooms by `factor` (> 1 shows more time) and keeps `about` at the same place on screen.
 */
export function zoomWindow(window: TimeWindow, factor: number, about: number): TimeWindow {
  const days = Math.max(MIN_WINDOW_DAYS, windowDays(window) * factor);
  const share = (about - window.start) / windowDays(window);
  const start = about - share * days;
  return clampWindow({ start: start as Day, end: (start + days) as Day });
}

/** Moves a window, keeping its length, so that `about` (days and fractions of a day) is in its middle. */
export const centreWindow = (window: TimeWindow, about: number): TimeWindow =>
  shiftWindow(window, Math.round(about - (window.start + window.end) / 2));

/** Of 1,240 px, 160 stay free after the last day, so that its labels find room. */
const LABEL_ROOM = 160 / 1080;

/** The window from `start` to the end of the data, the day `through`, with room for labels after it as far as the limits go. */
export function windowThrough(start: Day, through: Day): TimeWindow {
  const covered = addDays(through, 1) - start;
  const end = addDays(start, covered + Math.ceil(covered * LABEL_ROOM));
  return clampWindow({ start, end: toDay(Math.min(end, WINDOW_LIMITS.end)) });
}

/** What a link without `from` and `to` shows: 1998 to the end of the data. */
export const defaultWindow = (through: Day): TimeWindow =>
  windowThrough(startOfYear(1998), through);

export const sameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  a.start === b.start && a.end === b.end;
