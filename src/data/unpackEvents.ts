import type * as z from 'zod/mini';
import { EFFECTS, RELATIONS } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import { CONFIDENCES } from '../model/source.ts';
import type { HeadRecord } from './assemble.ts';
import type { packedEventsSchema } from './packedSchema.ts';
import { type Finding, quoteValue } from './problem.ts';
import type { UnpackedVocabulary } from './unpackVocabulary.ts';

type PackedEvents = z.infer<typeof packedEventsSchema>;
type Ids = readonly (string | undefined)[];

/** One row of the columns while it is read; what it lacks is noted instead of thrown. */
interface RowReader {
  readonly row: number;
  readonly missing: string[];
}

function need<T>(value: T | undefined, what: string, { missing }: RowReader): T | undefined {
  if (value === undefined) missing.push(what);
  return value;
}

const lookAll = (rows: readonly number[], ids: Ids, what: string, reader: RowReader): string[] =>
  rows.flatMap((row) => need(ids[row], `${what} ${row}`, reader) ?? []);

const digitsOf = (text: string): number[] =>
  [...text].map((digit) => Number.parseInt(digit, 36)).map((row) => (row >= 0 ? row : -1));

const idsOf = (terms: readonly { readonly id: string }[]): string[] => terms.map(({ id }) => id);

/** The columns cut into rows once, for all events. */
function cutColumns(packed: PackedEvents, { record, people, places }: UnpackedVocabulary) {
  const dates = packed.dates.split('\n');
  const ids = packed.ids === '' ? [] : packed.ids.split('\n');
  return {
    dates,
    ids: ids.map((id, row) => (id.startsWith('-') ? `${dates[row]?.slice(0, 4)}${id}` : id)),
    figureWords: packed.figureWords.split('\n').map((line) => line.split('\t')),
    parties: packed.parties.split('\n'),
    threads: packed.threads.split('\n'),
    en: packed.en.split('\n'),
    ko: packed.ko.split('\n'),
    people: new Map(packed.people),
    places: new Map(packed.places),
    effects: new Map(packed.effects),
    relations: new Map(packed.relations),
    figures: new Map(packed.figures),
    article: new Map(packed.article),
    confidence: new Map(packed.confidence),
    typeIds: idsOf(record.types),
    partyIds: idsOf(record.parties),
    threadIds: idsOf(record.threads),
    peopleIds: people,
    placeIds: places,
    types: packed.types,
    importance: packed.importance,
  };
}
type Columns = ReturnType<typeof cutColumns>;

function readTexts(columns: Columns, reader: RowReader) {
  const line = (offset: number, what: string) => ({
    en: need(columns.en[reader.row * 3 + offset] || undefined, `English ${what}`, reader) ?? '',
    ko: need(columns.ko[reader.row * 3 + offset] || undefined, `Korean ${what}`, reader) ?? '',
  });
  return { short: line(0, 'short'), title: line(1, 'title'), summary: line(2, 'summary') };
}

function readLinks(columns: Columns, reader: RowReader) {
  const { row } = reader;
  return {
    effects: (columns.effects.get(row) ?? []).flatMap(([thread = -1, kind = -1]) => {
      const id = need(columns.threadIds[thread], `thread ${thread}`, reader);
      const effect = need(EFFECTS[kind], `effect ${kind}`, reader);
      return id === undefined || effect === undefined ? [] : [{ thread: id, effect }];
    }),
    relations: (columns.relations.get(row) ?? []).flatMap(([distance = 0, at = -1]) => {
      const id = need(columns.ids[row + distance], `event ${row + distance}`, reader);
      const kind = need(RELATIONS[at], `relation ${at}`, reader);
      return id === undefined || kind === undefined ? [] : [{ id, kind }];
    }),
  };
}

function readFigures(columns: Columns, reader: RowReader): HeadRecord['figures'] {
  const wordsAt = (at: number) => {
    const [en, ko] = columns.figureWords[at] ?? [];
    need(ko, `words ${at}`, reader);
    return { en: en ?? '', ko: ko ?? '' };
  };
  return (columns.figures.get(reader.row) ?? []).map(([label, value, unit]) => ({
    label: wordsAt(label),
    value,
    unit: wordsAt(unit),
  }));
}

function readRow(id: string, columns: Columns, reader: RowReader): HeadRecord {
  const { row } = reader;
  const date = need(columns.dates[row], 'date', reader) ?? '';
  if (!parseEdtf(date).ok) reader.missing.push(`EDTF date, got ${quoteValue(date)}`);
  const all = (text: string | undefined, ids: Ids, what: string): string[] =>
    lookAll(digitsOf(need(text, what, reader) ?? ''), ids, what, reader);
  const [type = ''] = all(columns.types[row], columns.typeIds, 'type');
  const place = columns.places.get(row);
  const importance = Number(columns.importance[row]);
  if (!(importance >= 1 && importance <= 5)) reader.missing.push('importance 1-5');
  return {
    id,
    date,
    type,
    importance,
    ...readTexts(columns, reader),
    parties: all(columns.parties[row], columns.partyIds, 'party'),
    people: lookAll(columns.people.get(row) ?? [], columns.peopleIds, 'person', reader),
    place:
      place === undefined ? undefined : need(columns.placeIds[place], `place ${place}`, reader),
    threads: all(columns.threads[row], columns.threadIds, 'thread'),
    ...readLinks(columns, reader),
    figures: readFigures(columns, reader),
    article: [...(columns.article.get(row) ?? [])],
    confidence: CONFIDENCES[columns.confidence.get(row) ?? 0] ?? 'low',
  };
}

/** Columns back into event heads; a row that lacks something is left out and named. */
export function unpackHeads(
  packed: PackedEvents,
  vocabulary: UnpackedVocabulary,
): { heads: HeadRecord[]; findings: Finding[] } {
  const columns = cutColumns(packed, vocabulary);
  const heads: HeadRecord[] = [];
  const findings: Finding[] = [];
  columns.ids.forEach((id, row) => {
    const reader: RowReader = { row, missing: [] };
    const head = readRow(id, columns, reader);
    if (reader.missing.length === 0) heads.push(head);
    else {
      findings.push({
        segments: ['events', id === '' ? row : id],
        message: `expected ${reader.missing.join(', ')}`,
      });
    }
  });
  return { heads, findings };
}
