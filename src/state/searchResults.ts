import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { selectHits } from './searchSelectors.ts';
import { selectEventsById, selectPasses } from './selectors.ts';

export interface SearchResults {
  /** What the search finds and the filter shows, the best first. */
  readonly events: readonly TimelineEvent[];
  /** How many more the search finds that other parts of the filter hide. */
  readonly hidden: number;
}

/** Most events in the list of results; the picture shows the others. */
export const MAX_RESULTS = 12;

const NOTHING: SearchResults = { events: [], hidden: 0 };

/** What the filter's search text finds; nothing without one, and while the dataset cannot be searched yet. */
export const selectResults = memoByDataset((dataset: Dataset, filter: Filter): SearchResults => {
  const hits = filter.q === '' ? undefined : selectHits(dataset, filter.q);
  if (hits === undefined) return NOTHING;
  const byId = selectEventsById(dataset);
  const found = hits.flatMap((id) => byId.get(id) ?? []);
  const events = found.filter(selectPasses(dataset, filter));
  return { events, hidden: found.length - events.length };
});
