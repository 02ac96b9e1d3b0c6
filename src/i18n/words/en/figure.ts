import { countOf } from '../../formatNumber.ts';

/** Words of a printed picture: what it says of itself, and its key. */
export const figure = {
  counts: (events: number, hidden: number) =>
    hidden === 0
      ? `${countOf(events, 'event')} shown`
      : `${countOf(events, 'event')} shown, ${countOf(hidden, 'event')} hidden by filters`,
  source: (timeline: string) => `Source: ${timeline}; each event with its own sources`,
  version: (version: string, through: string) => `Data\u00a0${version}, up to ${through}`,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  empty: 'No event of this selection lies in this period.',
  /** Heads of the key's rows. */
  rows: { events: 'Events', dates: 'Dates', bars: 'Bars', lines: 'Lines', series: 'Figures' },
  /** A number as it stands in a count strip, before its meaning. */
  chips: 'events without room of their own',
  selected: 'the event looked at',
  lit: 'events linked with it',
  back: 'other events',
  acting: 'acting president',
  notKnown: (through: string) => `after ${through}: not known`,
  span: 'total of several years',
  partial: 'part of a year',
  unconfirmed: 'not confirmed',
  vague: 'date approximate',
  zero: 'zero',
};
