import type { Precision } from '../../../model/edtf.ts';
import type { Confidence } from '../../../model/source.ts';

/** The panel of the open event. */
export const panel = {
  hidden: 'Hidden by the filters',
  clearFilters: 'Clear the filters',
  pin: 'Always label',
  mostPins: 'At most 12 events can be labelled always. Release another one first.',
  place: 'Place',
  people: 'People',
  parties: 'Parties',
  threads: 'Threads',
  importance: 'Importance',
  importanceOf: (importance: number): string => `${importance} of 5`,
  article: 'The article',
  paragraphs: (list: string, count: number): string =>
    `states it in paragraph${count === 1 ? '' : 's'} ${list} (Yonhap in The Korea Herald, 12 March 2019)`,
  figures: 'Figures',
  effects: 'What it changed',
  relations: 'Related events',
  sources: (count: number): string => (count === 1 ? 'Source' : `Sources (${count})`),
  sourcesHeading: 'Sources',
  sourcesLoading: 'Loading the sources…',
  sourcesFailed: 'The sources could not be loaded. Everything else works without them.',
  noSources: 'This record names no source.',
  retry: 'Try again',
  noDate: 'no date on the page',
  supports: (claim: string): string => `For: ${claim}`,
  newTab: 'opens in a new tab',
  badLink: 'its address is not a web address',
  notes: 'Notes',
  cite: 'Cite this event',
  steps: 'Before and after',
  stepsInTime: 'In time',
  stepsInThread: (thread: string): string => `In the thread “${thread}”`,
  previous: 'Previous',
  next: 'Next',
  first: 'This is the first',
  last: 'This is the last',
  confidence: 'Confidence',
  confidences: {
    high: 'a dated source states it',
    medium: 'stated by sources, but the date of publication or a detail is not confirmed',
    low: 'sources are few or disagree; see the notes',
  } satisfies Record<Confidence, string>,
  precision: {
    only: {
      month: 'Only the month is known.',
      season: 'Only the season is known.',
      year: 'Only the year is known.',
      decade: 'Only the decade is known.',
      century: 'Only the century is known.',
    } satisfies Record<Exclude<Precision, 'day'>, string>,
    start: {
      month: 'Of its start only the month is known.',
      season: 'Of its start only the season is known.',
      year: 'Of its start only the year is known.',
      decade: 'Of its start only the decade is known.',
      century: 'Of its start only the century is known.',
    } satisfies Record<Exclude<Precision, 'day'>, string>,
    end: {
      month: 'Of its end only the month is known.',
      season: 'Of its end only the season is known.',
      year: 'Of its end only the year is known.',
      decade: 'Of its end only the decade is known.',
      century: 'Of its end only the century is known.',
    } satisfies Record<Exclude<Precision, 'day'>, string>,
    approximate: 'The date is approximate.',
    uncertain: 'The date is not certain.',
    openStart: 'It began at some time before.',
    openEnd: (through: string): string =>
      `It had not ended by ${through}, the last day of the data.`,
    unknownStart: 'When it began is not known.',
    unknownEnd: 'When it ended is not known.',
  },
};

export type PanelWords = typeof panel;
