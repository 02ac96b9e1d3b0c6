import type { TimeWindow } from '../model/window.ts';
import { windowDays } from '../model/window.ts';

/** Maps days (and fractions) to px within the plot. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
  /** px per day */
  readonly scale: number;
  /** Px left of the plot into which a glyph may reach; none by default. */
  readonly bleed?: number;
}

export function createTimeScale(window: TimeWindow, left: number, width: number): TimeScale {
  return { window, left, right: left + width, scale: width / windowDays(window) };
}

export const dayToPx = (time: TimeScale, day: number): number =>
  time.left + (day - time.window.start) * time.scale;

/** Px to days and fractions of a day. */
export const pxToDays = (time: TimeScale, px: number): number =>
  time.window.start + (px - time.left) / time.scale;

/** Keeps a coordinate within the plot. */
export const clampPx = (time: TimeScale, px: number): number =>
  Math.min(time.right, Math.max(time.left, px));
