import type { Dataset } from '../model/dataset.ts';
import type { EmphasisedRelation } from '../render/emphasis.ts';

const NONE: readonly EmphasisedRelation[] = [];

/** Relations of an event in both directions, each as it is stored. */
export function selectRelations(
  dataset: Dataset,
  id: string | undefined,
): readonly EmphasisedRelation[] {
  if (id === undefined) return NONE;
  return dataset.events.flatMap((event) =>
    event.relations
      .filter((relation) => event.id === id || relation.id === id)
      .map((relation) => ({ from: event.id, to: relation.id, kind: relation.kind })),
  );
}
