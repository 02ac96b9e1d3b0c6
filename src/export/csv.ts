import { describeFigure, type ExportEvent } from './exportEvent.ts';

const COLUMNS = [
  'id',
  'date',
  'first_day',
  'last_day',
  'type',
  'importance',
  'short_en',
  'short_ko',
  'title_en',
  'title_ko',
  'summary_en',
  'summary_ko',
  'parties',
  'people',
  'place',
  'threads',
  'effects',
  'relations',
  'figures_en',
  'figures_ko',
  'article_paragraphs',
  'confidence',
  'notes_en',
  'notes_ko',
  'sources',
] as const;

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
export const guardFormula = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const printRow = (cells: readonly string[]): string =>
  cells.map((cell) => quote(guardFormula(cell))).join(',');

/** Several values in one cell. */
export const joinItems = (items: readonly (string | number)[]): string => items.join('; ');

function toCells(item: ExportEvent): Record<(typeof COLUMNS)[number], string> {
  const { event, detail, firstDay, lastDay } = item;
  return {
    id: event.id,
    date: event.dateText,
    first_day: firstDay,
    last_day: lastDay,
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
    figures_en: joinItems(event.figures.map((figure) => describeFigure(figure, 'en'))),
    figures_ko: joinItems(event.figures.map((figure) => describeFigure(figure, 'ko'))),
    article_paragraphs: joinItems(event.article),
    confidence: event.confidence,
    notes_en: detail?.notes.en ?? '',
    notes_ko: detail?.notes.ko ?? '',
    sources: joinItems((detail?.sources ?? []).map(({ url }) => url)),
  };
}

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, one row an event; lists
 * within a cell are separated by "; ". Dates are the record's own, with first and last possible day beside.
 */
export function printCsv(items: readonly ExportEvent[]): string {
  const rows = items.map((item) => {
    const cells = toCells(item);
    return printRow(COLUMNS.map((column) => cells[column]));
  });
  return `\ufeff${[printRow(COLUMNS), ...rows].join('\r\n')}\r\n`;
}
