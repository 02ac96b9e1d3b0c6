import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, printDay } from '../../../src/model/day.ts';
import { WINDOW_LIMITS } from '../../../src/model/window.ts';
import { parseCivil, printFirstDay, printLastDay } from '../../../src/state/civilRange.ts';

const range = (text: string): string | undefined => {
  const found = parseCivil(text);
  return found && `${printDay(found.first)} ${printDay(found.last)}`;
};

describe('a civil date', () => {
  test('covers its year, month or day', () => {
    expect(range('1953')).toBe('1953-01-01 1953-12-31');
    expect(range('2000-02')).toBe('2000-02-01 2000-02-29');
    expect(range('2018-04-27')).toBe('2018-04-27 2018-04-27');
  });

  test.each([
    '',
    '18',
    '2018-4',
    '2018-13',
    '2018-00',
    '2018-00-01',
    '2018-13-01',
    '2018-02-29',
    '2018-01-00',
    '2018/01/01',
    ' 2018',
    '2018~',
    '-2018',
    '2018-04-27T10:00',
    '２０１８',
  ])('is not %j', (text) => {
    expect(parseCivil(text)).toBeUndefined();
  });

  test('is printed as short as it means exactly the day', () => {
    expect(printFirstDay(parseCivil('1998')?.first as Day)).toBe('1998');
    expect(printFirstDay(parseCivil('1998-03')?.first as Day)).toBe('1998-03');
    expect(printFirstDay(parseCivil('1998-03-02')?.first as Day)).toBe('1998-03-02');
    expect(printLastDay(parseCivil('1998')?.last as Day)).toBe('1998');
    expect(printLastDay(parseCivil('2000-02')?.last as Day)).toBe('2000-02');
    expect(printLastDay(parseCivil('2000-02-28')?.last as Day)).toBe('2000-02-28');
  });

  test('gives back every day of the range it was printed from', () => {
    const days = fc.integer({ min: WINDOW_LIMITS.start, max: WINDOW_LIMITS.end });
    fc.assert(
      fc.property(days, (value) => {
        const day = addDays(0 as Day, value);
        expect(parseCivil(printFirstDay(day))?.first).toBe(day);
        expect(parseCivil(printLastDay(day))?.last).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });
});
