import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayByKey, nearestChange } from '../../../src/model/asOfSteps.ts';
import { civilFromDay, type Day, dayFromCivil } from '../../../src/model/day.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const at = (year: number, month: number, day: number): Day => dayFromCivil({ year, month, day });
const someDay = fc.integer({ min: -11_000, max: 23_000 }).map((days) => days as Day);

describe('a step of months', () => {
  test('keeps the day of the month, or takes the last one', () => {
    expect(addMonths(at(2010, 1, 31), 1)).toBe(at(2010, 2, 28));
    expect(addMonths(at(2012, 2, 29), -12)).toBe(at(2011, 2, 28));
    expect(addMonths(at(2010, 1, 15), -1)).toBe(at(2009, 12, 15));
    expect(addMonths(at(2010, 12, 15), 1)).toBe(at(2011, 1, 15));
  });

  test('leads to the month so far away', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
        const count = ({ year, month }: { year: number; month: number }) => year * 12 + month;
        expect(count(civilFromDay(addMonths(day, months))) - count(civilFromDay(day))).toBe(months);
      }),
    );
  });
});

describe('the nearest change', () => {
  test('lies before or after a day, never on it', () => {
    expect(nearestChange(dataset, at(2010, 6, 1), -1)).toBe(at(2010, 5, 25));
    expect(nearestChange(dataset, at(2010, 5, 25), 1)).toBe(at(2011, 1, 12));
    expect(nearestChange(dataset, at(2010, 5, 25), -1)).toBe(at(2009, 8, 25));
  });

  test('of a coarse date is the day from which it counts', () => {
    expect(nearestChange(dataset, at(1984, 9, 15), 1)).toBe(at(1984, 10, 1));
  });

  test('is none before the first and after the last', () => {
    expect(nearestChange(dataset, at(1971, 9, 22), -1)).toBeUndefined();
    expect(nearestChange(dataset, at(2024, 10, 15), 1)).toBeUndefined();
  });
});

describe('a key', () => {
  const covered = { first: at(1945, 8, 1), last: at(2026, 5, 31) };
  const press = (key: string, shiftKey = false) =>
    dayByKey({ key, shiftKey }, at(2010, 6, 1), covered);

  test.each([
    ['ArrowRight', false, at(2010, 6, 2)],
    ['ArrowLeft', false, at(2010, 5, 31)],
    ['ArrowUp', false, at(2010, 6, 2)],
    ['ArrowDown', false, at(2010, 5, 31)],
    ['ArrowRight', true, at(2010, 7, 1)],
    ['ArrowLeft', true, at(2010, 5, 1)],
    ['PageUp', false, at(2011, 6, 1)],
    ['PageDown', false, at(2009, 6, 1)],
    ['Home', false, at(1945, 8, 1)],
    ['End', false, at(2026, 5, 31)],
  ])('%s with Shift %s leads to day %i', (key, shiftKey, day) => {
    expect(press(key, shiftKey)).toBe(day);
  });

  test('that means nothing leads nowhere', () => {
    expect(press('Enter')).toBeUndefined();
  });
});
