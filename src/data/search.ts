import type { Dataset } from '../model/dataset.ts';
import type { DatasetSearch } from '../model/search.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';
import { locateHit } from './searchMatches.ts';
import { nearestSpelling } from './searchNearest.ts';
import { searchEvents } from './searchQuery.ts';

/** The search of a dataset; its index is made when something is first searched for. */
function createSearch(dataset: Dataset): DatasetSearch {
  let made: SearchIndex | undefined;
  const index = (): SearchIndex => {
    made ??= createSearchIndex(dataset);
    return made;
  };
  return {
    prepare: () => void index(),
    find: (text) => searchEvents(index(), text),
    locate: (text, ids, lang) =>
      ids.flatMap((id) => {
        const event = dataset.events.find((candidate) => candidate.id === id);
        return event === undefined ? [] : [locateHit(index(), text, { event, lang })];
      }),
    nearest: (text) => nearestSpelling(index(), text),
  };
}

/** The dataset with a search over all that it holds. */
export const withSearch = (dataset: Dataset): Dataset => ({
  ...dataset,
  search: createSearch(dataset),
});
