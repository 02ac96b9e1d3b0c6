import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdtf } from '../../../src/i18n/formatDate.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { type Edtf, type EdtfDate, parseEdtf } from '../../../src/model/edtf.ts';
import { MONTHS } from '../../../src/model/monthNames.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const qualifier = fc.constantFrom('', '', '~', '?', '%');

const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(plain, qualifier).map((parts) => parts.join(''));
const special = fc.oneof(
  fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-')),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
);
const end = fc.oneof({ arbitrary: qualified, weight: 4 }, fc.constantFrom('', '..'));
const text = fc.oneof(
  qualified,
  special,
  fc.tuple(end, end).map((ends) => ends.join('/')),
);

/** Values of EDTF level 0 and 1; texts that no date has, like 31 February, are passed over. */
const edtf: fc.Arbitrary<Edtf> = text
  .map(parseEdtf)
  .filter((parsed) => parsed.ok)
  .map((parsed) => parsed.value);

const datesOf = (value: Edtf): EdtfDate[] =>
  value.kind === 'date'
    ? [value]
    : [value.start, value.end].filter((bound) => typeof bound !== 'string');

const yearWord = (date: EdtfDate): number => (date.year > 0 ? date.year : 1 - date.year);
const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

/** Month names that stand as words of their own. */
const monthsNamed = (words: string): string[] =>
  MONTHS.filter((name) => new RegExp(`\\b${name}\\b`).test(words));

describe('no date part is shown that the record lacks', () => {
  test('every number in the words is a year, month or day of the record, in both languages', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom(...LANGS), (value, lang) => {
        const known = datesOf(value).flatMap((date) => [yearWord(date), date.month, date.day]);
        for (const number of numbersIn(formatEdtf(value, lang))) expect(known).toContain(number);
      }),
      { numRuns: 3000 },
    );
  });

  test('in English a month is named if and only if the record has it', () => {
    fc.assert(
      fc.property(edtf, (value) => {
        const known = datesOf(value).flatMap((date) => MONTHS[(date.month ?? 0) - 1] ?? []);
        const named = monthsNamed(formatEdtf(value, 'en'));
        expect(new Set(named)).toEqual(new Set(known));
      }),
      { numRuns: 3000 },
    );
  });

  test('in Korean 월 and 일 follow a number if and only if the record has month and day', () => {
    fc.assert(
      fc.property(edtf, (value) => {
        const words = formatEdtf(value, 'ko');
        const dates = datesOf(value);
        expect(/\d월/.test(words)).toBe(dates.some((date) => date.month !== undefined));
        expect(/\d일/.test(words)).toBe(dates.some((date) => date.day !== undefined));
      }),
      { numRuns: 3000 },
    );
  });

  test('every known year, month and day is in the words, in both languages', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom(...LANGS), (value, lang) => {
        const shown = numbersIn(formatEdtf(value, lang));
        for (const date of datesOf(value)) {
          expect(shown).toContain(yearWord(date));
          if (date.day !== undefined) expect(shown).toContain(date.day);
          if (date.month !== undefined && lang === 'ko') expect(shown).toContain(date.month);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('doubt is never dropped', () => {
  test('approximate and uncertain dates say so, exact ones do not', () => {
    fc.assert(
      fc.property(edtf, (value) => {
        const dates = datesOf(value);
        const isApproximate = dates.some(({ approximate }) => approximate);
        const isUncertain = dates.some(({ uncertain }) => uncertain);
        expect(formatEdtf(value, 'en').includes('about')).toBe(isApproximate);
        expect(/경|무렵/.test(formatEdtf(value, 'ko'))).toBe(isApproximate);
        expect(formatEdtf(value, 'en').includes('uncertain')).toBe(isUncertain);
        expect(formatEdtf(value, 'ko').includes('불확실')).toBe(isUncertain);
      }),
      { numRuns: 2000 },
    );
  });

  test('an open end and an unknown end are worded differently', () => {
    fc.assert(
      fc.property(qualified, fc.constantFrom(...LANGS), (date, lang) => {
        for (const pair of [
          [`${date}/..`, `${date}/`],
          [`../${date}`, `/${date}`],
        ]) {
          const [open, unknown] = pair.map(parseEdtf);
          if (!open?.ok || !unknown?.ok) return;
          expect(formatEdtf(open.value, lang)).not.toBe(formatEdtf(unknown.value, lang));
        }
      }),
    );
  });
});
