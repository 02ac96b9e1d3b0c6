import { type Extent, isInWindow } from '../model/extent.ts';
import { centreWindow, type TimeWindow } from '../model/window.ts';

/** The window itself where the event lies in it; else one of the same length with the event's mark in its middle. */
export const windowShowing = (window: TimeWindow, extent: Extent): TimeWindow =>
  isInWindow(extent, window) ? window : centreWindow(window, extent.anchor);
