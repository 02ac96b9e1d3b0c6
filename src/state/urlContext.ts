import type { Dataset, Lang } from '../model/dataset.ts';
import type { Extent } from '../model/extent.ts';
import { defaultWindow, type TimeWindow } from '../model/window.ts';

/** What a link is read and printed against: the ids that exist and what absent keys mean. */
export interface UrlContext {
  /** Ids in the vocabulary's order, in which links list them. */
  readonly types: readonly string[];
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  /** When each event is, by its id. */
  readonly events: ReadonlyMap<string, Extent>;
  readonly defaultWindow: TimeWindow;
  readonly defaultLang: Lang;
}

const idsOf = (terms: readonly { readonly id: string }[]): readonly string[] =>
  terms.map((term) => term.id);

/** @param defaultLang the language of a link that names none, the browser's */
export const urlContextOf = (dataset: Dataset, defaultLang: Lang): UrlContext => ({
  types: idsOf(dataset.vocabulary.types),
  threads: idsOf(dataset.vocabulary.threads),
  parties: idsOf(dataset.vocabulary.parties),
  events: new Map(dataset.events.map((event) => [event.id, event.extent])),
  defaultWindow: defaultWindow(dataset.through),
  defaultLang,
});
