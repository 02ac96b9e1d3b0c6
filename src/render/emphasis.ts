import type { RelationKind } from '../model/dataset.ts';

/** What is brought out in a drawn scene; changes nothing that was measured. */
export interface Emphasis {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Event that the keyboard is on. */
  readonly focused: string | undefined;
  /** Relations of the selected event, drawn as arcs. */
  readonly relations: readonly EmphasisedRelation[];
}

export interface EmphasisedRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

export const NO_EMPHASIS: Emphasis = {
  selected: undefined,
  hovered: undefined,
  focused: undefined,
  relations: [],
};
