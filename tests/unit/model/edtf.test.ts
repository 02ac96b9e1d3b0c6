import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '../../../src/model/day.ts';
import {
  dateBounds,
  type Edtf,
  type EdtfDate,
  edtfBounds,
  parseEdtf,
  precisionOf,
  printEdtf,
} from '../../../src/model/edtf.ts';
import { oracleAccepts, oracleBounds } from './edtfOracle.ts';
import {
  closedIntervals,
  dateTexts,
  edtfTexts,
  intervalTexts,
  maskedDates,
  nearlyEdtfTexts,
  openIntervals,
  qualifiedDates,
  seasons,
} from './edtfTexts.ts';

const read = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

const readDate = (text: string): EdtfDate => {
  const value = read(text);
  if (value.kind !== 'date') throw new Error(`${text} is an interval`);
  return value;
};

const day = (year: number, month: number, dayOfMonth: number) =>
  dayFromCivil({ year, month, day: dayOfMonth });

describe('reading and printing', () => {
  test('what is read prints as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(edtfTexts, closedOverlaps), (text) => {
        expect(printEdtf(read(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is printed reads as the same value', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const value = read(text);
        expect(read(printEdtf(value))).toEqual(value);
      }),
    );
  });

  test('no text makes the parser throw, and one that is read prints as itself', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'0123456789-X?~%/.YES[]{},T:Z ux') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), characters, nearlyEdtfTexts), (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) expect(printEdtf(parsed.value)).toBe(text);
        else expect(parsed.message).toMatch(/^(expected EDTF date, got ".*"|times of day )/s);
      }),
      { numRuns: 5000 },
    );
  });

  test('every part of a date is read', () => {
    expect(read('1985-04-12%')).toEqual({
      kind: 'date',
      year: 1985,
      month: 4,
      season: undefined,
      day: 12,
      unspecifiedYearDigits: 0,
      unspecifiedMonth: false,
      unspecifiedDay: false,
      approximate: true,
      uncertain: true,
    });
    expect(readDate('1985~')).toMatchObject({ approximate: true, uncertain: false });
    expect(readDate('1985?')).toMatchObject({ approximate: false, uncertain: true });
    expect(readDate('1985-XX-XX')).toMatchObject({
      month: undefined,
      day: undefined,
      unspecifiedMonth: true,
      unspecifiedDay: true,
    });
    expect(readDate('2001-23')).toMatchObject({ month: undefined, season: 23 });
    expect(read('/2019')).toMatchObject({ start: 'unknown' });
    expect(read('2019/..')).toMatchObject({ end: 'open' });
  });

  test('a year with unspecified digits is kept as its earliest year, before the era too', () => {
    expect(readDate('201X')).toMatchObject({ year: 2010, unspecifiedYearDigits: 1 });
    expect(readDate('20XX')).toMatchObject({ year: 2000, unspecifiedYearDigits: 2 });
    expect(readDate('-201X')).toMatchObject({ year: -2019, unspecifiedYearDigits: 1 });
    expect(readDate('-000X')).toMatchObject({ year: -9, unspecifiedYearDigits: 1 });
  });
});

describe('precision', () => {
  test.each([
    ['1985-04-12', 'day'],
    ['1985-04-12~', 'day'],
    ['1985-04-XX', 'month'],
    ['1985-04', 'month'],
    ['1985-22', 'season'],
    ['1985-XX', 'year'],
    ['1985-XX-XX', 'year'],
    ['1985', 'year'],
    ['Y-20000', 'year'],
    ['198X', 'decade'],
    ['19XX', 'century'],
  ] as const)('%s is known to the %s', (text, precision) => {
    expect(precisionOf(readDate(text))).toBe(precision);
  });
});

/** Intervals of which the coarser end holds the other; the oracle refuses these. */
const closedOverlaps = fc.constantFrom(
  '2004/2004',
  '2004-02/2004',
  '2004/2004-02',
  '2004-02-01/2004-02-01',
  '2004-02-01/2004-02',
);

