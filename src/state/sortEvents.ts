import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { Sort, SortKey } from '../model/view.ts';

interface Order {
  readonly key: SortKey;
  /** −1 where the order is turned round. */
  readonly sign: 1 | -1;
}

const isTurned = (sort: Sort): sort is `-${SortKey}` => sort.startsWith('-');

/** The key that an order goes by, and which way. */
export const orderOf = (sort: Sort): Order =>
  isTurned(sort) ? { key: sort.slice(1) as SortKey, sign: -1 } : { key: sort as SortKey, sign: 1 };

/** Order that a press on a column's head gives: its own, else the other way round. The weightiest come first. */
export function pressSort(sort: Sort, key: SortKey): Sort {
  const usual: Sort = key === 'importance' ? `-${key}` : key;
  if (sort !== usual) return usual;
  return isTurned(usual) ? key : `-${key}`;
}

type Rank = (event: TimelineEvent) => number;

/** Place in the vocabulary; what it doesn't name comes last. */
function rankIn(terms: readonly { readonly id: string }[]): (id: string | undefined) => number {
  const places = new Map(terms.map(({ id }, place) => [id, place]));
  return (id) => places.get(id ?? '') ?? terms.length;
}

function rankBy(key: SortKey, { vocabulary }: Dataset): Rank {
  switch (key) {
    case 'date':
      return ({ extent }) => extent.first;
    case 'importance':
      return ({ importance }) => importance;
    case 'type': {
      const rank = rankIn(vocabulary.types);
      return ({ type }) => rank(type);
    }
    case 'thread': {
      const rank = rankIn(vocabulary.threads);
      return ({ threads }) => rank(threads[0]);
    }
  }
}

/**
 * Events by first possible day, by type or main thread in the vocabulary's order, or by importance.
 * @param events in the dataset's order, which those of one rank keep whichever way the order goes
 */
export function sortEvents(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  sort: Sort,
): readonly TimelineEvent[] {
  const { key, sign } = orderOf(sort);
  const rank = rankBy(key, dataset);
  return events.toSorted((a, b) => sign * (rank(a) - rank(b)));
}
