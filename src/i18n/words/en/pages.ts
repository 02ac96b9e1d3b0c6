import { countOf } from '../../formatNumber.ts';

/** Pages that are read without a program, and what feeds and previews say. */
export const pages = {
  skip: 'Skip to the content',
  siteNav: 'This site',
  allEvents: 'All events',
  timeline: 'The timeline',
  openEvent: 'See it in the timeline',
  openView: 'Open in the timeline',
  place: (position: number, count: number, thread: string) =>
    `Event ${position} of ${count} in the thread “${thread}”`,
  eventsTitle: 'All events, year by year',
  eventsAbout: (events: number, firstYear: string, through: string) =>
    `${countOf(events, 'event')} in relations between the two Koreas, from ${firstYear} to ${through}. Each has a page of its own with its sources.`,
  allYears: 'All years',
  years: 'Years',
  yearUnknown: 'Year not known',
  threads: 'Threads',
  viewEvents: (count: number) => (count === 1 ? 'Its event' : `Its ${countOf(count, 'event')}`),
  viewAbout: (count: number, range: string) => `${countOf(count, 'event')}, ${range}.`,
  eachMark: 'One mark for each event, in the year it began',
  feedTitle: (timeline: string) => `${timeline}: changes to the data`,
  feedSubtitle: 'What each released version of the data adds, changes and removes',
  release: (version: string) => `Data version ${version}`,
  firstRelease: (events: number) => `The first release: ${countOf(events, 'event')}.`,
  unchanged: 'No event was added, changed or removed.',
  added: (count: number) => `Added: ${countOf(count, 'event')}`,
  changed: (count: number) => `Changed: ${countOf(count, 'event')}`,
  removed: (count: number) => `Removed: ${countOf(count, 'event')}`,
  mergedInto: (title: string) => `now part of “${title}”`,
};

export type PageWords = typeof pages;
