import type { Lang } from './bilingual.ts';

/** From a character up to, not including, another, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];
export type SearchField =
  | 'title'
  | 'people'
  | 'place'
  | 'threads'
  | 'type'
  | 'parties'
  | 'group'
  | 'summary'
  | 'figures';

/** A text of an event with what of it answers a search. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly lang: Lang;
  /** As shown; the ranges are its own. */
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Where an event answers a search. */
export interface SearchHit {
  readonly id: string;
  /** Its title in the reader's language; without ranges where nothing of it is meant. */
  readonly title: SearchMatch;
  /** Its date is meant. */
  readonly date: boolean;
  /** What title and date don't answer, in the place that says most of it. */
  readonly other: SearchMatch | undefined;
}

/** What finds a dataset's events by their words. */
export interface DatasetSearch {
  /** Makes the index now, before the first text is searched for. */
  readonly prepare: () => void;
  /** Ids of the events that hold every word of a text, the best first. */
  readonly find: (text: string) => readonly string[];
  /** Where some of them answer the text, by id and in that order, for a reader of a language. */
  readonly locate: (text: string, ids: readonly string[], lang: Lang) => readonly SearchHit[];
  /** A text near to one that finds nothing; undefined where none is. */
  readonly nearest: (text: string) => string | undefined;
}
