import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguardFormula } from '../../../src/data/csvCells.ts';
import { decodeDataset } from '../../../src/data/decode.ts';
import { readCsv } from '../../../src/data/readCsv.ts';
import { readTimelineJs } from '../../../src/data/readTimelineJs.ts';
import { printCsv } from '../../../src/export/csv.ts';
import { toEventRecord, toExportEvents } from '../../../src/export/exportEvent.ts';
import { printIcs } from '../../../src/export/ics.ts';
import { printJson } from '../../../src/export/json.ts';
import { oneLine } from '../../../src/export/textEscapes.ts';
import { printTimelineJs } from '../../../src/export/timelineJs.ts';
import type { TimelineEvent } from '../../../src/model/dataset.ts';
import { addDays, dayFromCivil, printDay } from '../../../src/model/day.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { expectSame } from './expectSame.ts';
import { anyText, CASES, randomExcerpt, recordText } from './randomExcerpts.ts';

/** With texts of any kind, line breaks and unseen characters too. */
const wild = fc.sample(randomExcerpt(anyText), { numRuns: CASES, seed: 20180427 });
/** With texts as the schema lets them pass. */
const valid = fc.sample(randomExcerpt(recordText), { numRuns: CASES, seed: 20000615 });

const recordsOf = (excerpt: Excerpt) => toExportEvents(excerpt).map(toEventRecord);

/** An event without what depends on the others, the days that open bounds reach to, and without relations to others. */
const comparable = (events: readonly TimelineEvent[] = []) =>
  events
    .map(({ extent: _, relations, ...event }) => ({
      ...event,
      relations: relations.filter(({ id }) => events.some((other) => other.id === id)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const decoded = (raw: unknown) => {
  const { dataset, details, problems } = decodeDataset(raw, 'opened');
  return { events: comparable(dataset?.events), details: [...details].sort(), problems };
};
const asDecoded = ({ events, details }: Excerpt) => ({
  events: comparable(events),
  details: [...details].sort(),
  problems: [],
});

describe('the table reads back', () => {
  test('every record as it was, whatever its texts hold', () => {
    expectSame(wild, (excerpt) => readCsv(printCsv(excerpt)).raw.events, recordsOf);
  });

  test('an equal set of events through the reader of opened files', () => {
    const some = valid.slice(0, CASES / 10);
    expectSame(some, (excerpt) => decoded(readCsv(printCsv(excerpt)).raw), asDecoded);
  });

  test('the same cells in another parser of the format', () => {
    expectSame(
      wild,
      (excerpt) => {
        const { data, errors } = Papa.parse<Record<string, string>>(printCsv(excerpt), {
          header: true,
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        const cells = data.map((row) =>
          ['id', 'date', 'title_en', 'summary_ko', 'timeline', 'link'].map((name) =>
            unguardFormula(row[name] ?? 'no cell'),
          ),
        );
        return { cells, errors };
      },
      (excerpt) => ({
        cells: excerpt.events.map(({ id, dateText, title, summary }) => [
          id,
          dateText,
          title.en,
          summary.ko,
          excerpt.title ?? 'Inter-Korean relations: a timeline',
          excerpt.link,
        ]),
        errors: [],
      }),
    );
  });
});

describe('the JSON reads back', () => {
  test('an equal set of events and sources', () => {
    expectSame(valid, (excerpt) => decoded(JSON.parse(printJson(excerpt))), asDecoded);
  });
});

describe('the JSON of TimelineJS reads back', () => {
  const read = (excerpt: Excerpt) => readTimelineJs(JSON.parse(printTimelineJs(excerpt)));

  test('ids, dates and titles of an equal set, whatever the texts hold', () => {
    expectSame(
      wild,
      (excerpt) =>
        read(excerpt).raw.events.map((event) => {
          const { id, date, title, summary } = event as Record<string, string>;
          return { id, date, title, summary };
        }),
      ({ events }) =>
        events.map(({ id, dateText, title, summary }) => ({
          id,
          date: dateText,
          title: oneLine(title.en),
          summary: oneLine(summary.en),
        })),
    );
  });
});

describe('the calendar reads back in another parser', () => {
  /** What the format can hold of a text: no unseen characters but the tab, one kind of line break. */
  const held = (text: string): string =>
    text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

  const dayOf = (time: unknown): string =>
    time instanceof ICAL.Time && time.isDate
      ? printDay(dayFromCivil({ year: time.year, month: time.month, day: time.day }))
      : 'no day';

  test('ids, first and last days, titles and descriptions', () => {
    expectSame(
      wild,
      (excerpt) =>
        new ICAL.Component(ICAL.parse(printIcs(excerpt)))
          .getAllSubcomponents('vevent')
          .map((entry) => ({
            uid: entry.getFirstPropertyValue('uid'),
            start: dayOf(entry.getFirstPropertyValue('dtstart')),
            end: dayOf(entry.getFirstPropertyValue('dtend')),
            summary: entry.getFirstPropertyValue('summary'),
            hasText: String(entry.getFirstPropertyValue('description')),
          }))
          .map(({ hasText, ...entry }, index) => {
            const event = writable(excerpt)[index];
            return {
              ...entry,
              tells: event !== undefined && hasText.includes(held(event.summary.ko)),
            };
          }),
      (excerpt) =>
        writable(excerpt).map(({ id, extent, title }) => ({
          uid: `${id}@inter-korean-timeline`,
          start: printDay(extent.first),
          end: printDay(addDays(extent.last, 1)),
          summary: held(`${title.en} / ${title.ko}`),
          tells: true,
        })),
    );
  });

  const writable = ({ events }: Excerpt): TimelineEvent[] =>
    events.filter(({ dateText }) => !/^[-Y]/.test(dateText));
});

test('the cases hold what they are to try', () => {
  expect([wild.length, valid.length]).toEqual([CASES, CASES]);
  const texts = wild.flatMap(({ events }) => events.map(({ title }) => title.en));
  for (const sign of ['"', ',', '\n', '\r', '\0', '\ufeff', '</script>', '😀', '남북', '\u202e'])
    expect(texts.some((text) => text.includes(sign))).toBe(true);
  for (const first of ['=', '+', '-', '@', '\t', "'="])
    expect(texts.some((text) => text.startsWith(first))).toBe(true);
});
