import * as z from 'zod/mini';
import { printDay } from '../model/day.ts';
import { edtfBounds } from '../model/edtf.ts';
import { dateOfText } from './assemble.ts';
import { dayField } from './fields.ts';
import { toFindings } from './findings.ts';
import { fillEvent, isObject, itemsOf, type Json, lineOf, textsOf } from './openedEvent.ts';
import { openedVocabulary } from './openedVocabulary.ts';
import { type Finding, quoteValue } from './problem.ts';
import {
  articleSchema,
  type DatasetRecord,
  type EventRecord,
  extrasSchema,
  periodSchema,
  seriesSchema,
  walkStepSchema,
} from './schema.ts';
import { slugOf } from './slug.ts';

export interface Opened {
  readonly record: DatasetRecord;
  readonly findings: readonly Finding[];
}

type Row = EventRecord | { readonly findings: readonly Finding[] };

function readRow(row: unknown, index: number): Row {
  const filled = fillEvent(row);
  if ('message' in filled) {
    const at = filled.key === undefined ? [] : [filled.key];
    return { findings: [{ segments: ['events', index, ...at], message: filled.message }] };
  }
  const { extras, ...event } = filled;
  const parsed = z.safeParse(extrasSchema, extras);
  return parsed.success
    ? { ...event, ...parsed.data }
    : { findings: toFindings(parsed.error, extras, ['events', index]) };
}

/** Rows that can be shown, each id once, with relations among themselves only. */
function readRows(rows: readonly unknown[]): { events: EventRecord[]; findings: Finding[] } {
  const events = new Map<string, EventRecord>();
  const findings: Finding[] = [];
  rows.forEach((item, index) => {
    const row = readRow(item, index);
    if ('findings' in row) findings.push(...row.findings);
    else if (events.has(row.id)) {
      const message = `expected an id of its own, got "${row.id}" again`;
      findings.push({ segments: ['events', index, 'id'], message });
    } else events.set(row.id, row);
  });
  const kept = [...events.values()].map((event) => ({
    ...event,
    relations: event.relations.filter(({ id }) => id !== event.id && events.has(id)),
  }));
  return { events: kept, findings };
}

/** The last day that any of the events may cover, for a file that doesn't say how far it goes. */
function lastDayOf(events: readonly EventRecord[]): string {
  const days = events.flatMap(({ date }) => {
    const { earliest, latest } = edtfBounds(dateOfText(date));
    return latest ?? earliest ?? [];
  });
  const last = days.reduce<(typeof days)[number] | undefined>(
    (most, day) => (most === undefined || day > most ? day : most),
    undefined,
  );
  return last === undefined ? '2000-12-31' : printDay(last);
}

/** The rows of a list that pass their schema; the others are named and left out. */
function readList<T>(
  root: Json,
  { key, schema }: { readonly key: string; readonly schema: z.core.$ZodType<T> },
  findings: Finding[],
): T[] {
  return itemsOf(root[key]).flatMap((row, index) => {
    const parsed = z.safeParse(schema, row);
    if (parsed.success) return [parsed.data];
    findings.push(...toFindings(parsed.error, row, [key, index]));
    return [];
  });
}

function readArticle(raw: unknown, findings: Finding[]): DatasetRecord['article'] {
  if (raw === undefined) return undefined;
  const parsed = z.safeParse(articleSchema, raw);
  if (!parsed.success) findings.push(...toFindings(parsed.error, raw, ['article']));
  return parsed.data;
}

/**
 * Reads a reader's own file: id, date and one title are needed, one language is enough, sources may be
 * missing; types, threads and the rest come from the events where the file has no vocabulary of its own.
 * Rows that can't be shown are named, the rest is kept. A bare list counts as the list of events.
 */
export function readOpened(raw: unknown): Opened {
  const root: Json = Array.isArray(raw) ? { events: raw } : isObject(raw) ? raw : {};
  const { events, findings } = readRows(itemsOf(root['events']));
  if (!Array.isArray(root['events'])) {
    const message = `expected a list of events, got ${quoteValue(root['events'])}`;
    findings.push({ segments: ['events'], message });
  }
  const { vocabulary, findings: inVocabulary } = openedVocabulary(root['vocabulary'], events);
  findings.push(...inVocabulary);
  const through = z.safeParse(dayField, root['through']);
  const record: DatasetRecord = {
    id: slugOf(lineOf(root['id']) ?? '') || 'opened',
    title: textsOf(root['title']) ?? { en: 'Opened file', ko: '열린 파일' },
    licence: lineOf(root['licence']) ?? '–',
    through: through.success ? through.data : lastDayOf(events),
    version: lineOf(root['version']),
    vocabulary,
    periods: readList(root, { key: 'periods', schema: periodSchema }, findings),
    series: readList(root, { key: 'series', schema: seriesSchema }, findings),
    article: readArticle(root['article'], findings),
    walk: readList(root, { key: 'walk', schema: walkStepSchema }, findings),
    merged: {},
    events,
  };
  return { record, findings };
}
