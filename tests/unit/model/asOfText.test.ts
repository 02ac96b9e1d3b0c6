import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/i18n/formatDate.ts';
import { toCivilText } from '../../../src/model/asOfText.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { type Day, printDay } from '../../../src/model/day.ts';

const someDay = fc.integer({ min: -11_000, max: 23_000 }).map((days) => days as Day);

describe('a typed date', () => {
  test.each([
    ['2010', '2010'],
    ['2010-06', '2010-06'],
    ['2010-06-01', '2010-06-01'],
    [' 2010.6.1. ', '2010-06-01'],
    ['2010/6/1', '2010-06-01'],
    ['2010년', '2010'],
    ['2010년 6월', '2010-06'],
    ['2010년 6월 1일', '2010-06-01'],
    ['2010년6월1일', '2010-06-01'],
    ['２０１０．６．１', '2010-06-01'],
    ['1 June 2010', '2010-06-01'],
    ['1st jun 2010', '2010-06-01'],
    ['June 1, 2010', '2010-06-01'],
    ['June 2010', '2010-06'],
    ['2010-13-45', '2010-13-45'],
  ])('%j is read as %s', (typed, civil) => {
    expect(toCivilText(typed)).toBe(civil);
  });

  test.each([
    '',
    'yesterday',
    '201',
    '20106',
    '2010-',
    '2010-06-01/2011',
    '1 2 June 2010',
    'June',
    '6월',
    '1 Foo 2010',
    'x 2010',
    '2010-06-01T10:00',
  ])('%j is none', (typed) => {
    expect(toCivilText(typed)).toBeUndefined();
  });

  test.each(LANGS)('is read from its words in %s', (lang) => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(toCivilText(formatDay(day, lang))).toBe(printDay(day));
      }),
    );
  });

  test('is read without an error whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(toCivilText(typed) ?? '0000').toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }),
    );
  });
});
