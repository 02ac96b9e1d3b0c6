import { formatEdtf } from '../i18n/formatDate.ts';
import type { Lang } from '../model/bilingual.ts';
import { civilFromDay } from '../model/day.ts';
import { dateBounds, type Edtf, type EdtfDate, parseEdtf } from '../model/edtf.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Source } from '../model/source.ts';
import { type ExportEvent, isAbsolute, toExportEvents } from './exportEvent.ts';
import { printJsonText } from './jsonText.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { safeHref } from './safeHref.ts';
import { escapeHtml } from './textEscapes.ts';

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The known parts of a date; a season begins with its first month and ends with its last. */
function partsOf(date: EdtfDate, side: 'earliest' | 'latest'): DateParts {
  const { season, unspecifiedYearDigits } = date;
  if (season === undefined && unspecifiedYearDigits === 0) {
    const { year, month, day } = date;
    if (month === undefined) return { year };
    return day === undefined ? { year, month } : { year, month, day };
  }
  const { year, month } = civilFromDay(dateBounds(date)[side]);
  return season === undefined ? { year } : { year, month };
}

/** Whether a date by itself takes more than one of the parts that the format knows. */
const isWide = ({ season, unspecifiedYearDigits }: EdtfDate): boolean =>
  season !== undefined || unspecifiedYearDigits > 0;

/**
 * Start and end with no part that the record doesn't have. The format needs a start: where none is known the
 * end stands for it. An end that is open is left out.
 */
function datesOf(date: Edtf) {
  if (date.kind === 'date') {
    const start_date = partsOf(date, 'earliest');
    return isWide(date) ? { start_date, end_date: partsOf(date, 'latest') } : { start_date };
  }
  const start = typeof date.start === 'string' ? undefined : partsOf(date.start, 'earliest');
  const end = typeof date.end === 'string' ? undefined : partsOf(date.end, 'latest');
  if (start === undefined) return { start_date: end };
  return end === undefined ? { start_date: start } : { start_date: start, end_date: end };
}

const paragraph = (html: string): string => `<p>${html}</p>`;

/** The title as a link, the publisher, the date in words where there is one. */
function sourceItem({ title, publisher, url, published }: Source, lang: Lang): string {
  const href = safeHref(url);
  const name = escapeHtml(title);
  const link = href === undefined ? name : `<a href="${escapeHtml(href)}">${name}</a>`;
  const date = published === undefined ? undefined : parseEdtf(published);
  const dated = date?.ok ? [formatEdtf(date.value, lang)] : [];
  return `<li>${[link, ...[publisher, ...dated].map(escapeHtml)].join(', ')}</li>`;
}

function toSlide({ event, detail }: ExportEvent, { dataset, view: { lang } }: Excerpt) {
  const type = dataset.vocabulary.types.find(({ id }) => id === event.type);
  const sources = (detail?.sources ?? []).map((source) => sourceItem(source, lang));
  return {
    unique_id: event.id,
    ...datesOf(event.date),
    display_date: formatEdtf(event.date, lang),
    edtf: event.dateText,
    group: type?.label[lang] ?? event.type,
    text: {
      headline: escapeHtml(event.title[lang]),
      text: [
        paragraph(escapeHtml(event.summary[lang])),
        ...(sources.length === 0 ? [] : [`<ul class="sources">${sources.join('')}</ul>`]),
      ].join(''),
    },
  };
}

/** What the excerpt is, with the link to its view. */
function titleSlide(excerpt: Excerpt) {
  const provenance = provenanceOf(excerpt);
  const { title, caption, link } = provenance;
  const lines = provenanceLines(provenance).map((line) =>
    line === link && isAbsolute(link)
      ? `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`
      : escapeHtml(line),
  );
  return {
    text: {
      headline: escapeHtml(title),
      text: [
        ...(caption === undefined ? [] : [paragraph(escapeHtml(caption))]),
        ...lines.map(paragraph),
      ].join(''),
    },
  };
}

/**
 * JSON of TimelineJS, version 3, in the view's language. Its texts are HTML. Its dates know neither "about" nor
 * an open end: `display_date` has them in words, and `edtf`, which TimelineJS passes over, as the record does.
 */
export const printTimelineJs = (excerpt: Excerpt): string =>
  printJsonText({
    title: titleSlide(excerpt),
    events: toExportEvents(excerpt).map((item) => toSlide(item, excerpt)),
  });
