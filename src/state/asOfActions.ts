import { type Day, toDay } from '../model/day.ts';
import { centreWindow, type TimeWindow } from '../model/window.ts';
import { setAt } from './exploreActions.ts';
import type { ViewAction } from './viewActions.ts';

const holds = (window: TimeWindow, day: Day): boolean => day >= window.start && day < window.end;

/** Puts the as-of line into the middle of the window, or on the nearest day that the data covers. */
export const startAt: ViewAction = (view, dataset) =>
  setAt(toDay((view.window.start + view.window.end) / 2))(view, dataset);

/** Moves the window, keeping its length, so that the as-of line stands in its middle; where it lies in the window already, nothing changes. */
export const showAt: ViewAction = (view) =>
  view.at === undefined || holds(view.window, view.at)
    ? view
    : { ...view, window: centreWindow(view.window, view.at + 0.5) };

/** Puts the as-of line on a day, and the window with it where the day lies outside. */
export const moveAt =
  (day: Day): ViewAction =>
  (view, dataset) =>
    showAt(setAt(day)(view, dataset), dataset);
