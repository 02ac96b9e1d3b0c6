import type { EventRecord } from './schema.ts';

/** Columns of an event's own row: every field of its record, with the first and last possible day beside its date. */
export const EVENT_COLUMNS = [
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
  'source_titles',
  'source_publishers',
  'source_dates',
  'source_supports_en',
  'source_supports_ko',
] as const;

/** What the file says of itself, the same in every row: RFC 4180 knows no comments. */
export const FILE_COLUMNS = [
  'timeline',
  'dataset_version',
  'data_through',
  'licence',
  'link',
  'events_shown',
  'events_hidden',
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type FileColumn = (typeof FILE_COLUMNS)[number];

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** What a spreadsheet would take for a formula gets an apostrophe before it; a cell that begins so already gets one more. */
export const guardFormula = (cell: string): string =>
  FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell;

/** The inverse of {@link guardFormula}. */
export const unguardFormula = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Several ids, numbers or addresses in one cell: none of them holds a space. */
export const joinItems = (items: readonly (string | number)[]): string => items.join('; ');

export const splitItems = (cell: string): string[] => (cell === '' ? [] : cell.split('; '));

const escapeText = (text: string): string => text.replace(/[\\;]/g, '\\$&');
const unescapeText = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** Several texts in one cell: a semicolon or backslash within one has a backslash before it. */
export const joinTexts = (texts: readonly string[]): string => texts.map(escapeText).join('; ');

/** The texts of a cell, each still escaped. */
function splitEscaped(cell: string): string[] {
  const texts = [''];
  for (const [token] of cell.matchAll(/\\[\s\S]|; |[^\\;]+|[\s\S]/g)) {
    if (token === '; ') texts.push('');
    else texts.push(`${texts.pop() ?? ''}${token}`);
  }
  return texts;
}

/** The inverse of {@link joinTexts} for one text or more; an empty cell is one empty text. */
export const splitTexts = (cell: string): string[] => splitEscaped(cell).map(unescapeText);

type FigureRecord = EventRecord['figures'][number];

/** "participants, South: 582 people", digits plain; a colon within the label has a backslash before it. */
export const joinFigures = (figures: readonly FigureRecord[], lang: 'en' | 'ko'): string =>
  figures
    .map(
      ({ label, value, unit }) =>
        `${escapeText(label[lang]).replaceAll(':', '\\:')}: ${value} ${escapeText(unit[lang])}`,
    )
    .join('; ');

interface FigureParts {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

function parseFigure(text: string): FigureParts | undefined {
  const found = /^((?:\\[\s\S]|[^\\:])*): (\S+) ([\s\S]*)$/.exec(text);
  if (found === null) return undefined;
  const [, label = '', value = '', unit = ''] = found;
  return { label: unescapeText(label), value: Number(value), unit: unescapeText(unit) };
}

/** The figures of two cells, one a language; what is no figure stays a text, which the schema refuses by name. */
export function splitFigures(en: string, ko: string): unknown[] {
  const korean = ko === '' ? [] : splitEscaped(ko);
  return (en === '' ? [] : splitEscaped(en)).map((text, index) => {
    const figure = parseFigure(text);
    const other = parseFigure(korean[index] ?? text);
    if (figure === undefined || other === undefined) return text;
    return {
      label: { en: figure.label, ko: other.label },
      value: figure.value,
      unit: { en: figure.unit, ko: other.unit },
    };
  });
}
