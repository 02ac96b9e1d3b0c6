import { csvParseRows } from 'd3';
import {
  EVENT_COLUMNS,
  type EventColumn,
  FILE_COLUMNS,
  type FileColumn,
  splitFigures,
  splitItems,
  splitTexts,
  unguardFormula,
} from './csvCells.ts';
import type { OpenedInput } from './openedInput.ts';
import { type Problem, quoteValue } from './problem.ts';

type Column = EventColumn | FileColumn;
/** A cell by its column; empty where the row or the file has none. */
type Row = (column: Column) => string;

const both = (row: Row, stem: 'short' | 'title' | 'summary') => ({
  en: row(`${stem}_en`),
  ko: row(`${stem}_ko`),
});

/** "first second" to an object with these keys. */
const pairsOf = (cell: string, [first, second]: readonly [string, string]): unknown[] =>
  splitItems(cell).map((item) => {
    const gap = item.indexOf(' ');
    return gap < 0 ? item : { [first]: item.slice(0, gap), [second]: item.slice(gap + 1) };
  });

/** A number where the cell is one; else the text, which the schema refuses by name. */
const numberOf = (cell: string): number | string =>
  cell.trim() === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);

function sourcesOf(row: Row): unknown[] {
  const titles = splitTexts(row('source_titles'));
  const publishers = splitTexts(row('source_publishers'));
  const dates = splitTexts(row('source_dates'));
  const english = splitTexts(row('source_supports_en'));
  const korean = splitTexts(row('source_supports_ko'));
  return splitItems(row('sources')).map((url, index) => {
    const published = dates[index] ?? '';
    return {
      title: titles[index] ?? '',
      publisher: publishers[index] ?? '',
      url,
      ...(published === '' ? {} : { published }),
      supports: { en: english[index] ?? '', ko: korean[index] ?? '' },
    };
  });
}

function toEvent(row: Row): Record<string, unknown> {
  const place = row('place');
  const notes = { en: row('notes_en'), ko: row('notes_ko') };
  return {
    id: row('id'),
    date: row('date'),
    type: row('type'),
    importance: numberOf(row('importance')),
    short: both(row, 'short'),
    title: both(row, 'title'),
    summary: both(row, 'summary'),
    parties: splitItems(row('parties')),
    people: splitItems(row('people')),
    ...(place === '' ? {} : { place }),
    threads: splitItems(row('threads')),
    effects: pairsOf(row('effects'), ['thread', 'effect']),
    relations: pairsOf(row('relations'), ['kind', 'id']),
    figures: splitFigures(row('figures_en'), row('figures_ko')),
    sources: sourcesOf(row),
    article: splitItems(row('article_paragraphs')).map(numberOf),
    confidence: row('confidence'),
    ...(notes.en === '' && notes.ko === '' ? {} : { notes }),
  };
}

const lacking = (message: string): OpenedInput => ({
  raw: { events: [] },
  problems: [{ path: 'columns', message }],
});

const KNOWN: ReadonlySet<string> = new Set([...EVENT_COLUMNS, ...FILE_COLUMNS]);

const unknownColumns = (head: readonly string[]): Problem[] => {
  const others = head.filter((name) => !KNOWN.has(name));
  return others.length === 0
    ? []
    : [{ path: 'columns', message: `not read: ${others.join(', ')}` }];
};

/**
 * Reads the comma-separated values that this timeline writes, apostrophes before formulas taken off. Needs the
 * columns `id`, `date` and a title; any others may be missing. Never throws.
 */
export function readCsv(text: string): OpenedInput {
  const [first = [], ...rest] = csvParseRows(text.replace(/^\ufeff/, ''));
  const head = first.map((name) => unguardFormula(name).trim());
  const hasTitle = head.includes('title_en') || head.includes('title_ko');
  if (!(head.includes('id') && head.includes('date') && hasTitle)) {
    const found = quoteValue(head.join(','));
    return lacking(`expected id, date and title_en or title_ko, got ${found}`);
  }
  const places = new Map(head.map((name, place) => [name, place]));
  const rows = rest
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells): Row => {
      return (column) => unguardFormula(cells[places.get(column) ?? -1] ?? '');
    });
  const about: Row = rows[0] ?? (() => '');
  return {
    raw: {
      title: about('timeline'),
      version: about('dataset_version'),
      through: about('data_through'),
      licence: about('licence'),
      events: rows.map(toEvent),
    },
    problems: unknownColumns(head),
  };
}
