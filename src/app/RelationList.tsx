import { lazy, type ReactElement, useMemo } from 'react';
import { RELATIONS, type TimelineEvent } from '../model/dataset.ts';
import { type DirectedRelation, otherEnd } from '../model/relation.ts';
import { setChain } from '../state/exploreActions.ts';
import { relationsOf } from '../state/relations.ts';
import { selectEventsById } from '../state/selectors.ts';
import { EventLink } from './EventLink.tsx';
import { Lazily } from './Lazily.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { useLazyPart } from './useLazyPart.ts';

const loadChain = () =>
  lazy(async () => ({ default: (await import('./ChainList.tsx')).ChainList }));

interface Related {
  readonly kind: DirectedRelation['kind'];
  readonly direction: 'out' | 'in';
  readonly events: readonly TimelineEvent[];
}

/** Relations of an event in both directions, those of a kind and direction together. */
function useRelated(id: string): readonly Related[] {
  const dataset = useDataset();
  return useMemo(() => {
    const byId = selectEventsById(dataset);
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
  }, [dataset, id]);
}

function Direct({ related }: { readonly related: readonly Related[] }): ReactElement {
  const { relations } = useDataset().vocabulary;
  const lang = useLang();
  return (
    <ul className="relations">
      {related.map(({ kind, direction, events }) => (
        <li key={`${kind} ${direction}`}>
          <span className="kind">{relations[kind][direction][lang]}</span>
          <ul>
            {events.map((other) => (
              <li key={other.id}>
                <EventLink event={other} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** What led to the event, what it led to, what it answers, implements, breaks; each a way there, or all of them through several steps. */
export function RelationList({ event }: { readonly event: TimelineEvent }): ReactElement | null {
  const related = useRelated(event.id);
  const isChain = useTimeline(({ view }) => view.chain);
  const act = useAct();
  const words = useWords();
  const chain = useLazyPart(loadChain);
  if (related.length === 0) return null;
  return (
    <section data-relations="">
      <h3>{words.panel.relations}</h3>
      <button
        type="button"
        className="tool follow"
        aria-pressed={isChain}
        onClick={() => act(setChain(!isChain), 'push')}
      >
        {words.story.follow}
      </button>
      {isChain ? (
        <Lazily onRetry={chain.retry}>
          <chain.Part key={event.id} event={event} />
        </Lazily>
      ) : (
        <Direct related={related} />
      )}
    </section>
  );
}
