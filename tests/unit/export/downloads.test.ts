import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../../src/data/decode.ts';
import { printCsv } from '../../../src/export/csv.ts';
import { type ExportEvent, toExportEvents } from '../../../src/export/exportEvent.ts';
import { printIcs } from '../../../src/export/ics.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { changedRaw } from '../data/fixtures.ts';

function itemsOf(set: Readonly<Record<string, unknown>> = {}): {
  items: ExportEvent[];
  dataset: Dataset;
} {
  const { dataset, details } = decodeDataset(changedRaw(set), 'curated');
  if (dataset === undefined) throw new Error('fixture fails the schema');
  return { items: toExportEvents(dataset, details), dataset };
}

/** Reads RFC 4180 back: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const match of text.matchAll(cell)) {
    const [all, quoted, plain = '', end] = match;
    if (all === '' && (match.index ?? 0) >= text.length) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const csvOf = (set?: Readonly<Record<string, unknown>>): string => printCsv(itemsOf(set).items);
const cellsOf = (text: string, id: string): Record<string, string> => {
  const [head = [], ...rows] = readCsv(text.replace('\ufeff', ''));
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
};

describe('the table', () => {
  test('begins with a byte order mark and ends each row with CR LF', () => {
    const text = csvOf();
    expect(text.startsWith('\ufeffid,date,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readCsv(text.slice(1)).map((row) => row.length)).toEqual(Array(5).fill(25));
  });

  test('holds a date as the record has it, with its bounds beside', () => {
    expect(cellsOf(csvOf(), '2000-line-opens')).toMatchObject({
      date: '2000-06',
      first_day: '2000-06-01',
      last_day: '2000-06-30',
      effects: 'line starts',
      figures_ko: '회선: 2 개',
      sources: 'https://example.org/a',
      notes_en: 'The day is not known.',
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('guards %s against being a formula', (title) => {
    expect(cellsOf(csvOf({ 'events.1.title.en': title }), '2005-video')['title_en']).toBe(
      `'${title}`,
    );
  });

  test('reads back any text it was given', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        const { items } = itemsOf();
        const [first] = items;
        if (first === undefined) throw new Error('no events');
        const event = { ...first.event, title: { ...first.event.title, en: text } };
        const cell = cellsOf(printCsv([{ ...first, event }]), event.id)['title_en'] ?? '';
        expect(/^[=+\-@\t\r]/.test(text) ? cell.slice(1) : cell).toBe(text);
      }),
    );
  });
});

describe('the calendar', () => {
  const icsOf = (set?: Readonly<Record<string, unknown>>): string => {
    const { items, dataset } = itemsOf(set);
    return printIcs(items, { id: 'small', name: 'Small', through: dataset.through });
  };
  const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
  const entryOf = (text: string, id: string): string[] => {
    const lines = unfold(text);
    const begin = lines.indexOf(`UID:${id}@small`);
    return lines.slice(begin, lines.indexOf('END:VEVENT', begin));
  };

  test('holds a day as an all-day entry of one day', () => {
    expect(entryOf(icsOf(), '2018-line-back')).toEqual([
      'UID:2018-line-back@small',
      'DTSTAMP:20201231T000000Z',
      'DTSTART;VALUE=DATE:20180103',
      'DTEND;VALUE=DATE:20180104',
      'SUMMARY:Line back / 전화선 복원',
      'DESCRIPTION:Line back in full.\\n전화선 복원 전체.',
      'URL:https://example.org/a',
      'CATEGORIES:talks',
      'TRANSP:TRANSPARENT',
    ]);
  });

  test('spans a coarse date over all its days and writes it out', () => {
    const entry = entryOf(icsOf(), '2000-line-opens');
    expect(entry).toContain('DTSTART;VALUE=DATE:20000601');
    expect(entry).toContain('DTEND;VALUE=DATE:20000701');
    expect(entry.find((line) => line.startsWith('DESCRIPTION:'))).toMatch(
      /^DESCRIPTION:2000-06\\n/,
    );
  });

  test('escapes what has a meaning in the format', () => {
    const entry = entryOf(icsOf({ 'events.1.title.en': 'a, b; c\\d' }), '2005-video');
    expect(entry).toContain('SUMMARY:a\\, b\\; c\\\\d / 화상상봉');
  });

  test('folds lines at 75 octets between characters', () => {
    const text = icsOf({
      'events.1.summary': { en: 'word '.repeat(60).trim(), ko: '가나다'.repeat(60) },
    });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(unfold(text).find((line) => line.includes('가나다'))).toContain('가나다'.repeat(60));
  });

  test('is the same for the same data', () => {
    expect(icsOf()).toBe(icsOf());
    expect(icsOf()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });
});
