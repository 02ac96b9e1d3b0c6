import { addDays, type Day, dayFromCivil, daysInMonth, startOfYear } from './day.ts';
import { dateBeforeTime, refusalOf } from './edtfRefusal.ts';
import { MONTHS } from './monthNames.ts';

/** One date of EDTF (ISO 8601-2:2019) level 0 or 1. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Astronomical: 0 is 1 BCE. Where digits are unspecified, the earliest possible year. */
  readonly year: number;
  /** 1-12 */
  readonly month: number | undefined;
  /** 21-24: spring, summer, autumn, winter */
  readonly season: number | undefined;
  /** 1-31 */
  readonly day: number | undefined;
  /** How many trailing digits of the year are written X. */
  readonly unspecifiedYearDigits: 0 | 1 | 2;
  /** The month is written XX. */
  readonly unspecifiedMonth: boolean;
  /** The day is written XX. */
  readonly unspecifiedDay: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** `open` goes on without an end, of an `unknown` end nothing is known. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export type Edtf = EdtfDate | EdtfInterval;

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** First and last possible day, both inclusive. */
export interface DayBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

export type EdtfParse =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly message: string };

/** The finest part that is known: `1985-04-XX` is known to the month. */
export const precisionOf = (date: EdtfDate): Precision => {
  if (date.unspecifiedYearDigits > 0)
    return date.unspecifiedYearDigits === 1 ? 'decade' : 'century';
  if (date.season !== undefined) return 'season';
  if (date.month === undefined) return 'year';
  return date.day === undefined ? 'month' : 'day';
};

/** Bounds of `count` whole months from `month` on; months after 12 are of the next year. */
const monthsFrom = (year: number, month: number, count: number): DayBounds => {
  const start = (months: number): Day =>
    dayFromCivil({
      year: year + Math.floor((months - 1) / 12),
      month: ((months - 1) % 12) + 1,
      day: 1,
    });
  return { earliest: start(month), latest: addDays(start(month + count), -1) };
};

/**
 * First and last possible day of a date; `~` and `?` do not widen them.
 * Seasons are those of the northern hemisphere by whole months, as Korea's weather service counts
 * them: spring is March to May, winter is December to February of the next year.
 */
export function dateBounds(date: EdtfDate): DayBounds {
  const { year, month, season, day } = date;
  if (season !== undefined) return monthsFrom(year, (season - 20) * 3, 3);
  if (month === undefined) {
    const years = 10 ** date.unspecifiedYearDigits;
    return { earliest: startOfYear(year), latest: addDays(startOfYear(year + years), -1) };
  }
  if (day === undefined) return monthsFrom(year, month, 1);
  const only = dayFromCivil({ year, month, day });
  return { earliest: only, latest: only };
}

/** First and last possible day of a date or interval; undefined where an end is open or unknown. */
export function edtfBounds(value: Edtf): {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
} {
  if (value.kind === 'date') return dateBounds(value);
  const { start, end } = value;
  return {
    earliest: typeof start === 'string' ? undefined : dateBounds(start).earliest,
    latest: typeof end === 'string' ? undefined : dateBounds(end).latest,
  };
}

/** A reading, or why there is none; an empty reason says that the text is like no date at all. */
type Reading<T> = { readonly value: T } | { readonly reason: string };

const DATE = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,12})$/;

const yearOnly = (year: number): EdtfDate => ({
  kind: 'date',
  year,
  month: undefined,
  season: undefined,
  day: undefined,
  unspecifiedYearDigits: 0,
  unspecifiedMonth: false,
  unspecifiedDay: false,
  approximate: false,
  uncertain: false,
});

/** The year's fields from its sign and its four digits, of which the last may be X. */
const readYear = (
  sign: string,
  digits: string,
): Pick<EdtfDate, 'year' | 'unspecifiedYearDigits'> => {
  const unspecifiedYearDigits = digits.endsWith('XX') ? 2 : digits.endsWith('X') ? 1 : 0;
  const earliest = Number(digits.replaceAll('X', sign === '-' ? '9' : '0'));
  return { year: sign === '-' ? -earliest : earliest, unspecifiedYearDigits };
};

/** Why a date whose form is right is none all the same. */
const refuseParts = (date: EdtfDate, monthText: string | undefined): string | undefined => {
  const { year, month, season, day } = date;
  const unspecified =
    date.unspecifiedYearDigits > 0 || date.unspecifiedMonth || date.unspecifiedDay;
  if (date.unspecifiedYearDigits > 0 && monthText !== undefined)
    return 'a month in a year with unspecified digits is EDTF level 2';
  if (date.unspecifiedMonth && day !== undefined)
    return 'a day in an unspecified month is EDTF level 2';
  if (unspecified && (date.approximate || date.uncertain))
    return 'unspecified digits together with ?, ~ or % are EDTF level 2';
  if (season !== undefined) {
    if (day !== undefined || date.unspecifiedDay) return 'a season has no days';
    return date.approximate || date.uncertain ? 'a season takes no ?, ~ or %' : undefined;
  }
  if (month === undefined) return undefined;
  if (month > 24 && month < 42) return 'seasons are 21 to 24, divisions 25 to 41 are EDTF level 2';
  const name = MONTHS[month - 1];
  if (name === undefined) return `there is no month ${monthText}`;
  const days = daysInMonth(year, month);
  return day !== undefined && (day < 1 || day > days)
    ? `${name} ${year} has ${days} days`
    : undefined;
};

