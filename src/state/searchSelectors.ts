import type { Lang } from '../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import type { SearchHit } from '../model/search.ts';

/**
 * Ids of the events that a search text finds, the best first, whatever else the filter asks for;
 * undefined while the dataset cannot be searched yet.
 */
export const selectHits = memoByDataset(
  ({ search }: Dataset, q: string): readonly string[] | undefined => search?.find(q),
);

/** The same as a set. */
export const selectFound = memoByDataset(
  (dataset: Dataset, q: string): ReadonlySet<string> | undefined => {
    const hits = selectHits(dataset, q);
    return hits && new Set(hits);
  },
);

/** A search text that finds something, near to one that doesn't; undefined where none is. */
export const selectNearest = memoByDataset(({ search }: Dataset, q: string): string | undefined =>
  search?.nearest(q),
);

/** Where some events answer a search text, in their order. */
export const selectLocated = memoByDataset(
  (
    { search }: Dataset,
    q: string,
    events: readonly TimelineEvent[],
    lang: Lang,
  ): readonly SearchHit[] =>
    search?.locate(
      q,
      events.map(({ id }) => id),
      lang,
    ) ?? [],
);
