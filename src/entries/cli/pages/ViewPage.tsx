import type { ReactNode } from 'react';
import { altOf, layoutChart, standfirstOf } from '../../../export/figureChart.ts';
import { provenanceOf } from '../../../export/provenance.ts';
import { formatYearRange } from '../../../i18n/formatDate.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { eventsByYear } from '../../../model/eventYears.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import { TimelineSvg } from '../../../render/TimelineSvg.tsx';
import { threadSentence } from './describeEvents.ts';
import { EventItem } from './EventItem.tsx';
import { type PresetView, presetPath } from './presetViews.ts';
import { otherLang, type PageSite, relativePath } from './site.ts';

export interface ViewPageProps {
  readonly site: PageSite;
  readonly preset: PresetView;
  /** What the view shows; its language is the page's. */
  readonly excerpt: Excerpt;
}

/** What a preset shows in one sentence: how a thread stood, or how many events a window has. */
export function describePreset({ thread }: PresetView, excerpt: Excerpt): string {
  const { dataset, events, view } = excerpt;
  const { lang } = view;
  if (thread !== undefined) return threadSentence(dataset, thread, lang);
  const [range = ''] = standfirstOf(excerpt);
  return pageWordsFor(lang).viewAbout(events.length, range);
}

/** Drawn as wide as the page shows each, so that no letter is ever scaled; the stylesheet chooses one. */
const WIDTHS = [
  { name: 'narrow', width: 358 },
  { name: 'medium', width: 660 },
  { name: 'wide', width: 940 },
] as const;

function ViewPicture({
  name,
  width,
  excerpt,
}: {
  readonly name: string;
  readonly width: number;
  readonly excerpt: Excerpt;
}): ReactNode {
  const chart = layoutChart(excerpt, { width });
  if (chart.kind !== 'timeline') return null;
  return (
    <div className={name}>
      <TimelineSvg
        scene={chart.scene}
        emphasis={chart.emphasis}
        id={name}
        title={provenanceOf(excerpt).title}
        description={altOf(excerpt)}
      />
    </div>
  );
}

function Head({ preset, excerpt }: ViewPageProps): ReactNode {
  const { lang } = excerpt.view;
  const { chart, story } = wordsFor(lang);
  const other = otherLang(lang);
  const isThread = preset.thread !== undefined;
  return (
    <header>
      <p className="kicker">{isThread ? story.kicker : chart.presetsLabel}</p>
      <h1>{preset.label[lang]}</h1>
      {preset.label[other] !== preset.label[lang] && (
        <p className="other-title" lang={other}>
          {preset.label[other]}
        </p>
      )}
      <p className="summary">{describePreset(preset, excerpt)}</p>
    </header>
  );
}

/** A view without a program: its picture, its events as a list, the way into the chart. */
export function ViewPage(page: ViewPageProps): ReactNode {
  const { preset, excerpt } = page;
  const { dataset, events, view, link } = excerpt;
  const { lang } = view;
  const words = pageWordsFor(lang);
  const from = presetPath(preset, lang);
  const query = link.slice(link.indexOf('?'));
  return (
    <article className="view-page">
      <Head {...page} />
      <figure className="picture">
        {WIDTHS.map(({ name, width }) => (
          <ViewPicture key={name} name={name} width={width} excerpt={excerpt} />
        ))}
      </figure>
      <p className="action">
        <a href={`${relativePath(from, '')}${query}`}>{words.openView}</a>
      </p>
      <section>
        <h2>{words.viewEvents(events.length)}</h2>
        {eventsByYear(events).map(([year, ofYear]) => (
          <section key={year ?? 0} className="of-year">
            <h3>{year === undefined ? words.yearUnknown : formatYearRange(year, year, lang)}</h3>
            <ul className="events">
              {ofYear.map((event) => (
                <EventItem key={event.id} dataset={dataset} event={event} lang={lang} from={from} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </article>
  );
}
