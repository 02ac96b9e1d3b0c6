import { formatNumber } from '../../formatNumber.ts';

/** What is printed of an excerpt, behind its picture. */
export const print = {
  number: 'No.',
  events: (count: number): string =>
    count === 0 ? 'Events' : `Events (${formatNumber(count, 'en')})`,
  none: 'This view has no events.',
  about: 'About this document',
};
