import { quoteValue } from '../../clipText.ts';
import { countOf } from '../../formatNumber.ts';

export const embed = {
  tools: 'Event types, zoom and download',
  take: {
    shown: (events: number) => `What this view shows: ${countOf(events, 'event')}`,
    json: 'The records, for programs',
    /** A page of its own holds no more of them. */
    sources: 'Sources have publisher, date and link here.',
    /** Before the link to the full timeline. */
    more: 'Their titles, notes, PDF, other sizes and formats, all events:',
  },
  source: (version: string, through: string) =>
    `Data ${version}, up to ${through}, CC\u00a0BY\u00a04.0`,
  unknownKey: (key: string) =>
    `The link has no setting called ${quoteValue(key)}; it was left out.`,
  help: 'What an embed’s link can say',
  /** The link asks for another version than the page holds. */
  otherVersion: (asked: string, own: string) =>
    `The link asks for data version ${asked}. This page holds version ${own} and shows that.`,
  openVersion: (asked: string) => `Open version ${asked}`,
};
