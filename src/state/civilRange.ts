import {
  addDays,
  civilFromDay,
  type Day,
  dayFromCivil,
  daysInMonth,
  printDay,
} from '../model/day.ts';

/** The days a civil date names, both inclusive. */
export interface CivilRange {
  readonly first: Day;
  readonly last: Day;
}

/** The day itself, or the nearest of a range's. */
export const clampDay = (day: Day, { first, last }: CivilRange): Day =>
  day < first ? first : day > last ? last : day;

/** The last day of a date, cut to the days of a range, and whether the date reaches into them at all. */
export const lastDayWithin = (
  date: CivilRange,
  covered: CivilRange,
): { readonly day: Day; readonly isInside: boolean } => ({
  day: clampDay(date.last, covered),
  isInside: date.last >= covered.first && date.first <= covered.last,
});

const CIVIL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where the text is none or the calendar lacks the day. */
export function parseCivil(text: string): CivilRange | undefined {
  const match = CIVIL.exec(text);
  if (match === null) return undefined;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined) {
    return {
      first: dayFromCivil({ year, month: 1, day: 1 }),
      last: dayFromCivil({ year, month: 12, day: 31 }),
    };
  }
  const month = Number(monthText);
  const length = daysInMonth(year, month);
  const day = dayText === undefined ? undefined : Number(dayText);
  // A month that doesn't exist has no days, so it's refused here as well.
  if (length === 0 || day === 0 || (day ?? 1) > length) return undefined;
  return {
    first: dayFromCivil({ year, month, day: day ?? 1 }),
    last: dayFromCivil({ year, month, day: day ?? length }),
  };
}

/** The shortest civil date whose first day is this one. */
export function printFirstDay(day: Day): string {
  const { month, day: dayOfMonth } = civilFromDay(day);
  return shorten(printDay(day), dayOfMonth === 1, month === 1);
}

/** The shortest civil date whose last day is this one. */
export function printLastDay(day: Day): string {
  const { month, day: dayOfMonth } = civilFromDay(addDays(day, 1));
  return shorten(printDay(day), dayOfMonth === 1, month === 1);
}

const shorten = (printed: string, wholeMonth: boolean, wholeYear: boolean): string => {
  if (!wholeMonth) return printed;
  return printed.slice(0, wholeYear ? 4 : 7);
};
