import type { Citation } from './citations.ts';
import { printJsonText } from './jsonText.ts';

/** A citation as the processors of the Citation Style Language take it; keys that have no value are left out. */
const toItem = (citation: Citation) => {
  const { kind, key, title, publisher, within, version, date, url, note } = citation;
  return {
    id: key,
    type: kind,
    title,
    ...(publisher === undefined ? {} : { author: [{ literal: publisher }] }),
    ...(within === undefined ? {} : { 'container-title': within }),
    ...(version === undefined ? {} : { version }),
    ...(date.length === 0 ? {} : { issued: { 'date-parts': [date] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(note === '' ? {} : { note }),
  };
};

/** CSL-JSON as version 1.0.2 of its schema has it. */
export const printCslJson = (citations: readonly Citation[]): string =>
  printJsonText(citations.map(toItem));
