import type { ReactElement } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Effect, EffectKind, Status, Term, TimelineEvent } from '../model/dataset.ts';
import { StatusSwatch, type SwatchState } from './StatusSwatch.tsx';
import { ThreadLinks } from './ThreadLinks.tsx';
import { useDataset, useLang, useWords } from './timelineContext.ts';

interface EventProps {
  readonly event: TimelineEvent;
}

/** Place, people, parties, threads, how important and how sure; what the record lacks has no row. */
export function EventFacts({ event }: EventProps): ReactElement {
  const { vocabulary } = useDataset();
  const lang = useLang();
  const words = useWords().panel;
  const names = (terms: readonly Term[], ids: readonly string[]): string =>
    ids.map((id) => terms.find((term) => term.id === id)?.label[lang] ?? id).join(', ');
  const { paragraphs } = words;
  const rows = [
    {
      term: words.place,
      text: names(vocabulary.places, event.place === undefined ? [] : [event.place]),
    },
    { term: words.people, text: names(vocabulary.people, event.people) },
    { term: words.parties, text: names(vocabulary.parties, event.parties) },
    {
      term: words.threads,
      text: names(vocabulary.threads, event.threads),
      shown: <ThreadLinks ids={event.threads} />,
    },
    { term: words.importance, text: words.importanceOf(event.importance) },
    {
      term: words.confidence,
      text: vocabulary.confidence[event.confidence][lang],
      explained: words.confidences[event.confidence],
    },
    {
      term: words.article,
      text:
        event.article.length === 0
          ? ''
          : paragraphs(event.article.join(', '), event.article.length),
    },
  ];
  return (
    <dl className="facts">
      {rows
        .filter(({ text }) => text !== '')
        .map(({ term, text, shown, explained }) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>
              {shown ?? text}
              {explained && <span className="explained">{`: ${explained}`}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}

export function EventFigures({ event }: EventProps): ReactElement | null {
  const lang = useLang();
  const words = useWords().panel;
  if (event.figures.length === 0) return null;
  return (
    <section>
      <h3>{words.figures}</h3>
      <dl className="facts figures">
        {event.figures.map((figure) => (
          <div key={figure.label.en} className="fact">
            <dt>{figure.label[lang]}</dt>
            <dd>
              {formatNumber(figure.value, lang)}
              {lang === 'en' ? ' ' : ''}
              {figure.unit[lang]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const OUTCOMES: Readonly<
  Record<EffectKind, { readonly status: Status | undefined; readonly swatch: SwatchState }>
> = {
  starts: { status: 'running', swatch: 'running' },
  suspends: { status: 'suspended', swatch: 'suspended' },
  resumes: { status: 'running', swatch: 'running' },
  ends: { status: 'ended', swatch: 'closed' },
  'agrees-to-resume': { status: undefined, swatch: 'agreed' },
};

function EffectItem({ effect: { thread: id, effect } }: { readonly effect: Effect }): ReactElement {
  const { vocabulary } = useDataset();
  const lang = useLang();
  const thread = vocabulary.threads.find((term) => term.id === id);
  const { status, swatch } = OUTCOMES[effect];
  const own = status && thread?.tracking?.words[status][lang];
  return (
    <li>
      <StatusSwatch state={swatch} />
      <span>
        {`${thread?.label[lang] ?? id}: `}
        <span className="status">{own ?? vocabulary.effects[effect][lang]}</span>
      </span>
      {thread?.tracking && <span className="measures">{thread.tracking.measures[lang]}</span>}
    </li>
  );
}

/** What the event did to the status of its threads, each in the thread's own words. */
export function EventEffects({ event }: EventProps): ReactElement | null {
  const words = useWords().panel;
  if (event.effects.length === 0) return null;
  return (
    <section>
      <h3>{words.effects}</h3>
      <ul className="effects">
        {event.effects.map((effect) => (
          <EffectItem key={`${effect.thread} ${effect.effect}`} effect={effect} />
        ))}
      </ul>
    </section>
  );
}
