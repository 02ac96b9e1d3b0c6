import type { Edtf, EdtfDate } from '../model/edtf.ts';
import { monthName } from '../model/monthNames.ts';
import { toJamo } from './searchJamo.ts';
import { bare, type KeyAndText } from './searchWords.ts';

/** Longest span of which each year is found. */
const MAX_YEARS = 40;
const MAX_MONTHS = 24;

function dateKeys({ year, month, day, unspecifiedYearDigits }: EdtfDate): KeyAndText[] {
  const decade = bare(`${Math.floor(year / 10) * 10}s`);
  if (unspecifiedYearDigits > 0) return [decade];
  const keys = [decade, bare(String(year))];
  if (month === undefined) return keys;
  const months = `${year}-${String(month).padStart(2, '0')}`;
  keys.push(bare(months), bare(monthName(month).toLowerCase(), monthName(month)));
  keys.push(bare(toJamo(`${month}월`), `${month}월`));
  if (day === undefined) return keys;
  keys.push(
    bare(`${months}-${String(day).padStart(2, '0')}`),
    bare(toJamo(`${day}일`), `${day}일`),
  );
  return keys;
}

/** Years, and of a short span months, that lie between its ends. */
function keysBetween(start: EdtfDate, end: EdtfDate): KeyAndText[] {
  const range = (first: number, last: number, most: number): number[] =>
    Array.from({ length: Math.max(0, Math.min(most, last - first + 1)) }, (_, at) => first + at);
  const years = range(start.year + 1, end.year - 1, MAX_YEARS).map((year) => bare(String(year)));
  if (start.month === undefined || end.month === undefined) return years;
  const count = (date: EdtfDate): number => date.year * 12 + (date.month ?? 1) - 1;
  const months = range(count(start) + 1, count(end) - 1, MAX_MONTHS).map((month) =>
    bare(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
  );
  return [...years, ...months];
}

export interface DateWords {
  readonly first: readonly KeyAndText[];
  /** What a span's later days add. */
  readonly later: readonly KeyAndText[];
  /** Its days of the month by number alone. */
  readonly days: readonly KeyAndText[];
}

/** What an event's date is found by: years, months and days, each only where the record has it. */
export function wordsOfDate(date: Edtf): DateWords {
  const [start, end] = date.kind === 'date' ? [date, date] : [date.start, date.end];
  const days = [start, end].flatMap((bound) =>
    typeof bound === 'string' || bound.day === undefined ? [] : [bare(String(bound.day))],
  );
  const first = typeof start === 'string' ? [] : dateKeys(start);
  if (typeof end === 'string' || start === end) return { first, later: [], days };
  const between = typeof start === 'string' ? [] : keysBetween(start, end);
  return { first, later: [...dateKeys(end), ...between], days };
}
