import type { Dataset, TimelineEvent } from './dataset.ts';
import { memoByDataset } from './memoByDataset.ts';

/** The events of a dataset by their ids. */
export const eventsById = memoByDataset(
  ({ events }: Dataset): ReadonlyMap<string, TimelineEvent> =>
    new Map(events.map((event) => [event.id, event])),
);
