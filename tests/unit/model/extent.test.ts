import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayFromCivil, printDay, toDay } from '../../../src/model/day.ts';
import { type Edtf, edtfBounds, parseEdtf } from '../../../src/model/edtf.ts';
import { type Extent, extentEnd, extentOf, isInWindow } from '../../../src/model/extent.ts';
import { dateTexts, intervalTexts } from './edtfTexts.ts';

const read = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

const COVERED = {
  first: dayFromCivil({ year: 1945, month: 8, day: 15 }),
  last: dayFromCivil({ year: 2026, month: 5, day: 31 }),
};

const extent = (text: string): Extent => extentOf(read(text), COVERED);

/** First and last day and the firm part between them, as dates. */
const printed = (text: string): readonly string[] => {
  const { first, firmStart, firmEnd, last } = extent(text);
  return [first, firmStart, firmEnd, last].map(printDay);
};

/** Spans of which one end's possible days hold the other's. */
const overlaps = fc.constantFrom('2004/2004', '2004/2004-03', '2004-03/2004', '2004-03-01/2004-03');
const spans = fc.oneof(intervalTexts, overlaps);

describe('of every date', () => {
  test('the days stand in order and the mark stands among them', () => {
    fc.assert(
      fc.property(fc.oneof(dateTexts, spans), (text) => {
        const { first, last, firmStart, firmEnd, anchor } = extent(text);
        expect(first).toBeLessThanOrEqual(last);
        for (const day of [firmStart, firmEnd]) {
          expect(day).toBeGreaterThanOrEqual(first);
          expect(day).toBeLessThanOrEqual(last);
        }
        expect(anchor).toBeGreaterThanOrEqual(first);
        expect(anchor).toBeLessThanOrEqual(last + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('the possible days are its bounds where it has them', () => {
    fc.assert(
      fc.property(fc.oneof(dateTexts, spans), (text) => {
        const { first, last, openStart, openEnd } = extent(text);
        const { earliest, latest } = edtfBounds(read(text));
        expect(openStart).toBe(earliest === undefined);
        expect(openEnd).toBe(latest === undefined);
        expect(first).toBe(earliest ?? Math.min(COVERED.first, last));
        if (latest !== undefined) expect(last).toBe(latest);
      }),
    );
  });

  test('the day after the last is where its extent ends', () => {
    expect(printDay(extentEnd(extent('2018-02')))).toBe('2018-03-01');
  });
});

describe('a point', () => {
  test('of one day is marked at the middle of the day', () => {
    expect(printed('2018-04-27')).toEqual(Array(4).fill('2018-04-27'));
    expect(extent('2018-04-27')).toMatchObject({ kind: 'point', soft: false });
    expect(extent('2018-04-27').anchor).toBe(extent('2018-04-27').first + 0.5);
  });

  test('of a month or coarser is soft, surely covers no day and is marked in its middle', () => {
    const month = extent('2018-04');
    expect(printed('2018-04')).toEqual(['2018-04-01', '2018-04-30', '2018-04-01', '2018-04-30']);
    expect(month.firmStart).toBeGreaterThan(month.firmEnd);
    expect(month.anchor).toBe(month.first + 15);
    for (const text of ['2018', '2018-21', '201X', '2018-04-XX']) {
      expect(extent(text)).toMatchObject({ kind: 'point', soft: true });
    }
  });

  test('that is approximate or uncertain is soft, without getting wider', () => {
    for (const text of ['2018-04-27~', '2018-04-27?', '2018-04-27%']) {
      expect(extent(text)).toEqual({ ...extent('2018-04-27'), soft: true });
    }
  });
});

describe('a span', () => {
  test('of days is firm from its first day to its last', () => {
    expect(printed('2018-08-20/2018-08-26')).toEqual([
      '2018-08-20',
      '2018-08-20',
      '2018-08-26',
      '2018-08-26',
    ]);
    expect(extent('2018-08-20/2018-08-26')).toMatchObject({ kind: 'span', soft: false });
  });

  test('of months is firm only between the latest start and the earliest end', () => {
    expect(printed('2024-12/2025-09')).toEqual([
      '2024-12-01',
      '2024-12-31',
      '2025-09-01',
      '2025-09-30',
    ]);
    expect(extent('2024-12/2025-09').soft).toBe(true);
  });

  test('whose ends overlap begins by its last day and does not end before its first', () => {
    expect(printed('2004/2004-03')).toEqual([
      '2004-01-01',
      '2004-03-31',
      '2004-03-01',
      '2004-03-31',
    ]);
    expect(printed('2004-03/2004')).toEqual([
      '2004-03-01',
      '2004-03-31',
      '2004-03-01',
      '2004-12-31',
    ]);
  });

  test('is marked at its first day', () => {
    fc.assert(
      fc.property(spans, (text) => {
        expect(extent(text).anchor).toBe(extent(text).first + 0.5);
      }),
    );
  });

  test.each(['..', ''])('with the end %j goes on to where the data ends', (end) => {
    expect(printed(`1998-11-18/${end}`)).toEqual([
      '1998-11-18',
      '1998-11-18',
      '2026-05-31',
      '2026-05-31',
    ]);
    expect(extent(`1998-11-18/${end}`)).toMatchObject({ openEnd: true, openStart: false });
  });

  test.each(['..', ''])('with the start %j comes from where the data begins', (start) => {
    expect(printed(`${start}/2008-07-11`)).toEqual([
      '1945-08-15',
      '1945-08-15',
      '2008-07-11',
      '2008-07-11',
    ]);
    expect(extent(`${start}/2008-07-11`)).toMatchObject({ soft: true, openStart: true });
  });

  test('that begins after the data ends, or ends before it begins, keeps its own days', () => {
    expect(printed('2030-05/..')).toEqual(['2030-05-01', '2030-05-31', '2030-05-31', '2030-05-31']);
    expect(printed('../1900-02-03')).toEqual(Array(4).fill('1900-02-03'));
  });
});

describe('in a window', () => {
  const day = (text: string): Day => extent(text).first;

  test('is an event of which any possible day lies in it', () => {
    const near = fc.integer({ min: -3, max: 40 });
    const some = fc.constantFrom(
      '2018-04',
      '2018-04-27',
      '2018-04-10/2018-04',
      '2018-03/2018-04-02',
    );
    fc.assert(
      fc.property(some, near, near, (text, from, length) => {
        const start = addDays(day('2018-04-01'), from);
        const window = { start, end: addDays(start, Math.max(1, length)) };
        const { first, last } = extent(text);
        const possible = Array.from({ length: last - first + 1 }, (_, index) =>
          toDay(first + index),
        );
        expect(isInWindow(extent(text), window)).toBe(
          possible.some((one) => one >= window.start && one < window.end),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('the last day of the window is the one before its end', () => {
    const window = { start: day('2018-04-01'), end: day('2018-04-27') };
    expect(isInWindow(extent('2018-04-26'), window)).toBe(true);
    expect(isInWindow(extent('2018-04-27'), window)).toBe(false);
    expect(isInWindow(extent('2018-03-31'), window)).toBe(false);
  });
});
