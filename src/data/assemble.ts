import { NO_TEXT } from '../model/bilingual.ts';
import type { Dataset, EventDetail, Period, TimelineEvent, Vocabulary } from '../model/dataset.ts';
import { type Day, dayFromCivil, toDay } from '../model/day.ts';
import { type Edtf, parseEdtf } from '../model/edtf.ts';
import { extentOf } from '../model/extent.ts';
import type { Source } from '../model/source.ts';
import type { EventRecord, PeriodRecord } from './schema.ts';
import type { VocabularyRecord } from './vocabularySchema.ts';

/** A record of an event but for what {@link EventDetail} holds. */
export type HeadRecord = Omit<EventRecord, 'sources' | 'notes'>;

/** What a dataset is put together from, all of it checked already. */
export interface DatasetParts {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly through: string;
  readonly vocabulary: VocabularyRecord;
  readonly periods: readonly Pick<
    PeriodRecord,
    'id' | 'kind' | 'name' | 'policy' | 'start' | 'end'
  >[];
  readonly events: readonly HeadRecord[];
  readonly seriesIds: readonly string[];
  readonly walkIds: readonly string[];
}

/** Day of a checked `YYYY-MM-DD`. */
export function dayOfText(text: string): Day {
  const [year = 1970, month = 1, day = 1] = text.split('-').map(Number);
  return dayFromCivil({ year, month, day });
}

/** Date of a checked record; a date that doesn't parse is a mistake of the program by now. */
export function dateOfText(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`unchecked date: ${text}`);
  return parsed.value;
}

const clampImportance = (value: number): TimelineEvent['importance'] =>
  ([1, 2, 3, 4, 5] as const).find((step) => step >= value) ?? 5;

const toEvent = (
  record: HeadRecord,
  date: Edtf,
  covered: { readonly first: Day; readonly last: Day },
): TimelineEvent => ({
  ...record,
  date,
  dateText: record.date,
  extent: extentOf(date, covered),
  importance: clampImportance(record.importance),
  place: record.place,
});

const byTime = (a: TimelineEvent, b: TimelineEvent): number =>
  a.extent.first - b.extent.first || (a.id < b.id ? -1 : 1);

function toEvents(records: readonly HeadRecord[], through: Day): TimelineEvent[] {
  const dated = records.map((record) => ({ record, date: dateOfText(record.date) }));
  const atEnd = { first: through, last: through };
  const begins = dated.map(({ date }) => extentOf(date, atEnd).first);
  const first = toDay(begins.reduce<number>((least, day) => Math.min(least, day), through));
  return dated
    .map(({ record, date }) => toEvent(record, date, { first, last: through }))
    .sort(byTime);
}

const toVocabulary = (record: VocabularyRecord): Vocabulary => ({
  ...record,
  threads: record.threads.map(({ tracking, rounds, ...term }) => ({ ...term, tracking, rounds })),
});

const toPeriod = ({
  id,
  kind,
  name,
  policy,
  start,
  end,
}: DatasetParts['periods'][number]): Period => ({
  id,
  kind,
  name,
  policy,
  start: dayOfText(start),
  end: end === undefined ? undefined : dayOfText(end),
});

/** Puts checked records together: dates read, events sorted by first possible day and id. */
export function assembleDataset(parts: DatasetParts): Dataset {
  const through = dayOfText(parts.through);
  return {
    version: parts.version,
    through,
    events: toEvents(parts.events, through),
    vocabulary: toVocabulary(parts.vocabulary),
    periods: parts.periods.map(toPeriod),
    seriesIds: parts.seriesIds,
    walkIds: parts.walkIds,
    series: [],
    article: undefined,
    walk: [],
  };
}

export const headOf = ({ sources: _, notes: __, ...head }: EventRecord): HeadRecord => head;

/** A checked source, its date undefined where its page shows none. */
export const toSource = (source: EventRecord['sources'][number]): Source => ({
  ...source,
  published: source.published,
});

export const detailOf = ({
  sources,
  notes,
}: Pick<EventRecord, 'sources' | 'notes'>): EventDetail => ({
  sources: sources.map(toSource),
  notes: notes ?? NO_TEXT,
});