const specified = (text: string | undefined): number | undefined =>
  text === undefined || text === 'XX' ? undefined : Number(text);

const readDate = (text: string): Reading<EdtfDate> => {
  const long = LONG_YEAR.exec(text)?.[1];
  if (long !== undefined) return { value: yearOnly(Number(long)) };
  const [, sign, digits, monthText, dayText, qualifier] = DATE.exec(text) ?? [];
  if (sign === undefined || digits === undefined) return { reason: refusalOf(text) ?? '' };
  const year = readYear(sign, digits);
  if (sign === '-' && year.year === 0) return { reason: 'the year before 0001 is written 0000' };
  const number = specified(monthText);
  const isSeason = number !== undefined && number >= 21 && number <= 24;
  const date: EdtfDate = {
    kind: 'date',
    ...year,
    month: isSeason ? undefined : number,
    season: isSeason ? number : undefined,
    day: specified(dayText),
    unspecifiedMonth: monthText === 'XX',
    unspecifiedDay: dayText === 'XX',
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const reason = refuseParts(date, monthText);
  return reason === undefined ? { value: date } : { reason };
};

const readEnd = (text: string): Reading<EdtfEnd> => {
  if (text === '') return { value: 'unknown' };
  if (text === '..') return { value: 'open' };
  const read = readDate(text);
  if ('reason' in read) return read;
  const { value: date } = read;
  if (date.unspecifiedYearDigits > 0 || date.unspecifiedMonth || date.unspecifiedDay)
    return { reason: 'unspecified digits in an interval are EDTF level 2' };
  if (date.season !== undefined) return { reason: 'an interval ends at days, months or years' };
  return Math.abs(date.year) > 9999 ? { reason: 'a year after Y stands alone' } : read;
};

const readInterval = (startText: string, endText: string): Reading<EdtfInterval> => {
  const start = readEnd(startText);
  if ('reason' in start) return start;
  const end = readEnd(endText);
  if ('reason' in end) return end;
  const value: EdtfInterval = { kind: 'interval', start: start.value, end: end.value };
  if (typeof value.start === 'string' && typeof value.end === 'string')
    return { reason: 'an interval needs a date at one end' };
  const { earliest, latest } = edtfBounds(value);
  const backwards = earliest !== undefined && latest !== undefined && earliest > latest;
  return backwards ? { reason: 'its start lies after its end' } : { value };
};

/** Of a text quoted in a message, as much as a reader needs to find it. */
const QUOTED = 60;
const quote = (text: string): string =>
  JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/**
 * Reads a date or interval of EDTF levels 0 and 1. Never throws; what isn't read is refused with what
 * was expected, what was found and, where it can be told, why. Stricter than the standard in this:
 * no times of day, no years beyond 13 digits, no interval without a date, none that ends before it
 * starts; wider in this: start and end may be the same, or overlap where one is coarser (`2004-02/2004`).
 */
export function parseEdtf(text: string): EdtfParse {
  const parts = text.split('/');
  const [first = '', second] = parts;
  for (const part of parts) {
    const date = dateBeforeTime(part);
    if (date !== undefined)
      return {
        ok: false,
        message: `times of day are not part of this timeline's dates: write ${date}`,
      };
  }
  const read: Reading<Edtf> =
    parts.length > 2
      ? { reason: '' }
      : second === undefined
        ? readDate(first)
        : readInterval(first, second);
  if ('value' in read) return { ok: true, value: read.value };
  const because = read.reason === '' ? '' : `: ${read.reason}`;
  return { ok: false, message: `expected EDTF date, got ${quote(text)}${because}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

const printYear = ({ year, unspecifiedYearDigits }: EdtfDate): string => {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const known = digits.slice(0, 4 - unspecifiedYearDigits);
  return `${year < 0 ? '-' : ''}${known.padEnd(4, 'X')}`;
};

const printDate = (date: EdtfDate): string => {
  const qualifier = date.approximate && date.uncertain ? '%' : date.approximate ? '~' : '?';
  const month = date.season ?? date.month;
  return [
    printYear(date),
    month === undefined ? (date.unspecifiedMonth ? '-XX' : '') : `-${two(month)}`,
    date.day === undefined ? (date.unspecifiedDay ? '-XX' : '') : `-${two(date.day)}`,
    date.approximate || date.uncertain ? qualifier : '',
  ].join('');
};

const printEnd = (end: EdtfEnd): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : printDate(end);

/** The one spelling of a value: `printEdtf(parseEdtf(x)) = x` for every text that is read. */
export const printEdtf = (value: Edtf): string =>
  value.kind === 'date' ? printDate(value) : `${printEnd(value.start)}/${printEnd(value.end)}`;
