import { quoteValue } from '../../clipText.ts';

export const embed = {
  tools: 'Event types and zoom',
  openFull: 'Open the full timeline',
  source: (version: string, through: string) => `Data ${version}, up to ${through}, CC BY 4.0`,
  unknownKey: (key: string) =>
    `The link has no setting called ${quoteValue(key)}; it was left out.`,
  help: 'What an embed’s link can say',
  /** The link asks for another version than the page holds. */
  otherVersion: (asked: string, own: string) =>
    `The link asks for data version ${asked}. This page holds version ${own} and shows that.`,
  openVersion: (asked: string) => `Open version ${asked}`,
};
