import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { toDay } from '../model/day.ts';
import { extentEnd, isInWindow } from '../model/extent.ts';
import { NO_FILTER } from '../model/filter.ts';
import type { View } from '../model/view.ts';
import { centreWindow, clampWindow, type TimeWindow, windowDays } from '../model/window.ts';
import { selectEventsById, selectPasses } from './selectors.ts';
import type { ViewAction } from './viewActions.ts';

/** Whether the chart draws or counts each of these events: they pass the filter and lie in the window. */
export function areShown(
  { filter, window }: Pick<View, 'filter' | 'window'>,
  dataset: Dataset,
  events: readonly TimelineEvent[],
): boolean {
  const passes = selectPasses(dataset, filter);
  return events.every((event) => passes(event) && isInWindow(event.extent, window));
}

/** Room on both sides of events that need a longer window, as a share of their time. */
const MARGIN = 0.1;

/** The window itself where it holds all of them; else as long, or longer where they need it, about their middle. */
function windowHolding(window: TimeWindow, events: readonly TimelineEvent[]): TimeWindow {
  if (events.every(({ extent }) => isInWindow(extent, window))) return window;
  const start = Math.min(...events.map(({ extent }) => extent.first));
  const end = Math.max(...events.map(({ extent }) => extentEnd(extent)));
  if (end - start <= windowDays(window) * (1 - 2 * MARGIN)) {
    return centreWindow(window, (start + end) / 2);
  }
  const margin = Math.ceil((end - start) * MARGIN);
  return clampWindow({
    start: toDay(start - margin),
    end: toDay(end + margin),
  });
}

/** Moves the window to hold all of these events, and drops the filter where it hides one. Ids that the dataset lacks throw. */
export const showEvents =
  (ids: readonly string[]): ViewAction =>
  (view, dataset) => {
    const events = eventsOf(dataset, ids);
    const passes = selectPasses(dataset, view.filter);
    const isHidden = !events.every(passes);
    return {
      ...view,
      filter: isHidden ? NO_FILTER : view.filter,
      window: windowHolding(view.window, events),
    };
  };

function eventsOf(dataset: Dataset, ids: readonly string[]): readonly TimelineEvent[] {
  const byId = selectEventsById(dataset);
  return ids.map((id) => {
    const event = byId.get(id);
    if (event === undefined) throw new Error(`unknown event: ${id}`);
    return event;
  });
}
