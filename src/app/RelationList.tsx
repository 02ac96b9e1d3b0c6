import { lazy, type ReactElement } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { setChain } from '../state/exploreActions.ts';
import { type RelatedEvents, relatedEvents } from '../state/relations.ts';
import { EventLink } from './EventLink.tsx';
import { Lazily } from './Lazily.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

const ChainList = lazy(async () => ({ default: (await import('./ChainList.tsx')).ChainList }));

function Direct({ related }: { readonly related: readonly RelatedEvents[] }): ReactElement {
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
  const related = relatedEvents(useDataset(), event.id);
  const isChain = useTimeline(({ view }) => view.chain);
  const act = useAct();
  const words = useWords();
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
        <Lazily>
          <ChainList key={event.id} event={event} />
        </Lazily>
      ) : (
        <Direct related={related} />
      )}
    </section>
  );
}
