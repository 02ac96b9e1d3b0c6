import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  isLeapYear,
  printDay,
  startOfYear,
  toDay,
} from '../../../src/model/day.ts';

const DAY_MS = 86_400_000;
const FIRST = startOfYear(-400);
const LAST = startOfYear(2400);
const days = fc.integer({ min: FIRST, max: LAST }).map(toDay);

/** The first day from -0400 to 2400 for which something doesn't hold. */
const firstDayWhere = (isWrong: (day: ReturnType<typeof toDay>) => boolean): string | undefined => {
  for (let day = FIRST; day < LAST; day = addDays(day, 1)) {
    if (isWrong(day)) return printDay(day);
  }
  return undefined;
};

describe('a day', () => {
  test('is counted from 1 January 1970', () => {
    expect(dayFromCivil({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayFromCivil({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(dayFromCivil({ year: 2018, month: 4, day: 27 })).toBe(17_648);
  });

  test('and its civil date give each other, on every day of 28 centuries', () => {
    expect(firstDayWhere((day) => dayFromCivil(civilFromDay(day)) !== day)).toBeUndefined();
  });

  test('has the civil date of the platform in UTC, on every day of 28 centuries', () => {
    const instant = new Date(0);
    const isWrong = (day: number): boolean => {
      instant.setTime(day * DAY_MS);
      const civil = civilFromDay(toDay(day));
      return (
        civil.year !== instant.getUTCFullYear() ||
        civil.month !== instant.getUTCMonth() + 1 ||
        civil.day !== instant.getUTCDate()
      );
    };
    expect(firstDayWhere(isWrong)).toBeUndefined();
  });

  test('of a civil date is that of Date.UTC', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayFromCivil({ year, month, day }) * DAY_MS).toBe(Date.UTC(year, month - 1, day));
        },
      ),
    );
  });

  test('prints as the platform prints its date', () => {
    fc.assert(
      fc.property(fc.integer({ min: startOfYear(0), max: LAST }).map(toDay), (day) => {
        expect(printDay(day)).toBe(new Date(day * DAY_MS).toISOString().slice(0, 10));
      }),
    );
    expect(printDay(dayFromCivil({ year: -5, month: 3, day: 9 }))).toBe('-0005-03-09');
  });

  test('is whole, whatever count of days it is made of', () => {
    expect(toDay(17_648.9)).toBe(17_648);
    expect(toDay(-0.1)).toBe(-1);
  });
});

describe('months and years', () => {
  test('a month lasts up to the first of the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month } = civilFromDay(day);
        const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
        const length = dayFromCivil({ ...next, day: 1 }) - dayFromCivil({ year, month, day: 1 });
        expect(daysInMonth(year, month)).toBe(length);
      }),
    );
  });

  test('a year lasts 365 days, a leap year 366', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2400 }), (year) => {
        expect(startOfYear(year + 1) - startOfYear(year)).toBe(isLeapYear(year) ? 366 : 365);
      }),
    );
  });

  test('of the centuries only every fourth is a leap year', () => {
    expect([1900, 2000, 2019, 2020, 2100, -4, 0].filter(isLeapYear)).toEqual([2000, 2020, -4, 0]);
  });

  test('there is no day in a month that does not exist', () => {
    expect([daysInMonth(2018, 0), daysInMonth(2018, 13)]).toEqual([0, 0]);
  });
});
