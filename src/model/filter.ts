import type { TimelineEvent } from './dataset.ts';

/** Which events match; an empty list means all. The window is no filter. */
export interface Filter {
  readonly types: readonly string[];
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  /** Only what the article states. */
  readonly article: boolean;
  /** Least importance, 1-5. */
  readonly min: number;
}

export const NO_FILTER: Filter = { types: [], threads: [], parties: [], article: false, min: 1 };

const some = (chosen: readonly string[], has: readonly string[]): boolean =>
  chosen.length === 0 || has.some((id) => chosen.includes(id));

export const matchesFilter = (event: TimelineEvent, filter: Filter): boolean =>
  event.importance >= filter.min &&
  (!filter.article || event.article.length > 0) &&
  some(filter.types, [event.type]) &&
  some(filter.threads, event.threads) &&
  some(filter.parties, event.parties);

export const isFiltered = (filter: Filter): boolean =>
  filter.types.length + filter.threads.length + filter.parties.length > 0 ||
  filter.article ||
  filter.min > 1;

/** The filter's parts, each of which a reader can set and drop by itself. */
export const FILTER_KINDS = ['types', 'threads', 'parties', 'article', 'min'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

export const withoutFilter = (filter: Filter, kind: FilterKind): Filter => ({
  ...filter,
  [kind]: NO_FILTER[kind],
});

/** The parts that hide something, in the order of {@link FILTER_KINDS}. */
export const activeFilters = (filter: Filter): readonly FilterKind[] =>
  FILTER_KINDS.filter((kind) => isFiltered({ ...NO_FILTER, [kind]: filter[kind] }));

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.article === b.article &&
  a.min === b.min &&
  sameList(a.types, b.types) &&
  sameList(a.threads, b.threads) &&
  sameList(a.parties, b.parties);
