import { type ReactElement, useMemo } from 'react';
import type { Bilingual } from '../model/bilingual.ts';
import { RELATIONS, type TimelineEvent } from '../model/dataset.ts';
import { selectEventsById } from '../state/selectors.ts';
import { EventLink } from './EventLink.tsx';
import { selectRelations } from './selectRelations.ts';
import { useDataset, useLang, useWords } from './timelineContext.ts';

interface Related {
  readonly key: string;
  readonly label: Bilingual;
  readonly events: readonly TimelineEvent[];
}

/** Relations of an event in both directions, those of a kind and direction together. */
function useRelated(event: TimelineEvent): readonly Related[] {
  const dataset = useDataset();
  return useMemo(() => {
    const byId = selectEventsById(dataset);
    const relations = selectRelations(dataset, event.id);
    const related = (key: string, label: Bilingual, ids: readonly string[]): Related => ({
      key,
      label,
      events: ids.flatMap((id) => byId.get(id) ?? []),
    });
    return RELATIONS.flatMap((kind) => {
      const { in: inward, out } = dataset.vocabulary.relations[kind];
      const ofKind = relations.filter((relation) => relation.kind === kind);
      const from = ofKind.filter((relation) => relation.from === event.id);
      const to = ofKind.filter((relation) => relation.from !== event.id);
      return [
        related(
          `${kind} out`,
          out,
          from.map((relation) => relation.to),
        ),
        related(
          `${kind} in`,
          inward,
          to.map((relation) => relation.from),
        ),
      ];
    }).filter(({ events }) => events.length > 0);
  }, [dataset, event.id]);
}

/** What led to the event, what it led to, what it answers, implements, breaks; each a way there. */
export function RelationList({ event }: { readonly event: TimelineEvent }): ReactElement | null {
  const related = useRelated(event);
  const lang = useLang();
  const words = useWords().panel;
  if (related.length === 0) return null;
  return (
    <section>
      <h3>{words.relations}</h3>
      <ul className="relations">
        {related.map(({ key, label, events }) => (
          <li key={key}>
            <span className="kind">{label[lang]}</span>
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
    </section>
  );
}
