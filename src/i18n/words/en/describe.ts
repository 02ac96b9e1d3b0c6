import { countOf, formatNumber } from '../../formatNumber.ts';

const number = (value: number): string => formatNumber(value, 'en');

/** Sentences that describe a view for those who don't see it. */
export const describe = {
  what: (events: number, firstYear: string | undefined, through: string) =>
    firstYear === undefined
      ? `A timeline of ${countOf(events, 'event')}, up to ${through}.`
      : `A timeline of ${countOf(events, 'event')}, from ${firstYear} to ${through}.`,
  inOffice: 'Time runs from left to right; above the events stand those in office.',
  bars: (threads: number) =>
    threads === 1
      ? 'A bar says when 1 thread runs and when it is suspended.'
      : `Bars say when ${number(threads)} threads run and when they are suspended.`,
  matching: (matching: number, all: number) =>
    matching === all
      ? `All ${countOf(all, 'event')} match.`
      : `${number(matching)} of ${countOf(all, 'event')} match the filters.`,
  inWindow: (range: string, count: number) => `${countOf(count, 'event')} in the window ${range}`,
  around: (before: number, after: number) =>
    `${number(before)} before it, ${number(after)} after it`,
  none: 'No event stands in this window.',
  commonest: (types: readonly string[], count: number) =>
    types.length === 1
      ? `The commonest type is ${types.join('')} (${number(count)}).`
      : `The commonest types are ${types.join(', ')} (${number(count)} each).`,
  busiest: (year: string, count: number) =>
    `More begin in ${year} than in any other year (${number(count)}).`,
  important: (titles: readonly string[], importance: number) =>
    `Rated most important (${importance} of 5): ${titles.map((title) => `“${title}”`).join(', ')}.`,
  importantMany: (count: number, importance: number, ends: readonly [string, string]) =>
    `${countOf(count, 'event')} are rated most important (${importance} of 5), from “${ends[0]}” to “${ends[1]}”.`,
};
