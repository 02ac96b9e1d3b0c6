import { formatNumber } from '../../formatNumber.ts';

export const search = {
  label: 'Search events',
  placeholder: 'Name, place, date…',
  results: 'Events found',
  more: (count: number) => `and ${formatNumber(count, 'en')} more below`,
  none: 'No event holds these words.',
  didYouMean: 'Did you mean:',
  hidden: (count: number) =>
    count === 1
      ? '1 event found is hidden by other filters.'
      : `${formatNumber(count, 'en')} events found are hidden by other filters.`,
  clearOthers: 'Clear the other filters',
  loading: 'The search is loading…',
  failed: 'The search could not be loaded.',
  /** Where in an event a match stands, other than its title or summary. */
  fields: {
    people: 'Person',
    place: 'Place',
    threads: 'Thread',
    type: 'Type',
    parties: 'Party',
    group: 'Group',
    figures: 'Figure',
  },
};
