import { SCHEMA_CONTEXT, schemaEvent } from '../../../export/jsonLd.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import type { TimelineEvent } from '../../../model/dataset.ts';
import { describeEvents } from './describeEvents.ts';
import { EventPage } from './EventPage.tsx';
import { EventsIndex } from './EventsIndex.tsx';
import { PageFrame } from './PageFrame.tsx';
import { presetViews } from './presetViews.ts';
import { type PageHead, printDocument } from './printDocument.tsx';
import { eventPath, eventsPath, type PageSite, pageTitle } from './site.ts';
import type { OutputFile } from './stylesheet.ts';

const bothPaths = (path: (lang: Lang) => string): PageHead['paths'] => ({
  en: path('en'),
  ko: path('ko'),
});

/** An event's page in one language, with its file's address. */
export function eventPage(site: PageSite, event: TimelineEvent, lang: Lang): OutputFile {
  const { dataset, details, siteUrl } = site;
  const paths = bothPaths((other) => eventPath(event.id, other));
  const url = siteUrl === '' ? undefined : siteUrl + paths[lang];
  const head: PageHead = {
    lang,
    paths,
    title: pageTitle(event.title[lang], lang),
    description: event.summary[lang],
    kind: 'article',
    subject: event.threads[0],
    data: {
      '@context': SCHEMA_CONTEXT,
      ...schemaEvent({ event, detail: details.get(event.id) }, dataset.vocabulary, url),
    },
  };
  const body = (
    <PageFrame site={site} head={head}>
      <EventPage site={site} event={event} lang={lang} />
    </PageFrame>
  );
  return { path: `${paths[lang]}index.html`, content: printDocument(site, head, body) };
}

/** The page that lists all events, in one language. */
export function eventsIndexPage(site: PageSite, lang: Lang): OutputFile {
  const paths = bothPaths(eventsPath);
  const head: PageHead = {
    lang,
    paths,
    title: pageTitle(pageWordsFor(lang).eventsTitle, lang),
    description: describeEvents(site.dataset, lang),
    kind: 'website',
    subject: undefined,
  };
  const body = (
    <PageFrame site={site} head={head}>
      <EventsIndex site={site} views={presetViews(site.dataset)} lang={lang} />
    </PageFrame>
  );
  return { path: `${paths[lang]}index.html`, content: printDocument(site, head, body) };
}

/** A page for each event and one for all of them, in both languages. */
export function* eventPages(site: PageSite): Generator<OutputFile> {
  for (const lang of LANGS) {
    yield eventsIndexPage(site, lang);
    for (const event of site.dataset.events) yield eventPage(site, event, lang);
  }
}
