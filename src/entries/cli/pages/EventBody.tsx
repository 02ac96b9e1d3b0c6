import type { ReactNode } from 'react';
import { safeHref } from '../../../export/safeHref.ts';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import { formatPublished } from '../../../i18n/formatPublished.ts';
import { langOfText } from '../../../i18n/langOfText.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Lang } from '../../../model/bilingual.ts';
import type { Effect, Term, TimelineEvent } from '../../../model/dataset.ts';
import type { Source } from '../../../model/source.ts';
import { statusAfter } from '../../../model/status.ts';
import { relatedEvents } from '../../../state/relations.ts';
import { EventItem } from './EventItem.tsx';
import { eventPath, type PageSite, relativePath, viewPath } from './site.ts';

/** An event's page in one language. */
export interface EventPageProps {
  readonly site: PageSite;
  readonly event: TimelineEvent;
  readonly lang: Lang;
}

function Threads({ site, event, lang }: EventPageProps): ReactNode {
  const { threads } = site.dataset.vocabulary;
  const from = eventPath(event.id, lang);
  return (
    <ul className="inline">
      {event.threads.map((id) => (
        <li key={id}>
          <a href={relativePath(from, viewPath(id, lang))}>
            {threads.find((thread) => thread.id === id)?.label[lang] ?? id}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Place, people, parties, threads, how important and how sure; what the record lacks has no row. */
export function Facts({ site, event, lang }: EventPageProps): ReactNode {
  const { vocabulary } = site.dataset;
  const words = wordsFor(lang).panel;
  const names = (terms: readonly Term[], ids: readonly string[]): string =>
    ids.map((id) => terms.find((term) => term.id === id)?.label[lang] ?? id).join(', ');
  const paragraphs = words.paragraphs(event.article.join(', '), event.article.length);
  const rows: readonly (readonly [term: string, text: ReactNode])[] = [
    [words.place, names(vocabulary.places, event.place === undefined ? [] : [event.place])],
    [words.people, names(vocabulary.people, event.people)],
    [words.parties, names(vocabulary.parties, event.parties)],
    [words.threads, <Threads key="threads" site={site} event={event} lang={lang} />],
    [words.importance, words.importanceOf(event.importance)],
    [
      words.confidence,
      `${vocabulary.confidence[event.confidence][lang]}: ${words.confidences[event.confidence]}`,
    ],
    [words.article, event.article.length === 0 ? '' : paragraphs],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, text]) => text !== '')
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function EffectItem({
  site,
  effect: { thread: id, effect },
  lang,
}: Omit<EventPageProps, 'event'> & { readonly effect: Effect }): ReactNode {
  const { vocabulary } = site.dataset;
  const thread = vocabulary.threads.find((term) => term.id === id);
  const status = statusAfter(effect);
  const own = status && thread?.tracking?.words[status][lang];
  return (
    <li>
      {`${thread?.label[lang] ?? id}: `}
      <strong>{own ?? vocabulary.effects[effect][lang]}</strong>
      {thread?.tracking && <span className="measures">{thread.tracking.measures[lang]}</span>}
    </li>
  );
}

/** What the event did to the status of its threads, each in the thread's own words. */
export function Effects({ site, event, lang }: EventPageProps): ReactNode {
  if (event.effects.length === 0) return null;
  return (
    <section>
      <h2>{wordsFor(lang).panel.effects}</h2>
      <ul className="effects">
        {event.effects.map((effect) => (
          <EffectItem
            key={`${effect.thread} ${effect.effect}`}
            site={site}
            effect={effect}
            lang={lang}
          />
        ))}
      </ul>
    </section>
  );
}

export function Figures({ event, lang }: EventPageProps): ReactNode {
  if (event.figures.length === 0) return null;
  return (
    <section>
      <h2>{wordsFor(lang).panel.figures}</h2>
      <dl className="figures">
        {event.figures.map(({ label, value, unit }) => (
          <div key={label.en}>
            <dt>{label[lang]}</dt>
            <dd>
              {formatNumber(value, lang)}
              {lang === 'en' ? ' ' : ''}
              {unit[lang]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Relations in both directions, each event a way to its page. */
export function Relations({ site, event, lang }: EventPageProps): ReactNode {
  const { dataset } = site;
  const related = relatedEvents(dataset, event.id);
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{wordsFor(lang).panel.relations}</h2>
      {related.map(({ kind, direction, events }) => (
        <div key={`${kind} ${direction}`} className="relation">
          <h3>{dataset.vocabulary.relations[kind][direction][lang]}</h3>
          <ul className="events">
            {events.map((other) => (
              <EventItem
                key={other.id}
                dataset={dataset}
                event={other}
                lang={lang}
                from={eventPath(event.id, lang)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function SourceItem({ source, lang }: { readonly source: Source; readonly lang: Lang }): ReactNode {
  const words = wordsFor(lang).panel;
  const { title, publisher, published, supports } = source;
  const href = safeHref(source.url);
  const when = published === undefined ? words.noDate : formatPublished(published, lang);
  return (
    <li>
      {href === undefined ? (
        <span lang={langOfText(title)}>{title}</span>
      ) : (
        <a href={href} rel="noopener noreferrer" lang={langOfText(title)}>
          {title}
        </a>
      )}
      <p className="from">
        <span lang={langOfText(publisher)}>{publisher}</span>
        {` · ${when}`}
        {href === undefined && ` · ${words.badLink}`}
      </p>
      {supports[lang] !== '' && <p className="supports">{words.supports(supports[lang])}</p>}
    </li>
  );
}

/** Sources with publisher and date, and the notes on where they differ. */
export function Sources({ site, event, lang }: EventPageProps): ReactNode {
  const words = wordsFor(lang).panel;
  const detail = site.details.get(event.id);
  const sources = detail?.sources ?? [];
  const notes = detail?.notes[lang] ?? '';
  return (
    <>
      {notes !== '' && (
        <section>
          <h2>{words.notes}</h2>
          <p className="notes">{notes}</p>
        </section>
      )}
      <section>
        <h2>{sources.length === 0 ? words.sourcesHeading : words.sources(sources.length)}</h2>
        {sources.length === 0 && <p>{words.noSources}</p>}
        {sources.length > 0 && (
          <ol className="sources">
            {sources.map((source) => (
              <SourceItem key={`${source.url} ${source.title}`} source={source} lang={lang} />
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
