import type * as z from 'zod/mini';
import type { Bilingual } from '../model/bilingual.ts';
import { EFFECTS, RELATIONS } from '../model/dataset.ts';
import { CONFIDENCES } from '../model/source.ts';
import type { HeadRecord } from './assemble.ts';
import type { packedEventsSchema } from './packedSchema.ts';
import type { VocabularyRecord } from './vocabularySchema.ts';

type PackedEvents = z.infer<typeof packedEventsSchema>;

type Row<T> = [number, T];

/** Rows of a column that mostly holds nothing. */
const sparse = <T>(
  heads: readonly HeadRecord[],
  pick: (head: HeadRecord, row: number) => T | undefined,
): Row<T>[] =>
  heads.flatMap((head, row): Row<T>[] => {
    const value = pick(head, row);
    return value === undefined ? [] : [[row, value]];
  });

const filled = <T>(items: T[]): T[] | undefined => (items.length === 0 ? undefined : items);

/** Looks up rows of ids; an unknown id is a mistake of the caller, who has the gate to find it. */
function indexer(ids: readonly string[]): (id: string) => number {
  const rows = new Map(ids.map((id, row) => [id, row]));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`unknown id: ${id}`);
    return row;
  };
}

const idsOf = (terms: readonly { readonly id: string }[]): string[] => terms.map(({ id }) => id);

/** One base 36 digit a row number. */
const digits = (rows: readonly number[]): string =>
  rows
    .map((row) => {
      if (row >= 36) throw new Error(`more than 36 terms: row ${row}`);
      return row.toString(36);
    })
    .join('');

/** Main thread by main thread in the vocabulary's order, then by date and id. */
function inPackOrder(heads: readonly HeadRecord[], threads: readonly string[]): HeadRecord[] {
  const key = ({ threads: [main = ''], date, id }: HeadRecord): string =>
    `${String(threads.indexOf(main)).padStart(4, '0')} ${date} ${id}`;
  return heads
    .map((head) => ({ head, key: key(head) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ head }) => head);
}

const textLines = (heads: readonly HeadRecord[], lang: 'en' | 'ko'): string =>
  heads
    .flatMap(({ short, title, summary }) => [short[lang], title[lang], summary[lang]])
    .join('\n');

/** Figures by row; their labels and units, which recur, as rows of a list of words. */
function packFigures(heads: readonly HeadRecord[]): Pick<PackedEvents, 'figures' | 'figureWords'> {
  const rows = new Map<string, number>();
  const rowOf = ({ en, ko }: Bilingual): number => {
    const line = `${en}\t${ko}`;
    const row = rows.get(line) ?? rows.size;
    rows.set(line, row);
    return row;
  };
  const figures = sparse(heads, (head) =>
    filled(
      head.figures.map(({ label, value, unit }): [number, number, number] => [
        rowOf(label),
        value,
        rowOf(unit),
      ]),
    ),
  );
  return { figures, figureWords: [...rows.keys()].join('\n') };
}

/** Most ids begin with their date's year: it is left out then. */
const shortId = ({ id, date }: HeadRecord): string => {
  const year = date.slice(0, 4);
  return id.startsWith(`${year}-`) ? id.slice(year.length) : id;
};

/** Turns checked event heads into columns; ids become rows of the vocabulary's lists. */
export function packHeads(all: readonly HeadRecord[], vocabulary: VocabularyRecord): PackedEvents {
  const threadIds = idsOf(vocabulary.threads);
  const heads = inPackOrder(all, threadIds);
  const type = indexer(idsOf(vocabulary.types));
  const party = indexer(idsOf(vocabulary.parties));
  const thread = indexer(threadIds);
  const person = indexer(idsOf(vocabulary.people));
  const place = indexer(idsOf(vocabulary.places));
  const row = indexer(idsOf(heads));
  return {
    ids: heads.map(shortId).join('\n'),
    dates: heads.map(({ date }) => date).join('\n'),
    types: digits(heads.map((head) => type(head.type))),
    importance: digits(heads.map(({ importance }) => importance)),
    parties: heads.map(({ parties }) => digits(parties.map(party))).join('\n'),
    threads: heads.map(({ threads }) => digits(threads.map(thread))).join('\n'),
    people: sparse(heads, ({ people }) => filled(people.map(person))),
    places: sparse(heads, (head) => (head.place === undefined ? undefined : place(head.place))),
    effects: sparse(heads, ({ effects }) =>
      filled(effects.map((one) => [thread(one.thread), EFFECTS.indexOf(one.effect)])),
    ),
    relations: sparse(heads, ({ relations }, at) =>
      filled(relations.map(({ id, kind }) => [row(id) - at, RELATIONS.indexOf(kind)])),
    ),
    ...packFigures(heads),
    article: sparse(heads, ({ article }) => filled(article)),
    confidence: sparse(heads, ({ confidence }) => {
      const step = CONFIDENCES.indexOf(confidence);
      return step === 0 ? undefined : step;
    }),
    en: textLines(heads, 'en'),
    ko: textLines(heads, 'ko'),
  };
}
