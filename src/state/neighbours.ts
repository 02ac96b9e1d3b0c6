import type { TimelineEvent } from '../model/dataset.ts';

export interface Neighbours {
  readonly previous: TimelineEvent | undefined;
  readonly next: TimelineEvent | undefined;
}

/** The dataset's order: first possible day, then id. */
const isBefore = (a: TimelineEvent, b: TimelineEvent): boolean =>
  a.extent.first < b.extent.first || (a.extent.first === b.extent.first && a.id < b.id);

/**
 * The events before and after one in time, which itself need not be among them (a filter may hide it).
 * @param events in the dataset's order
 * @param thread only events of this thread count
 */
export function neighboursOf(
  events: readonly TimelineEvent[],
  event: TimelineEvent,
  thread?: string,
): Neighbours {
  const counts = (other: TimelineEvent): boolean =>
    thread === undefined || other.threads.includes(thread);
  return {
    previous: events.findLast((other) => isBefore(other, event) && counts(other)),
    next: events.find((other) => isBefore(event, other) && counts(other)),
  };
}
