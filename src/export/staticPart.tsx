import type { ReactElement } from 'react';
import { embedPageWordsFor } from '../i18n/embedPageWords.ts';
import { formatEdtf, formatYearRange } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import { LANGS, type Lang } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { eventsByYear } from '../model/eventYears.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { CompareSvg } from '../render/CompareSvg.tsx';
import { TimelineSvg } from '../render/TimelineSvg.tsx';
import { altOf, layoutChart } from './figureChart.ts';
import { provenanceOf } from './provenance.ts';
import { safeHref } from './safeHref.ts';

/** A line of text in a language that it names. */
export interface StaticLine {
  readonly lang: Lang;
  readonly text: string;
}

export interface StaticPartProps {
  /** What the picture shows; its language stands first, the other below it. */
  readonly excerpt: Excerpt;
  /** The events that are listed, in order of date. */
  readonly listed: readonly TimelineEvent[];
  /** Below the title: which part of the timeline it is. */
  readonly standfirst?: readonly string[];
  /** Below the list: where it comes from. */
  readonly foot: readonly StaticLine[];
}

/** Width in px from which a page shows the whole picture without scrolling it. */
const WIDTH = 864;

/** The keyboard scrolls a picture that is wider than its page. */
const SCROLLED = { tabIndex: 0 } as const;

function Picture({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const chart = layoutChart(excerpt, { width: WIDTH });
  const isOne = chart.kind === 'timeline';
  const about = { id: 'static', title: provenanceOf(excerpt).title, description: altOf(excerpt) };
  const { picture } = embedPageWordsFor(excerpt.view.lang);
  return (
    <section
      className={isOne ? 'static-picture' : 'static-picture compare'}
      aria-label={picture}
      {...SCROLLED}
    >
      {isOne ? (
        <TimelineSvg scene={chart.scene} emphasis={chart.emphasis} {...about} />
      ) : (
        <CompareSvg scene={chart.scene} emphasis={chart.emphasis} {...about} />
      )}
    </section>
  );
}

interface ListProps {
  readonly events: readonly TimelineEvent[];
  readonly langs: readonly Lang[];
}

function Year({ events, langs, heading }: ListProps & { readonly heading: string }): ReactElement {
  return (
    <section className="static-year">
      <h3>{heading}</h3>
      <ol>
        {events.map((event) => (
          <li key={event.id} data-event-id={event.id}>
            {langs.map((lang) => (
              <p key={lang} lang={lang}>
                <span className="when">{formatEdtf(event.date, lang)}</span>{' '}
                <span>{event.title[lang]}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The events under the years that they begin in, both titles of each. */
function List({ events, langs }: ListProps): ReactElement {
  const [lang = 'en'] = langs;
  const { yearUnknown } = wordsFor(lang).story;
  return (
    <>
      {eventsByYear(events).map(([year, ofYear]) => (
        <Year
          key={year ?? 0}
          heading={year === undefined ? yearUnknown : formatYearRange(year, year, lang)}
          events={ofYear}
          langs={langs}
        />
      ))}
    </>
  );
}

/** The author's own title, or the timeline's in both languages. */
function Title({ excerpt, langs }: Pick<StaticPartProps, 'excerpt'> & Pick<ListProps, 'langs'>) {
  if (excerpt.title !== undefined) return <h1>{excerpt.title}</h1>;
  return (
    <h1>
      {langs.map((lang) => (
        <span key={lang} lang={lang}>
          {wordsFor(lang).header.title}
        </span>
      ))}
    </h1>
  );
}

/** What stands in the program's place where no script runs: a picture, and a list of events. */
export function StaticPart({ excerpt, listed, standfirst, foot }: StaticPartProps): ReactElement {
  const { caption, dataset, view } = excerpt;
  const langs = [view.lang, ...LANGS.filter((lang) => lang !== view.lang)];
  return (
    <>
      <header>
        <Title excerpt={excerpt} langs={langs} />
        {standfirst?.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div className="static-note">
          {langs.map((lang) => (
            <p key={lang} lang={lang}>
              {embedPageWordsFor(lang).noScript}
            </p>
          ))}
        </div>
      </header>
      <figure>
        <Picture excerpt={excerpt} />
        {caption !== undefined && <figcaption>{caption}</figcaption>}
      </figure>
      {langs.map((lang) => (
        <h2 key={lang} lang={lang}>
          {embedPageWordsFor(lang).list(listed.length, dataset.events.length)}
        </h2>
      ))}
      <List events={listed} langs={langs} />
      <footer>
        {foot.map(({ lang, text }) => {
          const href = safeHref(text);
          return (
            <p key={`${lang} ${text}`} lang={lang}>
              {href === undefined ? text : <a href={href}>{text}</a>}
            </p>
          );
        })}
      </footer>
    </>
  );
}
