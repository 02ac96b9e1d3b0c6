import type { ReactNode } from 'react';
import { formatYearRange } from '../../../i18n/formatDate.ts';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Lang } from '../../../model/bilingual.ts';
import { eventsByYear } from '../../../model/eventYears.ts';
import { describeEvents } from './describeEvents.ts';
import { EventItem } from './EventItem.tsx';
import { type PresetView, presetPath } from './presetViews.ts';
import { eventsPath, type PageSite, relativePath } from './site.ts';

function ViewLinks({
  title,
  views,
  lang,
}: {
  readonly title: string;
  readonly views: readonly PresetView[];
  readonly lang: Lang;
}): ReactNode {
  return (
    <nav aria-label={title} className="view-links">
      <h2>{title}</h2>
      <ul className="inline">
        {views.map((view) => (
          <li key={view.id}>
            <a href={relativePath(eventsPath(lang), presetPath(view, lang))}>{view.label[lang]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface EventsIndexProps {
  readonly site: PageSite;
  readonly views: readonly PresetView[];
  readonly lang: Lang;
}

/** Every event's title under its year, and the ways to threads and periods. */
export function EventsIndex({ site, views, lang }: EventsIndexProps): ReactNode {
  const { dataset } = site;
  const words = pageWordsFor(lang);
  const years = eventsByYear(dataset.events);
  const from = eventsPath(lang);
  const isThread = ({ thread }: PresetView): boolean => thread !== undefined;
  return (
    <article className="index-page">
      <header>
        <h1>{words.eventsTitle}</h1>
        <p className="summary">{describeEvents(dataset, lang)}</p>
        <p className="action">
          <a href={`${relativePath(from, '')}?lang=${lang}`}>{words.timeline}</a>
        </p>
      </header>
      <ViewLinks title={words.threads} views={views.filter(isThread)} lang={lang} />
      <ViewLinks
        title={wordsFor(lang).chart.presetsLabel}
        views={views.filter((view) => !isThread(view))}
        lang={lang}
      />
      <nav aria-label={words.years} className="view-links years">
        <h2>{words.years}</h2>
        <ul className="inline">
          {years.map(([year]) => (
            <li key={year ?? 0}>
              <a href={`#year-${year ?? 'unknown'}`}>{year ?? words.yearUnknown}</a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(([year, events]) => (
        <section key={year ?? 0} className="of-year" id={`year-${year ?? 'unknown'}`}>
          <h2>
            {year === undefined ? words.yearUnknown : formatYearRange(year, year, lang)}
            <span className="count">{` ${formatNumber(events.length, lang)}`}</span>
          </h2>
          <ul className="events">
            {events.map((event) => (
              <EventItem key={event.id} dataset={dataset} event={event} lang={lang} from={from} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
