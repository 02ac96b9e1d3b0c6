export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month, 1-12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`no such month: ${month}`);
  return name;
}

/** First three letters of the English name, for the axis. */
export const shortMonthName = (month: number): string => monthName(month).slice(0, 3);
