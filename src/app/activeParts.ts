import { type FilterName, filterNames } from '../i18n/filterNames.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import {
  dropFilter,
  toggleParty,
  toggleThread,
  toggleType,
  type ViewAction,
} from '../state/viewActions.ts';

/** One thing that a filter asks for, and the step that lets go of it. */
export interface ActivePart extends FilterName {
  readonly key: string;
  readonly drop: ViewAction;
}

const TOGGLES = { types: toggleType, threads: toggleThread, parties: toggleParty } as const;

function dropOf({ kind, id }: FilterName): ViewAction {
  if (kind === 'article' || kind === 'min' || kind === 'q' || id === undefined) {
    return dropFilter(kind);
  }
  return TOGGLES[kind](id);
}

/** Everything that hides events now, in the order of the filter's parts. */
export const activeParts = (
  { vocabulary }: Dataset,
  { filter, lang }: { readonly filter: Filter; readonly lang: Lang },
): readonly ActivePart[] =>
  filterNames(filter, { vocabulary, lang }).map((name) => ({
    ...name,
    key: name.id === undefined ? name.kind : `${name.kind} ${name.id}`,
    drop: dropOf(name),
  }));
