import type { DirectedRelation } from '../model/relation.ts';

/** What is brought out in a drawn scene; changes nothing that was measured. */
export interface Emphasis {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Event that the keyboard is on. */
  readonly focused: string | undefined;
  /** Relations drawn as arcs: of the selected event or its chain, or within a thread. */
  readonly relations: readonly DirectedRelation[];
  /** Events that are brought out while all others step back; none: nothing steps back. */
  readonly lit: ReadonlySet<string>;
}

export const NO_EMPHASIS: Emphasis = {
  selected: undefined,
  hovered: undefined,
  focused: undefined,
  relations: [],
  lit: new Set(),
};
