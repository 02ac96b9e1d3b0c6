import { countOf } from '../../formatNumber.ts';

export const cite = {
  names: { apa: 'APA', bibtex: 'BibTeX' },
  copy: (format: string) => `Copy ${format}`,
  copied: (format: string) => `${format} copied.`,
  copyByHand: 'The browser does not let this page copy. Here is the citation, to copy by hand:',
  /** What a source was read for. */
  events: (ids: string) => `Events: ${ids}`,
  notInCalendar: (count: number) =>
    `${countOf(count, 'event')} outside the years 1 to 9999 left out`,
};
