import { termLabels } from '../i18n/termLabels.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import { activeFilters, type Filter, type FilterKind } from '../model/filter.ts';
import {
  dropFilter,
  toggleParty,
  toggleThread,
  toggleType,
  type ViewAction,
} from '../state/viewActions.ts';

/** One thing that a filter asks for, and the step that lets go of it. */
export interface ActivePart {
  readonly key: string;
  readonly kind: FilterKind;
  /** The id that is chosen; undefined where the kind itself is the choice. */
  readonly id: string | undefined;
  readonly label: string;
  readonly drop: ViewAction;
}

const TOGGLES = { types: toggleType, threads: toggleThread, parties: toggleParty } as const;

function partsOfKind(
  kind: FilterKind,
  { vocabulary }: Dataset,
  { filter, lang }: { readonly filter: Filter; readonly lang: Lang },
): readonly ActivePart[] {
  const words = wordsFor(lang).filters;
  if (kind === 'article' || kind === 'min' || kind === 'q') {
    const label = {
      article: words.article,
      min: words.min(filter.min),
      q: words.searchedFor(filter.q.trim()),
    }[kind];
    return [{ key: kind, kind, id: undefined, label, drop: dropFilter(kind) }];
  }
  const labels = termLabels(vocabulary[kind], lang);
  return filter[kind].map((id) => ({
    key: `${kind} ${id}`,
    kind,
    id,
    label: labels.get(id) ?? id,
    drop: TOGGLES[kind](id),
  }));
}

/** Everything that hides events now, in the order of the filter's parts. */
export const activeParts = (
  dataset: Dataset,
  given: { readonly filter: Filter; readonly lang: Lang },
): readonly ActivePart[] =>
  activeFilters(given.filter).flatMap((kind) => partsOfKind(kind, dataset, given));

/** A part of the filter by its name and, of a list, what is chosen: "Event types: Summit, Talks". */
export function namePart(kind: FilterKind, parts: readonly ActivePart[], lang: Lang): string {
  const labels = parts.filter((part) => part.kind === kind).map(({ label }) => label);
  if (kind === 'article' || kind === 'min' || kind === 'q') return labels.join('');
  return `${wordsFor(lang).filters.kinds[kind]}: ${labels.join(', ')}`;
}
