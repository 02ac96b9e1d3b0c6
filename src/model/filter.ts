import type { TimelineEvent } from './dataset.ts';

/** Longest search text that a view holds, in UTF-16 units. */
export const MAX_QUERY = 100;

/** Which events match; an empty list means all. The window is no filter. */
export interface Filter {
  readonly types: readonly string[];
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  /** Only what the article states. */
  readonly article: boolean;
  /** Least importance, 1-5. */
  readonly min: number;
  /** Search text; the search index decides what it finds. */
  readonly q: string;
}

export const NO_FILTER: Filter = {
  types: [],
  threads: [],
  parties: [],
  article: false,
  min: 1,
  q: '',
};

const some = (chosen: readonly string[], has: readonly string[]): boolean =>
  chosen.length === 0 || has.some((id) => chosen.includes(id));

/** Whether an event passes all parts but the search text. */
export const matchesFilter = (event: TimelineEvent, filter: Filter): boolean =>
  event.importance >= filter.min &&
  (!filter.article || event.article.length > 0) &&
  some(filter.types, [event.type]) &&
  some(filter.threads, event.threads) &&
  some(filter.parties, event.parties);

/** A search text as a view holds it: one form of each letter, cut to length; blanks alone are none. */
export const toQuery = (text: string): string =>
  text.trim() === '' ? '' : text.normalize('NFC').slice(0, MAX_QUERY);

export const isFiltered = (filter: Filter): boolean =>
  filter.types.length + filter.threads.length + filter.parties.length > 0 ||
  filter.article ||
  filter.min > 1 ||
  filter.q !== '';

/** The filter's parts, each of which a reader can set and drop by itself. */
export const FILTER_KINDS = ['types', 'threads', 'parties', 'article', 'min', 'q'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

export const withoutFilter = (filter: Filter, kind: FilterKind): Filter => ({
  ...filter,
  [kind]: NO_FILTER[kind],
});

/** The parts that hide something, in the order of {@link FILTER_KINDS}. */
export const activeFilters = (filter: Filter): readonly FilterKind[] =>
  FILTER_KINDS.filter((kind) => isFiltered({ ...NO_FILTER, [kind]: filter[kind] }));

/** Whether two lists hold the same in the same order. */
export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.article === b.article &&
  a.min === b.min &&
  a.q === b.q &&
  sameList(a.types, b.types) &&
  sameList(a.threads, b.threads) &&
  sameList(a.parties, b.parties);
