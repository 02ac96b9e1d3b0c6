import { Fragment, type ReactNode } from 'react';
import { describePrecision } from '../../../i18n/describePrecision.ts';
import { formatEdtf } from '../../../i18n/formatDate.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { TimelineEvent } from '../../../model/dataset.ts';
import { printEdtf } from '../../../model/edtf.ts';
import { hueOfType, TypeGlyph } from '../../../render/TypeGlyph.tsx';
import { neighboursOf } from '../../../state/neighbours.ts';
import { Effects, type EventPageProps, Facts, Figures, Relations, Sources } from './EventBody.tsx';
import { eventPath, otherLang, relativePath } from './site.ts';
import { ThreadStrip } from './ThreadStrip.tsx';

/** A date that HTML's `time` may carry; undefined for all that is coarser or longer. */
function machineDate({ date }: TimelineEvent): string | undefined {
  const text = printEdtf(date);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined;
}

/** Type, title in both languages, date, and what of the date isn't known. */
function Head({ site, event, lang }: EventPageProps): ReactNode {
  const { vocabulary, through } = site.dataset;
  const other = otherLang(lang);
  const type = vocabulary.types.find(({ id }) => id === event.type);
  const precision = describePrecision(event.date, { through, lang });
  const machine = machineDate(event);
  const date = formatEdtf(event.date, lang);
  return (
    <header>
      <p className={`kicker hue-${hueOfType(site.dataset, event.type)}`}>
        <TypeGlyph dataset={site.dataset} type={event.type} />
        <span className="type">{type?.label[lang] ?? event.type}</span>
      </p>
      <h1>{event.title[lang]}</h1>
      {event.title[other] !== event.title[lang] && (
        <p className="other-title" lang={other}>
          {event.title[other]}
        </p>
      )}
      <p className="date">
        {machine === undefined ? date : <time dateTime={machine}>{date}</time>}
        {precision.length > 0 && <span className="precision">{` ${precision.join(' ')}`}</span>}
      </p>
    </header>
  );
}

interface StepProps extends EventPageProps {
  readonly target: TimelineEvent | undefined;
  readonly direction: 'previous' | 'next';
}

/** The way to the event before or after; at the end it says so. */
function Step({ event, lang, target, direction }: StepProps): ReactNode {
  const words = wordsFor(lang).panel;
  if (target === undefined) {
    return (
      <p className={`step end ${direction}`}>{words[direction === 'next' ? 'last' : 'first']}</p>
    );
  }
  return (
    <a
      className={`step ${direction}`}
      rel={direction === 'next' ? 'next' : 'prev'}
      href={relativePath(eventPath(event.id, lang), eventPath(target.id, lang))}
    >
      <span className="direction">{words[direction]}</span>
      <span className="name">{target.title[lang]}</span>
      <span className="when">{formatEdtf(target.date, lang)}</span>
    </a>
  );
}

/** The events before and after, in time and in the main thread. */
function Steps(page: EventPageProps): ReactNode {
  const { site, event, lang } = page;
  const { events, vocabulary } = site.dataset;
  const words = wordsFor(lang).panel;
  const thread = vocabulary.threads.find(({ id }) => id === event.threads[0]);
  const rows = [
    { title: words.stepsInTime, ...neighboursOf(events, event) },
    ...(thread === undefined
      ? []
      : [
          {
            title: words.stepsInThread(thread.label[lang]),
            ...neighboursOf(events, event, thread.id),
          },
        ]),
  ];
  return (
    <nav className="steps" aria-label={words.steps}>
      {rows.map(({ title, previous, next }) => (
        <Fragment key={title}>
          <h2>{title}</h2>
          <div className="pair">
            <Step {...page} target={previous} direction="previous" />
            <Step {...page} target={next} direction="next" />
          </div>
        </Fragment>
      ))}
    </nav>
  );
}

/** Everything that is known of an event, as its panel in the chart tells it. */
export function EventPage(page: EventPageProps): ReactNode {
  const { event, lang } = page;
  const chart = relativePath(eventPath(event.id, lang), '');
  return (
    <article className="event-page">
      <Head {...page} />
      <ThreadStrip {...page} />
      <div className="columns">
        <div className="lead">
          <p className="summary">{event.summary[lang]}</p>
          <p className="action">
            <a href={`${chart}?event=${event.id}&lang=${lang}`}>{pageWordsFor(lang).openEvent}</a>
          </p>
        </div>
        <aside>
          <Facts {...page} />
        </aside>
        <div className="story">
          <Effects {...page} />
          <Figures {...page} />
          <Relations {...page} />
          <Sources {...page} />
        </div>
      </div>
      <Steps {...page} />
    </article>
  );
}
