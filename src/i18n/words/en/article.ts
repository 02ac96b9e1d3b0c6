import type { ClaimStatus } from '../../../model/article.ts';

/** The article's claims and the guided walk through its story. */
export const article = {
  title: 'The article',
  intro:
    'What it states, paragraph by paragraph, in our words: how it words the time, which date that is, and the events it rests on.',
  claims: (claims: number, events: number): string =>
    `${claims} statements, ${events} events. Point at one to see its events in the chart.`,
  paragraph: (number: number): string => `Paragraph ${number}`,
  asStated: 'The article says',
  date: 'That is',
  why: 'Why',
  statuses: {
    confirmed: 'confirmed',
    imprecise: 'imprecise',
  } satisfies Record<ClaimStatus, string>,
  statusMeans: {
    confirmed: 'dated sources bear out this date',
    imprecise: 'the wording fits more than one date',
  } satisfies Record<ClaimStatus, string>,
  eventsOf: 'Events',
  noEvents: 'No event in the timeline: it describes a state of things.',
  show: 'Show in the chart',
  filter: 'Only what the article states',
  loading: 'Loading the article…',
  failed: 'The article could not be loaded. Everything else works without it.',
  none: 'This data has no article.',
  retry: 'Try again',
  walk: {
    label: 'Guided walk',
    start: (steps: number): string => `Guided walk: ${steps} steps`,
    loading: 'Loading the walk…',
    failed: 'The walk could not be loaded.',
    place: (step: number, count: number): string => `${step} of ${count}`,
    said: (step: number, count: number, title: string): string =>
      `Step ${step} of ${count}. ${title}`,
    previous: 'Previous',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    end: 'End the walk',
    ended: 'The guided walk has ended.',
    left: 'You have moved on from this step.',
    back: 'Back to this step',
    copy: 'Copy link to this step',
  },
};
