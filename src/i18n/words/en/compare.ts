import { countOf, formatNumber } from '../../formatNumber.ts';

const yearsOf = (years: number): string => countOf(years, 'year');

/** Two windows laid over each other, A and B. */
export const compare = {
  heading: (a: string, b: string) => `${a} and ${b} compared`,
  starts: (side: string) => `${side} begins on`,
  tenure: (side: string) => `${side} begins with`,
  otherDate: 'Another date',
  tenureFrom: (name: string, date: string) => `${name}, ${date}`,
  length: 'Length',
  years: yearsOf,
  swap: 'Swap A and B',
  stop: 'Back to one timeline',
  hint: 'A day, month or year: 1998-02-25, 1998-02 or 1998',
  notADate: (text: string, kept: string) =>
    `“${text}” is no date. Write a day, month or year: 1998-02-25, 1998-02 or 1998. ${kept} stays.`,
  outside: (first: string, last: string, kept: string) =>
    `A window begins between ${first} and ${last}. ${kept} stays.`,
  /** Words of the axis. */
  axis: {
    start: 'start',
    months: (months: number) => countOf(months, 'month'),
    years: yearsOf,
  },
  span: (years: number, date: string) =>
    years === 1 ? `the year from ${date}` : `the ${yearsOf(years)} from ${date}`,
  side: (side: string, span: string, events: number) =>
    `${countOf(events, 'event')} in ${span} (${side})`,
  sentence: (a: string, b: string) => `${a}; ${b}.`,
  more: (side: string, events: number) => `${side} has ${formatNumber(events, 'en')} more.`,
  even: 'Both have as many.',
  shared: (events: number) =>
    events === 1
      ? '1 event lies in both and stands twice.'
      : `${formatNumber(events, 'en')} events lie in both and stand twice.`,
  unknown: (side: string, through: string) =>
    `${side} reaches past ${through}, where the data ends; what follows is not known.`,
  table: 'Events by group',
  group: 'Group',
  difference: 'B − A',
  all: 'All',
  list: (side: string, range: string) => `Events of ${side}, ${range}`,
  picture: (lanes: number) =>
    `Time runs from the start of each window. In each of ${countOf(lanes, 'lane')} A stands above B.`,
  part: (range: string, events: number) => `${range} (${countOf(events, 'event')})`,
  announced: (a: string, b: string) => `Comparing ${a} with ${b}.`,
};
