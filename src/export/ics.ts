import { citeWordsFor } from '../i18n/citeWords.ts';
import { figureWordsFor } from '../i18n/figureWords.ts';
import { formatEdtf } from '../i18n/formatDate.ts';
import { LANGS } from '../model/bilingual.ts';
import { addDays, civilFromDay, type Day, printDay } from '../model/day.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { type ExportEvent, isAbsolute, linkToEvent, toExportEvents } from './exportEvent.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { TIMELINE_ID } from './timelineIdentity.ts';

/** Most octets of a line, its line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Folds a content line between characters, never within one. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

/** A text value (RFC 5545, 3.3.11): line ends are `\n`; of the control characters only the tab is allowed. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const compact = (day: Day): string => printDay(day).replaceAll('-', '');

/** A date of the format has a year of four digits. */
const isWritable = ({ event: { extent } }: ExportEvent): boolean =>
  civilFromDay(extent.first).year >= 1 && civilFromDay(addDays(extent.last, 1)).year <= 9999;

function descriptionOf({ event, detail }: ExportEvent, { dataset, view }: Excerpt): string {
  const { extent, date, summary } = event;
  const words = figureWordsFor(view.lang);
  const coarse = extent.soft || extent.openEnd || extent.openStart;
  const dates = LANGS.map((lang) => formatEdtf(date, lang)).join(' / ');
  const sources = (detail?.sources ?? []).map(
    ({ publisher, published, url }) =>
      `${publisher}${published === undefined ? '' : `, ${published}`}: ${url}`,
  );
  return [
    ...(coarse ? [dates] : []),
    ...LANGS.map((lang) => summary[lang]),
    ...sources,
    `${TIMELINE_ID} ${dataset.version} · ${words.licence}`,
  ].join('\n');
}

function toLines(item: ExportEvent, excerpt: Excerpt): string[] {
  const { event, detail } = item;
  const { extent, title } = event;
  const link = linkToEvent(excerpt, event.id);
  const url = isAbsolute(link) ? link : detail?.sources[0]?.url;
  const type = excerpt.dataset.vocabulary.types.find(({ id }) => id === event.type);
  const categories = LANGS.map((lang) => escapeText(type?.label[lang] ?? event.type));
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${TIMELINE_ID}`,
    `DTSTAMP:${compact(excerpt.dataset.through)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(extent.first)}`,
    `DTEND;VALUE=DATE:${compact(addDays(extent.last, 1))}`,
    `SUMMARY:${escapeText(LANGS.map((lang) => title[lang]).join(' / '))}`,
    `DESCRIPTION:${escapeText(descriptionOf(item, excerpt))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `CATEGORIES:${[...new Set(categories)].join(',')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * iCalendar (RFC 5545), every event an all-day one. A coarse date spans all its possible days and stands in
 * words in the description. The data's last day stands for the time of writing, so that equal data is an
 * equal file. Events outside the years 1 to 9999, which the format can't hold, are left out and counted.
 */
export function printIcs(excerpt: Excerpt): string {
  const provenance = provenanceOf(excerpt);
  const { lang } = excerpt.view;
  const items = toExportEvents(excerpt);
  const writable = items.filter(isWritable);
  const left = items.length - writable.length;
  const about = [
    ...(provenance.caption === undefined ? [] : [provenance.caption]),
    ...provenanceLines(provenance),
    ...(left === 0 ? [] : [citeWordsFor(lang).notInCalendar(left)]),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${TIMELINE_ID}//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(provenance.title)}`,
    `X-WR-CALDESC:${escapeText(about.join('\n'))}`,
    ...writable.flatMap((item) => toLines(item, excerpt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
