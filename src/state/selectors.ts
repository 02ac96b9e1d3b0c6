import type { Dataset, GroupTerm, TimelineEvent, TypeTerm } from '../model/dataset.ts';
import { eventsById } from '../model/eventsById.ts';
import { isInWindow } from '../model/extent.ts';
import {
  activeFilters,
  type Filter,
  type FilterKind,
  isFiltered,
  matchesFilter,
  withoutFilter,
} from '../model/filter.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import type { TimeWindow } from '../model/window.ts';
import { selectFound } from './searchSelectors.ts';

/** Decides which events pass a filter, its search text included once the dataset can be searched. */
export function selectPasses(dataset: Dataset, filter: Filter): (event: TimelineEvent) => boolean {
  const found = filter.q === '' ? undefined : selectFound(dataset, filter.q);
  if (found === undefined) return (event) => matchesFilter(event, filter);
  return (event) => found.has(event.id) && matchesFilter(event, filter);
}

const eventsPassing = (dataset: Dataset, filter: Filter): readonly TimelineEvent[] =>
  isFiltered(filter) ? dataset.events.filter(selectPasses(dataset, filter)) : dataset.events;

/** The events that pass the filter, over all time, in the dataset's order. */
export const selectMatching = memoByDataset(eventsPassing);

/** The matching events of which any possible day lies in the window. */
export const selectInWindow = memoByDataset(
  (dataset: Dataset, filter: Filter, window: TimeWindow): readonly TimelineEvent[] =>
    selectMatching(dataset, filter).filter((event) => isInWindow(event.extent, window)),
);

export const selectEventsById = eventsById;

export interface TypeGroup {
  readonly group: GroupTerm;
  readonly types: readonly TypeTerm[];
}

/** The vocabulary's groups with their types, both in its order. */
export const selectGroups = memoByDataset(({ vocabulary }: Dataset): readonly TypeGroup[] =>
  vocabulary.groups.map((group) => ({
    group,
    types: vocabulary.types.filter((type) => type.group === group.id),
  })),
);

/** How many events each choice would give beside the other filters; every id of the vocabulary has a count. */
export interface ChipCounts {
  readonly types: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly threads: ReadonlyMap<string, number>;
  readonly parties: ReadonlyMap<string, number>;
  /** What the article states. */
  readonly article: number;
}

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

export const selectChipCounts = memoByDataset((dataset: Dataset, filter: Filter): ChipCounts => {
  const { vocabulary } = dataset;
  const without = (kind: FilterKind): readonly TimelineEvent[] =>
    eventsPassing(dataset, withoutFilter(filter, kind));
  const types = countIds(vocabulary.types, without('types'), (event) => [event.type]);
  return {
    types,
    groups: new Map(
      selectGroups(dataset).map(({ group, types: ofGroup }) => [
        group.id,
        sum(ofGroup.map((type) => types.get(type.id) ?? 0)),
      ]),
    ),
    threads: countIds(vocabulary.threads, without('threads'), (event) => event.threads),
    parties: countIds(vocabulary.parties, without('parties'), (event) => event.parties),
    article: without('article').filter((event) => event.article.length > 0).length,
  };
});

function countIds(
  terms: readonly { readonly id: string }[],
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map(terms.map((term) => [term.id, 0]));
  for (const event of events) {
    for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export interface Droppable {
  readonly kind: FilterKind;
  /** Events that match once this part is dropped. */
  readonly count: number;
}

/**
 * Which single part of the filter to drop so that events match, most events first. Empty where no
 * single one helps: then only clearing all does.
 */
export const selectDroppable = memoByDataset(
  (dataset: Dataset, filter: Filter): readonly Droppable[] =>
    activeFilters(filter)
      .map((kind) => ({ kind, count: eventsPassing(dataset, withoutFilter(filter, kind)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
);
