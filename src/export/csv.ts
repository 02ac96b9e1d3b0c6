import {
  EVENT_COLUMNS,
  type EventColumn,
  FILE_COLUMNS,
  type FileColumn,
  guardFormula,
  joinFigures,
  joinItems,
  joinTexts,
} from '../data/csvCells.ts';
import { printDay } from '../model/day.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { type ExportEvent, toEventRecord, toExportEvents } from './exportEvent.ts';
import { provenanceOf } from './provenance.ts';
import { DATA_LICENCE } from './timelineIdentity.ts';

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const printRow = (cells: readonly string[]): string =>
  cells.map((cell) => quote(guardFormula(cell))).join(',');

function toCells(item: ExportEvent): Record<EventColumn, string> {
  const { sources, notes, ...event } = toEventRecord(item);
  return {
    id: event.id,
    date: event.date,
    first_day: item.firstDay,
    last_day: item.lastDay,
    type: event.type,
    importance: String(event.importance),
    short_en: event.short.en,
    short_ko: event.short.ko,
    title_en: event.title.en,
    title_ko: event.title.ko,
    summary_en: event.summary.en,
    summary_ko: event.summary.ko,
    parties: joinItems(event.parties),
    people: joinItems(event.people),
    place: event.place ?? '',
    threads: joinItems(event.threads),
    effects: joinItems(event.effects.map(({ thread, effect }) => `${thread} ${effect}`)),
    relations: joinItems(event.relations.map(({ id, kind }) => `${kind} ${id}`)),
    figures_en: joinFigures(event.figures, 'en'),
    figures_ko: joinFigures(event.figures, 'ko'),
    article_paragraphs: joinItems(event.article),
    confidence: event.confidence,
    notes_en: notes?.en ?? '',
    notes_ko: notes?.ko ?? '',
    sources: joinItems(sources.map(({ url }) => url)),
    source_titles: joinTexts(sources.map(({ title }) => title)),
    source_publishers: joinTexts(sources.map(({ publisher }) => publisher)),
    source_dates: joinTexts(sources.map(({ published }) => published ?? '')),
    source_supports_en: joinTexts(sources.map(({ supports }) => supports.en)),
    source_supports_ko: joinTexts(sources.map(({ supports }) => supports.ko)),
  };
}

function fileCells(excerpt: Excerpt): Record<FileColumn, string> {
  const { title, link } = provenanceOf(excerpt);
  return {
    timeline: title,
    dataset_version: excerpt.dataset.version,
    data_through: printDay(excerpt.dataset.through),
    licence: DATA_LICENCE.id,
    link,
    events_shown: String(excerpt.events.length),
    events_hidden: String(excerpt.hidden),
  };
}

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, one row an event with all
 * that its record holds; what the file says of itself stands in columns that are the same in each row, since
 * a comment line would break every reader. Dates are the record's own, with first and last possible day beside.
 */
export function printCsv(excerpt: Excerpt): string {
  const about = fileCells(excerpt);
  const rows = toExportEvents(excerpt).map((item) => {
    const cells = toCells(item);
    return printRow([
      ...EVENT_COLUMNS.map((column) => cells[column]),
      ...FILE_COLUMNS.map((column) => about[column]),
    ]);
  });
  return `\ufeff${[printRow([...EVENT_COLUMNS, ...FILE_COLUMNS]), ...rows].join('\r\n')}\r\n`;
}
