import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Extent } from '../model/extent.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { defaultWindow, type TimeWindow } from '../model/window.ts';
import type { CivilRange } from './civilRange.ts';

/** What a link is read and printed against: the ids that exist and what absent keys mean. */
export interface UrlContext {
  /** Ids in the vocabulary's order, in which links list them. */
  readonly types: readonly string[];
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  readonly series: readonly string[];
  readonly walk: readonly string[];
  /** The link of each step's view, by the step's id; empty until the walk is loaded. */
  readonly steps: ReadonlyMap<string, string>;
  /** When each event is, by its id. */
  readonly events: ReadonlyMap<string, Extent>;
  /** The days that the data covers. */
  readonly covered: CivilRange;
  readonly defaultWindow: TimeWindow;
  readonly defaultLang: Lang;
}

const idsOf = (terms: readonly { readonly id: string }[]): readonly string[] =>
  terms.map((term) => term.id);

/** From the first day that an event can have, to the last day of the data. */
export const coveredBy = ({ events, through }: Dataset): CivilRange => ({
  first: events[0]?.extent.first ?? through,
  last: through,
});

/** @param defaultLang the language of a link that names none, the browser's */
export const urlContextOf = memoByDataset(
  (dataset: Dataset, defaultLang: Lang): UrlContext => ({
    types: idsOf(dataset.vocabulary.types),
    threads: idsOf(dataset.vocabulary.threads),
    parties: idsOf(dataset.vocabulary.parties),
    series: dataset.seriesIds,
    walk: dataset.walkIds,
    steps: new Map(dataset.walk.map(({ id, view }) => [id, view])),
    events: new Map(dataset.events.map((event) => [event.id, event.extent])),
    covered: coveredBy(dataset),
    defaultWindow: defaultWindow(dataset.through),
    defaultLang,
  }),
);
