import { countOf, formatNumber } from '../../formatNumber.ts';

/** What stood on a day. */
export const asOf = {
  title: 'What stood on a given day',
  open: 'What stood on a given day?',
  field: 'On',
  hint: 'A day, month or year: 2010-06-01, 2010-06 or 2010',
  example: '2010-06-01',
  notADate: (text: string) =>
    `“${text}” is no date. Write a day, month or year: 2010-06-01, 2010-06 or 2010.`,
  clamped: (first: string, last: string) =>
    `The data covers ${first} to ${last}; the nearest day is shown.`,
  steps: 'Step through time',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  previousMonth: 'A month earlier',
  nextMonth: 'A month later',
  copy: 'Copy as text',
  copied: 'Copied',
  close: 'Take the line away',
  line: 'Line of the day',
  isBefore: 'The line is left of this window.',
  isAfter: 'The line is right of this window.',
  bring: 'Bring into view',
  isolate: 'Show this thread alone',
  on: (date: string) => `On ${date}`,
  since: (date: string) => `since ${date}`,
  ago: (days: string) => `${days} ago`,
  atLeast: (days: string) => `at least ${days}`,
  later: (days: string) => `${days} later`,
  /** A change whose date is too coarse to tell whether it had come. */
  some: (date: string) => `some time in ${date}`,
  pending: {
    starts: (date: string) => `started ${date}`,
    suspends: (date: string) => `suspended ${date}`,
    resumes: (date: string) => `resumed ${date}`,
    ends: (date: string) => `ended ${date}`,
    'agrees-to-resume': (date: string) => `agreed to resume ${date}`,
  },
  inOffice: 'In office',
  noneYet: 'none yet',
  underWay: (date: string) => `one under way, ${date}`,
  perhaps: (date: string) => `perhaps another, ${date}`,
  next: 'Next event',
  noNext: 'none in the data',
  announced: (date: string, running: number, all: number) =>
    `As of ${date}: ${formatNumber(running, 'en')} of ${countOf(all, 'tracked thread')} running.`,
  removed: 'The line was taken away.',
};
