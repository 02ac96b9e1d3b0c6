import { parseEdtf } from '../model/edtf.ts';
import { CONFIDENCES } from '../model/source.ts';
import { isWebAddress } from './fields.ts';
import { LIMITS } from './limits.ts';
import { quoteValue } from './problem.ts';
import type { EventRecord, SourceRecord } from './schema.ts';
import { slugOf } from './slug.ts';

export type Json = Readonly<Record<string, unknown>>;
type Texts = EventRecord['title'];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One line of text, or undefined: control characters become spaces. */
export const lineOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\p{Cc}+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
};

/** A text in both languages from one language, or from a plain string. */
export function textsOf(value: unknown): Texts | undefined {
  const en = lineOf(isObject(value) ? value['en'] : value);
  const ko = lineOf(isObject(value) ? value['ko'] : value);
  const any = en ?? ko;
  return any === undefined ? undefined : { en: en ?? any, ko: ko ?? any };
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

const cutTexts = (texts: Texts, most: Readonly<Record<'en' | 'ko', number>>): Texts => ({
  en: cut(texts.en, most.en),
  ko: cut(texts.ko, most.ko),
});

const slugsOf = (values: readonly unknown[]): string[] => [
  ...new Set(
    values
      .map((value) => (typeof value === 'string' ? slugOf(value) : ''))
      .filter((id) => id !== ''),
  ),
];

const publishedOf = (value: unknown): string | undefined => {
  const text = lineOf(value);
  return text !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(text) && parseEdtf(text).ok
    ? text
    : undefined;
};

/** Sources whose address may become a link; what else they lack is filled in. */
const sourcesOf = (value: unknown): SourceRecord[] =>
  itemsOf(value).flatMap((item) => {
    const source: Json = isObject(item) ? item : { url: item };
    const url = lineOf(source['url']);
    if (url === undefined || !isWebAddress(url)) return [];
    return [
      {
        title: lineOf(source['title']) ?? url,
        publisher: lineOf(source['publisher']) ?? url.replace(/^https?:\/\/|[/?#].*$/gi, ''),
        url,
        published: publishedOf(source['published']),
        supports: textsOf(source['supports']) ?? { en: '–', ko: '–' },
      },
    ];
  });

/** What a row has beyond the needed, as the schema will look at it. */
const extrasOf = (row: Json): Json => ({
  effects: itemsOf(row['effects']),
  relations: itemsOf(row['relations']),
  figures: itemsOf(row['figures']),
  article: itemsOf(row['article']),
});

/** Fields that are surely right once filled in; `extras` are still to be checked. */
export interface FilledEvent
  extends Omit<EventRecord, 'effects' | 'relations' | 'figures' | 'article'> {
  readonly extras: Json;
}

export interface RefusedEvent {
  /** The field at fault, undefined where it is the row itself. */
  readonly key: string | undefined;
  readonly message: string;
}

const refuse = (row: Json, key: string, expected: string): RefusedEvent => ({
  key,
  message: `expected ${expected}, got ${quoteValue(row[key])}`,
});

/** A reader's row with everything filled in that it may lack, or why it can't be shown. */
export function fillEvent(row: unknown): FilledEvent | RefusedEvent {
  if (!isObject(row))
    return { key: undefined, message: `expected an object, got ${quoteValue(row)}` };
  const [id] = slugsOf([typeof row['id'] === 'number' ? String(row['id']) : row['id']]);
  if (id === undefined) return refuse(row, 'id', 'an id');
  const date = lineOf(row['date']);
  if (date === undefined) return refuse(row, 'date', 'EDTF date');
  const parsed = parseEdtf(date);
  if (!parsed.ok) return { key: 'date', message: parsed.message };
  const title = textsOf(row['title']);
  if (title === undefined) return refuse(row, 'title', 'a title');
  const [type = 'event'] = slugsOf([row['type']]);
  const [place] = slugsOf([row['place']]);
  const threads = slugsOf(itemsOf(row['threads']));
  const importance = row['importance'];
  return {
    id,
    date,
    type,
    importance:
      typeof importance === 'number' && importance >= 1 && importance <= 5
        ? Math.round(importance)
        : 3,
    short: cutTexts(textsOf(row['short']) ?? title, LIMITS.short),
    title: cutTexts(title, LIMITS.title),
    summary: cutTexts(textsOf(row['summary']) ?? title, LIMITS.summary),
    parties: slugsOf(itemsOf(row['parties'])),
    people: slugsOf(itemsOf(row['people'])),
    place,
    threads: threads.length === 0 ? ['all'] : threads,
    sources: sourcesOf(row['sources']),
    confidence: CONFIDENCES.find((step) => step === row['confidence']) ?? 'low',
    notes: textsOf(row['notes']),
    extras: extrasOf(row),
  };
}
