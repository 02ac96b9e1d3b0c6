import { createElement, type ReactElement, type ReactNode } from 'react';
import type { DatasetRecord, EventRecord } from '../../../data/schema.ts';
import { figureWordsFor } from '../../../i18n/figureWords.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import { printDay } from '../../../model/day.ts';
import { eventsById } from '../../../model/eventsById.ts';
import { elementToString } from '../../../render/elementToString.ts';
import type { Release } from '../releases.ts';
import { changesBetween } from './releaseChanges.ts';
import { eventPath, eventsPath, feedPath, type PageSite } from './site.ts';
import type { OutputFile } from './stylesheet.ts';

/** A release with its whole record. */
export interface ReleasedRecord {
  readonly release: Release;
  readonly record: DatasetRecord;
}

interface FeedContext {
  readonly site: PageSite;
  readonly lang: Lang;
  /** Old id -> id of the record that took it in. */
  readonly merged: Readonly<Record<string, string>>;
}

/** A release is known to the day. */
const toTime = (day: string): string => `${day}T00:00:00Z`;

const xhtml = (name: string, ...children: readonly ReactNode[]): ReactElement =>
  createElement(name, undefined, ...children);

/** An event's title, a link where its page stands now; a merged one says what took it in. */
function EventLine(event: EventRecord, { site, lang, merged }: FeedContext): ReactElement {
  const events = eventsById(site.dataset);
  const linkTo = (id: string, text: string): ReactNode =>
    events.has(id) ? createElement('a', { href: site.siteUrl + eventPath(id, lang) }, text) : text;
  const into = Object.hasOwn(merged, event.id) ? merged[event.id] : undefined;
  const target = into === undefined ? undefined : events.get(into);
  const note =
    target === undefined || events.has(event.id)
      ? []
      : [' (', linkTo(target.id, pageWordsFor(lang).mergedInto(target.title[lang])), ')'];
  return xhtml('li', linkTo(event.id, event.title[lang]), ...note);
}

function content(
  { release, record }: ReleasedRecord,
  before: ReleasedRecord | undefined,
  context: FeedContext,
): ReactElement {
  const words = pageWordsFor(context.lang);
  const { added, changed, removed } = changesBetween(before?.record, record);
  const list = (title: string, events: readonly EventRecord[]): readonly ReactElement[] =>
    events.length === 0
      ? []
      : [xhtml('p', title), xhtml('ul', ...events.map((event) => EventLine(event, context)))];
  const changes = [
    ...list(words.added(added.length), added),
    ...list(words.changed(changed.length), changed),
    ...list(words.removed(removed.length), removed),
  ];
  const told =
    before === undefined
      ? [xhtml('p', words.firstRelease(record.events.length))]
      : changes.length === 0
        ? [xhtml('p', words.unchanged)]
        : changes;
  return createElement(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    xhtml('p', release.note[context.lang]),
    ...told,
  );
}

function entry(
  released: ReleasedRecord,
  before: ReleasedRecord | undefined,
  context: FeedContext,
): ReactElement {
  const { version, released: day } = released.release;
  // The page of a release never moves: its address is the entry's name too.
  const page = `${context.site.siteUrl}embed/${version}/`;
  return createElement(
    'entry',
    { key: version },
    xhtml('id', page),
    xhtml('title', pageWordsFor(context.lang).release(version)),
    xhtml('updated', toTime(day)),
    xhtml('published', toTime(day)),
    createElement('link', { rel: 'alternate', type: 'text/html', href: page }),
    createElement('content', { type: 'xhtml' }, content(released, before, context)),
  );
}

/**
 * What each release changed in the data, newest first, in one language (Atom, RFC 4287). Without a
 * release it has no entry and is as old as the data.
 * @param releases oldest first
 */
export function atomFeed(
  site: PageSite,
  releases: readonly ReleasedRecord[],
  lang: Lang,
): OutputFile {
  const { siteUrl, dataset } = site;
  const { title } = wordsFor(lang).header;
  const words = pageWordsFor(lang);
  const self = siteUrl + feedPath(lang);
  const merged = releases.at(-1)?.record.merged ?? {};
  const context: FeedContext = { site, lang, merged };
  const newest = releases.at(-1)?.release.released ?? printDay(dataset.through);
  const feed = createElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    xhtml('id', self),
    xhtml('title', words.feedTitle(title)),
    xhtml('subtitle', words.feedSubtitle),
    xhtml('updated', toTime(newest)),
    xhtml('author', xhtml('name', title)),
    xhtml('rights', figureWordsFor(lang).licence),
    createElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    createElement('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: lang,
      href: siteUrl + eventsPath(lang),
    }),
    ...LANGS.filter((other) => other !== lang).map((other) =>
      createElement('link', {
        rel: 'related',
        type: 'application/atom+xml',
        hreflang: other,
        href: siteUrl + feedPath(other),
      }),
    ),
    ...releases.map((released, index) => entry(released, releases[index - 1], context)).reverse(),
  );
  return {
    path: feedPath(lang),
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${elementToString(feed)}\n`,
  };
}