describe('bounds', () => {
  test('the first possible day is not after the last', () => {
    fc.assert(
      fc.property(dateTexts, (text) => {
        const { earliest, latest } = dateBounds(readDate(text));
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(intervalTexts, closedOverlaps), (text) => {
        const { earliest, latest } = edtfBounds(read(text));
        if (earliest !== undefined && latest !== undefined) {
          expect(earliest).toBeLessThanOrEqual(latest);
        }
      }),
    );
  });

  test('of dates they are those of the edtf package', () => {
    fc.assert(
      fc.property(fc.oneof(qualifiedDates, maskedDates).filter(isReadByOracle), (text) => {
        expect(edtfBounds(read(text))).toEqual(oracleBounds(text));
      }),
      { numRuns: 500 },
    );
  });

  test('of intervals they are those of the edtf package', () => {
    const agreed = fc.oneof(closedIntervals, openIntervals).filter(isReadByOracle);
    fc.assert(
      fc.property(agreed, (text) => {
        expect(edtfBounds(read(text))).toEqual(oracleBounds(text));
      }),
      { numRuns: 500 },
    );
  });

  test('approximate and uncertain dates have the bounds of the plain date', () => {
    fc.assert(
      fc.property(qualifiedDates, (text) => {
        const plain = text.replace(/[?~%]$/, '');
        expect(edtfBounds(read(text))).toEqual(edtfBounds(read(plain)));
      }),
    );
  });

  test('a month is bounded by its own last day', () => {
    expect(dateBounds(readDate('2000-02')).latest).toBe(day(2000, 2, 29));
    expect(dateBounds(readDate('1900-02-XX')).latest).toBe(day(1900, 2, 28));
    expect(dateBounds(readDate('0000-02')).latest).toBe(day(0, 2, 29));
    expect(dateBounds(readDate('2018-12')).latest).toBe(day(2018, 12, 31));
  });

  // The edtf package takes quarters of the calendar year, spring from January on: no season of Korea.
  test('seasons are three whole months, winter reaching into the next year', () => {
    const bounds = (text: string) => dateBounds(readDate(text));
    expect(bounds('2018-21')).toEqual({ earliest: day(2018, 3, 1), latest: day(2018, 5, 31) });
    expect(bounds('2018-22')).toEqual({ earliest: day(2018, 6, 1), latest: day(2018, 8, 31) });
    expect(bounds('2018-23')).toEqual({ earliest: day(2018, 9, 1), latest: day(2018, 11, 30) });
    expect(bounds('2019-24')).toEqual({ earliest: day(2019, 12, 1), latest: day(2020, 2, 29) });
  });

  test('the seasons of a year follow one another without a gap', () => {
    fc.assert(
      fc.property(seasons, (text) => {
        const date = readDate(text);
        const next =
          date.season === 24
            ? { ...date, year: date.year + 1, season: 21 }
            : { ...date, season: (date.season ?? 0) + 1 };
        expect(dateBounds(next).earliest).toBe(dateBounds(date).latest + 1);
      }),
    );
  });

  // Beyond the years that an instant of the platform can hold, the oracle knows no bounds.
  test('years of many digits are counted in whole days', () => {
    const { earliest, latest } = dateBounds(readDate('Y170000002'));
    expect(earliest).toBe(day(2, 1, 1) + (170_000_000 / 400) * 146_097);
    expect(latest).toBe(earliest + 364);
    expect(Number.isSafeInteger(dateBounds(readDate('Y-9999999999999')).earliest)).toBe(true);
  });

  test('years of six digits have the bounds of the edtf package', () => {
    for (const text of ['Y10000', 'Y-20000', 'Y271820', 'Y-271820']) {
      expect(edtfBounds(read(text))).toEqual(oracleBounds(text));
    }
  });

  test('an open and an unknown end have no bound', () => {
    expect(edtfBounds(read('../2019-03-12'))).toEqual({
      earliest: undefined,
      latest: day(2019, 3, 12),
    });
    expect(edtfBounds(read('/2019'))).toEqual({ earliest: undefined, latest: day(2019, 12, 31) });
    expect(edtfBounds(read('1998-11-18/'))).toEqual({
      earliest: day(1998, 11, 18),
      latest: undefined,
    });
  });
});

/**
 * Whether the package knows the bounds of a text: its intervals must begin strictly before they end,
 * and it counts the days of the year 0000, a leap year, as those of 1900.
 */
function isReadByOracle(text: string): boolean {
  if (text.includes('0000')) return false;
  try {
    oracleBounds(text);
    return true;
  } catch {
    return false;
  }
}

/** What the edtf package reads as level 0 or 1 and this timeline does not, or the other way round. */
const isKnownDifference = (text: string): boolean =>
  // A century of two digits, which the published specification doesn't have.
  /^-?\d\d$/.test(text) ||
  // A year of which no digit is known.
  /^XXXX/.test(text) ||
  // The year before 0001 is 0000, without a sign.
  /^-0000/.test(text) ||
  // No date at either end.
  /^(\.\.)?\/(\.\.)?$/.test(text) ||
  // Days have whole numbers up to years of 13 digits.
  /^Y-?\d{14,}$/.test(text) ||
  // Days that their month doesn't have, and ends before the start: the package's grammar lets them pass.
  / has \d\d days$|its start lies after its end$/.test(messageOf(text));

const messageOf = (text: string): string => {
  const parsed = parseEdtf(text);
  return parsed.ok ? '' : parsed.message;
};

test('texts near to EDTF are read where the edtf package reads them, but for known differences', () => {
  fc.assert(
    fc.property(
      nearlyEdtfTexts.filter((text) => !isKnownDifference(text)),
      (text) => {
        expect(parseEdtf(text).ok, `${text} ${messageOf(text)}`).toBe(oracleAccepts(text));
      },
    ),
    { numRuns: 3000 },
  );
});
