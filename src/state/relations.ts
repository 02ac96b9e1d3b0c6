import { type Dataset, RELATIONS, type TimelineEvent } from '../model/dataset.ts';
import { eventsById } from '../model/eventsById.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { type DirectedRelation, otherEnd } from '../model/relation.ts';

const NONE: readonly DirectedRelation[] = [];

/** Relations by each of their two events, in the dataset's order; those of an event that the dataset lacks are left out. */
const selectByEvent = memoByDataset(
  ({ events }: Dataset): ReadonlyMap<string, readonly DirectedRelation[]> => {
    const byEvent = new Map<string, DirectedRelation[]>(events.map(({ id }) => [id, []]));
    for (const { id: from, relations } of events) {
      for (const { id: to, kind } of relations) {
        if (!byEvent.has(to)) continue;
        for (const end of [from, to]) byEvent.get(end)?.push({ from, to, kind });
      }
    }
    return byEvent;
  },
);

/** Relations of an event in both directions, each as it is stored. */
export const relationsOf = (dataset: Dataset, id: string): readonly DirectedRelation[] =>
  selectByEvent(dataset).get(id) ?? NONE;

/** Relations that have both their events among these, each once, in the order of `ids`. */
export const relationsAmong = (
  dataset: Dataset,
  ids: ReadonlySet<string>,
): readonly DirectedRelation[] =>
  [...ids].flatMap((id) =>
    relationsOf(dataset, id).filter(({ from, to }) => from === id && ids.has(to)),
  );

/** Events that stand in one relation to an event, which is its subject (`out`) or its object (`in`). */
export interface RelatedEvents {
  readonly kind: DirectedRelation['kind'];
  readonly direction: 'out' | 'in';
  readonly events: readonly TimelineEvent[];
}

/** Relations of an event in both directions, those of a kind and direction together. */
export const relatedEvents = memoByDataset(
  (dataset: Dataset, id: string): readonly RelatedEvents[] => {
    const byId = eventsById(dataset);
    const relations = relationsOf(dataset, id);
    return RELATIONS.flatMap((kind) =>
      (['out', 'in'] as const).map((direction) => ({
        kind,
        direction,
        events: relations
          .filter((relation) => relation.kind === kind)
          .filter(({ from }) => (from === id) === (direction === 'out'))
          .flatMap((relation) => byId.get(otherEnd(relation, id)) ?? []),
      })),
    ).filter(({ events }) => events.length > 0);
  },
);
