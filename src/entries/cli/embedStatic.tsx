import type { ReactElement } from 'react';
import { describeView } from '../../i18n/describe.ts';
import { embedPageWordsFor } from '../../i18n/embedPageWords.ts';
import { embedWordsFor } from '../../i18n/embedWords.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDate.ts';
import { wordsFor } from '../../i18n/words.ts';
import { layoutTimeline } from '../../layout/layoutTimeline.ts';
import { planTimeline } from '../../layout/plan.ts';
import { sizeClassOf } from '../../layout/sizeClass.ts';
import { LANGS } from '../../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../../model/dataset.ts';
import { isInWindow } from '../../model/extent.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { defaultWindow } from '../../model/window.ts';
import { NO_EMPHASIS } from '../../render/emphasis.ts';
import { TimelineSvg } from '../../render/TimelineSvg.tsx';
import type { BuiltDataset } from './buildDataset.ts';

const WIDTH = 960;

/** The default view as it is drawn at first, in English. */
function Picture({ dataset }: { readonly dataset: Dataset }): ReactElement {
  const lang = 'en';
  const matching = dataset.events;
  const window = defaultWindow(dataset.through);
  const plan = planTimeline({
    dataset,
    matching,
    filter: NO_FILTER,
    lanes: 'group',
    pins: [],
    lang,
    sizeClass: sizeClassOf(WIDTH),
    series: [],
  });
  const inWindow = matching.filter(({ extent }) => isInWindow(extent, window));
  const { what, counts, stands } = describeView({ lang, dataset, matching, inWindow, window });
  return (
    <TimelineSvg
      scene={layoutTimeline(plan, window, WIDTH)}
      emphasis={NO_EMPHASIS}
      id="static"
      title={wordsFor(lang).header.title}
      description={[what, counts, stands].join(' ')}
    />
  );
}

function Item({ event }: { readonly event: TimelineEvent }): ReactElement {
  return (
    <li data-event-id={event.id}>
      <b>{formatEdtf(event.date, 'en')}</b> {event.title.en}
      <p lang="ko">
        <b>{formatEdtf(event.date, 'ko')}</b> {event.title.ko}
      </p>
    </li>
  );
}

/** What stands in the program's place where no script runs: the picture and every event, in both languages. */
export function embedStatic({ dataset, version }: BuiltDataset): ReactElement {
  return (
    <>
      <h1>
        {wordsFor('en').header.title}
        <span lang="ko">{wordsFor('ko').header.title}</span>
      </h1>
      {LANGS.map((lang) => (
        <p key={lang} lang={lang}>
          {embedPageWordsFor(lang).noScript}
        </p>
      ))}
      <div className="static-picture">
        <Picture dataset={dataset} />
      </div>
      {LANGS.map((lang) => (
        <h2 key={lang} lang={lang}>
          {embedPageWordsFor(lang).list(dataset.events.length)}
        </h2>
      ))}
      <ol>
        {dataset.events.map((event) => (
          <Item key={event.id} event={event} />
        ))}
      </ol>
      {LANGS.map((lang) => (
        <p key={lang} lang={lang} className="static-source">
          {embedWordsFor(lang).source(version, formatDay(dataset.through, lang))}
        </p>
      ))}
    </>
  );
}
