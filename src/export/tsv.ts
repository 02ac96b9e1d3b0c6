import { guardFormula, joinItems } from '../data/csvCells.ts';
import { formatEdtf } from '../i18n/formatDate.ts';
import { termLabels } from '../i18n/termLabels.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset, Term, TimelineEvent } from '../model/dataset.ts';

const COLUMNS = [
  'id',
  'edtf',
  'date',
  'title',
  'type',
  'threads',
  'parties',
  'place',
  'importance',
  'summary',
] as const;

/** A tab or a line's end within a cell would end it. */
const printRow = (cells: readonly string[]): string =>
  cells.map((cell) => guardFormula(cell.replace(/[\t\r\n]+/g, ' '))).join('\t');

/**
 * Tab-separated values in one language, to paste into a spreadsheet: a head, then one row an event in
 * the order given; lists within a cell are separated by "; ".
 */
export function printTsv(
  events: readonly TimelineEvent[],
  { vocabulary }: Pick<Dataset, 'vocabulary'>,
  lang: Lang,
): string {
  const naming = (terms: readonly Term[]): ((ids: readonly string[]) => string) => {
    const labels = termLabels(terms, lang);
    return (ids) => joinItems(ids.map((id) => labels.get(id) ?? id));
  };
  const types = naming(vocabulary.types);
  const threads = naming(vocabulary.threads);
  const parties = naming(vocabulary.parties);
  const places = naming(vocabulary.places);
  const rows = events.map((event) => {
    const cells: Record<(typeof COLUMNS)[number], string> = {
      id: event.id,
      edtf: event.dateText,
      date: formatEdtf(event.date, lang),
      title: event.title[lang],
      type: types([event.type]),
      threads: threads(event.threads),
      parties: parties(event.parties),
      place: places(event.place === undefined ? [] : [event.place]),
      importance: String(event.importance),
      summary: event.summary[lang],
    };
    return printRow(COLUMNS.map((column) => cells[column]));
  });
  const { columns } = wordsFor(lang).table;
  return [printRow(COLUMNS.map((column) => columns[column])), ...rows].join('\n');
}
