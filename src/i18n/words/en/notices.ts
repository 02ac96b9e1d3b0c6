import { clipText, quoteValue } from '../../clipText.ts';
import { countOf, formatNumber } from '../../formatNumber.ts';

const inLink = (key: string, value: string): string => `In the link, ${key}=${quoteValue(value)}`;
const NAMES: Readonly<Record<string, string>> = {
  types: 'event type',
  threads: 'thread',
  parties: 'party',
};

export const notices = {
  label: 'Notices',
  dismiss: 'Dismiss',
  /** By the reason for which a value of a link is left out. */
  link: {
    'not-a-date': (key: string, value: string) =>
      `${inLink(key, value)} is no date; it was left out. Dates are written 2018, 2018-04 or 2018-04-27.`,
    'from-after-to': (key: string, value: string) =>
      `${inLink(key, value)} puts the start after the end; both ends were left out.`,
    'outside-limits': (key: string, value: string) =>
      `${inLink(key, value)} lies outside the years that can be shown; it was left out.`,
    'unknown-id': (key: string, value: string) =>
      `${inLink(key, value)} names no ${NAMES[key] ?? 'known value'}; it was left out.`,
    'unknown-event': (key: string, value: string) =>
      `${inLink(key, value)} names no event of this timeline; it was left out.`,
    'not-a-choice': (key: string, value: string) =>
      `${inLink(key, value)} is not one of the choices; it was left out.`,
    'too-many': (key: string, value: string) =>
      `${inLink(key, value)} is one event too many to be labelled always; it was left out.`,
    'too-long': (key: string, value: string) =>
      `In the link, ${key} is too long; from ${quoteValue(value)} on it was left out.`,
    'not-two-dates': (key: string, value: string) =>
      `${inLink(key, value)} is not two dates with a dot between; it was left out. Dates are written 2018, 2018-04 or 2018-04-27.`,
    clamped: (key: string, value: string) =>
      `${inLink(key, value)} lies outside the days that the data covers; the nearest day was taken.`,
    repeated: (key: string, value: string) =>
      `${inLink(key, value)} repeats a setting; the first one counts.`,
  },
};

/** What a person reads when something fails: what happened, what it means, what to do. */
export const errors = {
  dataset: {
    happened: 'The timeline’s data could not be loaded.',
    means: 'Without it there is nothing to show; nothing on your side is lost.',
    doing: 'Check the connection and try again.',
    retry: 'Try again',
  },
  crash: {
    happened: 'Something in the timeline stopped working.',
    means: 'The page can no longer show the current view.',
    doing: 'Load the page again; the link in the address bar keeps the view.',
    retry: 'Load again',
  },
};

/** Room for a title, so that a whole announcement stays within 140 characters. */
const TITLE = 70;

/** Said to a screen reader after a change; at most 140 characters each. */
export const live = {
  window: (range: string, inWindow: number, matching: number) =>
    `${range}: ${formatNumber(inWindow, 'en')} of ${countOf(matching, 'matching event')} in this window.`,
  filter: (matching: number, all: number, inWindow: number) =>
    `${formatNumber(matching, 'en')} of ${countOf(all, 'event')} match, ${formatNumber(inWindow, 'en')} in this window.`,
  selected: (title: string, date: string) =>
    `Opened: ${clipText(title, TITLE)}, ${clipText(date, 56)}.`,
  closed: 'Event closed.',
  lanes: (mode: string) => `Lanes ${mode}.`,
  pinned: (title: string) => `Always labelled: ${clipText(title, TITLE)}.`,
  unpinned: (title: string) => `No longer always labelled: ${clipText(title, TITLE)}.`,
  language: 'The page is now in English.',
  copied: 'Link copied.',
};
