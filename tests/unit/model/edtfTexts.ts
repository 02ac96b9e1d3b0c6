import fc from 'fast-check';
import { daysInMonth } from '../../../src/model/day.ts';

/** Texts are built here digit by digit, so that what the printer prints is checked against them. */
const digits = (count: number) => (value: number) => String(value).padStart(count, '0');
const two = digits(2);

const year = fc.integer({ min: 0, max: 9999 }).map(digits(4));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const yearMonth = fc.tuple(year, month).map((parts) => parts.join('-'));
const yearMonthDay = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([y, m, d]) => `${digits(4)(y)}-${two(m)}-${two(1 + (d % daysInMonth(y, m)))}`);

/** Day, month or year of the years 0000 to 9999. */
export const plainDates = fc.oneof(yearMonthDay, yearMonth, year);
const negativeYears = fc.integer({ min: 1, max: 9999 }).map((value) => `-${digits(4)(value)}`);
const qualifiers = fc.constantFrom('', '?', '~', '%');

export const qualifiedDates = fc
  .tuple(fc.oneof(plainDates, negativeYears), qualifiers)
  .map((parts) => parts.join(''));

export const maskedDates = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((value) => `${digits(3)(value)}X`),
  fc.integer({ min: 1, max: 999 }).map((value) => `-${digits(3)(value)}X`),
  fc.integer({ min: 0, max: 99 }).map((value) => `${two(value)}XX`),
  year.map((value) => `${value}-XX`),
  year.map((value) => `${value}-XX-XX`),
  yearMonth.map((value) => `${value}-XX`),
);

export const longYears = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 9_999_999_999_999 }))
  .map(([sign, value]) => `Y${sign}${value}`);

export const seasons = fc
  .tuple(year, fc.constantFrom('21', '22', '23', '24'))
  .map((parts) => parts.join('-'));

const openEnds = fc.constantFrom('', '..');

/** An interval of two dates, the earlier first. */
export const closedIntervals = fc
  .tuple(fc.tuple(plainDates, plainDates), qualifiers, qualifiers)
  .map(([dates, startMark, endMark]) => {
    const [start = '', end = ''] = [...dates].sort();
    return `${start}${startMark}/${end}${endMark}`;
  });

export const openIntervals = fc.oneof(
  fc.tuple(qualifiedDates, openEnds).map((parts) => parts.join('/')),
  fc.tuple(openEnds, qualifiedDates).map((parts) => parts.join('/')),
);

export const dateTexts = fc.oneof(qualifiedDates, maskedDates, longYears, seasons);
export const intervalTexts = fc.oneof(closedIntervals, openIntervals);
export const edtfTexts = fc.oneof(dateTexts, intervalTexts);

/** A text of EDTF in which one character is changed, inserted or left out. */
export const nearlyEdtfTexts = fc
  .tuple(edtfTexts, fc.nat(20), fc.constantFrom(...'0123459-X?~%/.Y '), fc.nat(2))
  .map(([text, place, character, kind]) => {
    const at = place % (text.length + 1);
    const inserted = kind === 0 ? '' : character;
    return text.slice(0, at) + inserted + text.slice(at + (kind === 2 ? 0 : 1));
  });
