import type { Lang } from '../model/bilingual.ts';
import type { Vocabulary } from '../model/dataset.ts';
import { activeFilters, type Filter, type FilterKind } from '../model/filter.ts';
import { termLabels } from './termLabels.ts';
import { wordsFor } from './words.ts';

/** One thing that a filter asks for, in words. */
export interface FilterName {
  readonly kind: FilterKind;
  /** The id that is chosen; undefined where the kind itself is the choice. */
  readonly id: string | undefined;
  readonly label: string;
}

function namesOfKind(
  kind: FilterKind,
  filter: Filter,
  { vocabulary, lang }: { readonly vocabulary: Vocabulary; readonly lang: Lang },
): readonly FilterName[] {
  const words = wordsFor(lang).filters;
  if (kind === 'article' || kind === 'min' || kind === 'q') {
    const label = {
      article: words.article,
      min: words.min(filter.min),
      q: words.searchedFor(filter.q.trim()),
    }[kind];
    return [{ kind, id: undefined, label }];
  }
  const labels = termLabels(vocabulary[kind], lang);
  return filter[kind].map((id) => ({ kind, id, label: labels.get(id) ?? id }));
}

/** Everything that hides events, in the order of the filter's parts. */
export const filterNames = (
  filter: Filter,
  given: { readonly vocabulary: Vocabulary; readonly lang: Lang },
): readonly FilterName[] =>
  activeFilters(filter).flatMap((kind) => namesOfKind(kind, filter, given));

/** A part of the filter by its name and, of a list, what is chosen: "Event types: Summit, Talks". */
export function namePart(kind: FilterKind, names: readonly FilterName[], lang: Lang): string {
  const labels = names.filter((name) => name.kind === kind).map(({ label }) => label);
  if (kind === 'article' || kind === 'min' || kind === 'q') return labels.join('');
  return `${wordsFor(lang).filters.kinds[kind]}: ${labels.join(', ')}`;
}
