import { countOf, formatNumber } from '../../formatNumber.ts';

export const filters = {
  label: 'Filters',
  types: 'Event types',
  chooseGroup: (group: string) => `Choose all types of the group “${group}”`,
  threads: 'Threads',
  allThreads: 'All threads',
  parties: 'Parties',
  allParties: 'All parties',
  importance: 'Importance',
  anyImportance: 'Any importance',
  min: (least: number) => (least === 5 ? 'Importance 5 only' : `Importance ${least} and above`),
  /** Short forms on the scale; {@link min} says them in full. */
  anyShort: 'Any',
  minShort: (least: number) => (least === 5 ? '5' : `${least}+`),
  article: 'Stated in the article',
  articleHint: 'Only what the newspaper article of 12 March 2019 states',
  /** Names of the filter's parts. */
  kinds: {
    types: 'Event types',
    threads: 'Threads',
    parties: 'Parties',
    article: 'Stated in the article',
    min: 'Importance',
    q: 'Search',
  },
  searchedFor: (text: string) => `Search: ${text}`,
  /** Said after the number of a chip. */
  countedAs: (count: number): string => (count === 1 ? 'event' : 'events'),
  /** The first chosen one and how many more. */
  chosen: (first: string, more: number) =>
    more === 0 ? first : `${first} +${formatNumber(more, 'en')}`,
  clearAll: 'Clear all',
  clear: (name: string) => `Drop the filter “${name}”`,
  active: (names: readonly string[]) => `Showing only: ${names.join('; ')}`,
  notActive: 'No filter is set.',
  shown: (matching: number, all: number) =>
    matching === all
      ? `All ${countOf(all, 'event')}`
      : `${formatNumber(matching, 'en')} of ${countOf(all, 'event')}`,
  inWindow: (count: number) => `${formatNumber(count, 'en')} in this window`,
  empty: 'No event matches.',
  emptyAdvice: (names: readonly string[]) =>
    names.length === 1
      ? `Drop “${names.join('')}” to see events again.`
      : 'Drop one of these filters to see more:',
  emptyTogether: 'No single filter is to blame: together they leave nothing.',
  drop: (name: string, count: number) => `Drop “${name}”: ${countOf(count, 'event')}`,
  open: 'Show filters',
  close: 'Hide filters',
};
