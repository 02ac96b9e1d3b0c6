import { slugOf } from '../data/slug.ts';
import { citeWordsFor } from '../i18n/citeWords.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { printDay } from '../model/day.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Source } from '../model/source.ts';
import { isAbsolute } from './exportEvent.ts';
import { fnv1a } from './fnv1a.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { asSentence, joinTexts, oneLine } from './textEscapes.ts';
import { TIMELINE_ID } from './timelineIdentity.ts';

/** A work to be cited, before a format writes it. Texts are one line each. */
export interface Citation {
  /** The timeline as a whole, one event of it, or a page that an event was taken from. */
  readonly kind: 'dataset' | 'entry' | 'webpage';
  /** Letters, digits and hyphens; unique in its list and, for a source, the same in every list. */
  readonly key: string;
  readonly title: string;
  /** Who published it, as its author; the timeline has no author. */
  readonly publisher: string | undefined;
  /** The work that an entry is a part of. */
  readonly within: string | undefined;
  readonly version: string | undefined;
  /** As exact as it is known: year, month, day. */
  readonly date: readonly number[];
  /** Absolute; undefined where the site's address isn't known. */
  readonly url: string | undefined;
  readonly note: string;
}

const partsOf = (published: string | undefined): number[] =>
  published === undefined ? [] : published.split('-').map(Number);

/** Most letters of a publisher's name in a key; it ends with a whole word. */
const KEY_NAME = 24;

const shortName = (publisher: string): string => {
  const name = slugOf(publisher);
  const end = name.lastIndexOf('-', KEY_NAME);
  return name.length <= KEY_NAME ? name : name.slice(0, end > 0 ? end : KEY_NAME);
};

/** Publisher and year, to be recognised by, and a hash of the address, to be unique. */
function keyOf({ publisher, published, url }: Source): string {
  const hash = fnv1a(url).toString(16).padStart(8, '0');
  return `${shortName(publisher) || 'source'}-${published?.slice(0, 4) ?? 'nd'}-${hash}`;
}

interface SourceUse {
  readonly source: Source;
  readonly events: readonly string[];
}

/** Each address once, in time of the first event that it stands for, with all events of the excerpt that name it. */
function sourceUses({ events, details }: Excerpt): SourceUse[] {
  const uses = new Map<string, SourceUse>();
  for (const { id } of events) {
    for (const source of details.get(id)?.sources ?? []) {
      const known = uses.get(source.url);
      const published = known?.source.published ?? source.published;
      const ids = known?.events ?? [];
      uses.set(source.url, {
        source: { ...(known?.source ?? source), published },
        events: ids.includes(id) ? ids : [...ids, id],
      });
    }
  }
  return [...uses.values()];
}

/** A page that brings all along knows no titles: there a source goes by its publisher, once. */
function toSourceCitation({ source, events }: SourceUse, lang: Lang): Citation {
  const [title, publisher] = [oneLine(source.title), oneLine(source.publisher)];
  return {
    kind: 'webpage',
    key: keyOf(source),
    ...(title === '' ? { title: publisher, publisher: undefined } : { title, publisher }),
    within: undefined,
    version: undefined,
    date: partsOf(source.published),
    url: isAbsolute(source.url) ? source.url : undefined,
    note: citeWordsFor(lang).events(events.join(', ')),
  };
}

/**
 * The timeline in the view of the excerpt, under its own title: the author's words are in the note.
 * The last day that its data covers is its date.
 */
function timelineCitation(excerpt: Excerpt): Citation {
  const { dataset, title = '', caption = '', link, view } = excerpt;
  const lines = provenanceLines(provenanceOf(excerpt)).filter(
    (line) => line !== link || !isAbsolute(link),
  );
  return {
    kind: 'dataset',
    key: TIMELINE_ID,
    title: wordsFor(view.lang).header.title,
    publisher: undefined,
    within: undefined,
    version: oneLine(dataset.version),
    date: partsOf(printDay(dataset.through)),
    url: isAbsolute(link) ? link : undefined,
    note: joinTexts(asSentence(title), asSentence(caption), oneLine(lines.join('. '))),
  };
}

/** A key that is taken gets a number behind it. */
function withOwnKeys(citations: readonly Citation[]): Citation[] {
  const taken = new Set<string>();
  return citations.map((citation) => {
    let { key } = citation;
    for (let more = 2; taken.has(key); more += 1) key = `${citation.key}-${more}`;
    taken.add(key);
    return { ...citation, key };
  });
}

/** What a report that uses the excerpt cites: the timeline first, then every source of its events once. */
export const citationsOf = (excerpt: Excerpt): Citation[] =>
  withOwnKeys([
    timelineCitation(excerpt),
    ...sourceUses(excerpt).map((use) => toSourceCitation(use, excerpt.view.lang)),
  ]);

/** One event of the timeline, at the link that opens it. */
export function eventCitation(
  event: TimelineEvent,
  { version, through }: Pick<Dataset, 'version' | 'through'>,
  { lang, link }: { readonly lang: Lang; readonly link: string },
): Citation {
  return {
    kind: 'entry',
    key: event.id,
    title: oneLine(event.title[lang]),
    publisher: undefined,
    within: wordsFor(lang).header.title,
    version: oneLine(version),
    date: partsOf(printDay(through)),
    url: isAbsolute(link) ? link : undefined,
    note: '',
  };
}
