import type { Dataset } from '../model/dataset.ts';
import { memoByDataset } from '../model/memoByDataset.ts';
import { type DirectedRelation, earlierOf, otherEnd } from '../model/relation.ts';
import type { View } from '../model/view.ts';
import { relationsAmong, relationsOf } from './relations.ts';
import { selectMatching } from './selectors.ts';
import { isolatedThread } from './threadActions.ts';

/** An event of a chain and the relation by which it was reached. */
export interface ChainStep {
  readonly id: string;
  /** Relations away from the chain's event; negative: before it. */
  readonly depth: number;
  readonly via: DirectedRelation;
  /** The event of the relation that is nearer to the chain's event. */
  readonly from: string;
}

/** A chain as far as it is shown. */
export interface Chain {
  readonly steps: readonly ChainStep[];
  /** Events farther along it. */
  readonly more: number;
}

export const MOST_STEPS = 6;
export const MOST_CHAIN_EVENTS = 60;

const selectOrder = memoByDataset(
  ({ events }: Dataset): ReadonlyMap<string, number> =>
    new Map(events.map(({ id }, index) => [id, index])),
);

/** What lies one relation farther on the side of `direction`, in the dataset's order, each event by its first relation. */
function stepOn(
  dataset: Dataset,
  front: readonly string[],
  { depth, seen }: { readonly depth: number; readonly seen: Set<string> },
): readonly ChainStep[] {
  const order = selectOrder(dataset);
  const steps = front.flatMap((from) =>
    relationsOf(dataset, from).flatMap((via): ChainStep[] => {
      const id = otherEnd(via, from);
      const isOnSide = (earlierOf(via) === id) === depth < 0;
      if (!isOnSide || seen.has(id)) return [];
      seen.add(id);
      return [{ id, depth, via, from }];
    }),
  );
  return steps.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/**
 * All events that an event came out of and that came out of it, through any number of relations.
 * Breadth first: the nearest first, of those equally near the earlier side first, then the dataset's order.
 * Back only to what came before, on only to what came after: cousins are no part of it.
 */
export const chainOf = memoByDataset((dataset: Dataset, id: string): readonly ChainStep[] => {
  const seen = new Set([id]);
  const steps: ChainStep[] = [];
  let before: readonly string[] = [id];
  let after: readonly string[] = [id];
  for (let depth = 1; before.length + after.length > 0; depth += 1) {
    const back = stepOn(dataset, before, { depth: -depth, seen });
    const on = stepOn(dataset, after, { depth, seen });
    steps.push(...back, ...on);
    before = back.map((step) => step.id);
    after = on.map((step) => step.id);
  }
  return steps;
});

/** A chain cut to {@link MOST_STEPS} steps each way and {@link MOST_CHAIN_EVENTS} events, the nearest kept. */
export const selectChain = memoByDataset((dataset: Dataset, id: string): Chain => {
  const all = chainOf(dataset, id);
  const steps = all
    .filter(({ depth }) => Math.abs(depth) <= MOST_STEPS)
    .slice(0, MOST_CHAIN_EVENTS);
  return { steps, more: all.length - steps.length };
});

const NO_EVENTS: ReadonlySet<string> = new Set();
const NO_RELATIONS: readonly DirectedRelation[] = [];

/** The open event and its chain, where the view follows it; else none. */
export const selectChained = memoByDataset(
  (dataset: Dataset, event: string | undefined, chain: boolean): ReadonlySet<string> => {
    const steps = chain && event !== undefined ? selectChain(dataset, event).steps : [];
    if (event === undefined || steps.length === 0) return NO_EVENTS;
    return new Set([event, ...steps.map(({ id }) => id)]);
  },
);

const selectThreadRelations = memoByDataset(
  (dataset: Dataset, filter: View['filter']): readonly DirectedRelation[] =>
    relationsAmong(dataset, new Set(selectMatching(dataset, filter).map(({ id }) => id))),
);
const selectChainRelations = memoByDataset(
  (dataset: Dataset, chained: ReadonlySet<string>): readonly DirectedRelation[] =>
    relationsAmong(dataset, chained),
);

/** The relations to draw: the open event's, or its whole chain's; without one those within the thread that is shown alone. */
export function selectArcs(
  dataset: Dataset,
  { event, chain, filter }: Pick<View, 'event' | 'chain' | 'filter'>,
): readonly DirectedRelation[] {
  if (event === undefined) {
    return isolatedThread({ filter }) === undefined
      ? NO_RELATIONS
      : selectThreadRelations(dataset, filter);
  }
  const chained = selectChained(dataset, event, chain);
  return chained.size > 0 ? selectChainRelations(dataset, chained) : relationsOf(dataset, event);
}
