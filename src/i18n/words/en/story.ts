import { countOf } from '../../formatNumber.ts';

/** A thread that is shown alone, and chains of relations. */
export const story = {
  kicker: 'Thread',
  close: 'Show all threads',
  isolate: (thread: string) => `Show only the thread “${thread}”`,
  measures: (sentence: string) => `What counts: ${sentence}`,
  /** The status while it runs, days of days, from when to when. */
  ran: (running: string, days: string, all: string, from: string, to: string) =>
    `${running} ${days} of ${all} from ${from} to ${to}`,
  always: (running: string, from: string, days: string) =>
    `${running} since ${from}, ${days} without a break`,
  standsSince: (status: string, date: string) => `; ${status} since ${date}`,
  standsAgain: (status: string, date: string) => `; ${status} again since ${date}`,
  ended: (status: string, date: string) => `; ${status} on ${date}`,
  notStarted: (status: string, through: string) => `${status} by ${through}`,
  counted: (count: number, years: string | undefined) =>
    years === undefined ? countOf(count, 'event') : `${countOf(count, 'event')}, ${years}`,
  busiest: (year: string, count: number) => `; busiest year ${year} (${countOf(count, 'event')})`,
  history: 'How its status stood',
  figures: 'Figures',
  story: 'In order',
  noStory: 'None of its events passes the filters.',
  importance: (importance: number) => `importance ${importance} of 5`,
  yearUnknown: 'Year not known',
  follow: 'Follow the chain',
  /** Relations away from the open event. */
  before: (steps: number) => (steps === 1 ? 'Before it' : `Before it, ${steps} steps`),
  after: (steps: number) => (steps === 1 ? 'After it' : `After it, ${steps} steps`),
  here: 'The open event',
  /** The event that a relation starts from, and the relation: "Pyongyang Declaration led to". */
  via: (event: string, relation: string) => `${event} ${relation}`,
  chain: (count: number) => `Chain of ${countOf(count, 'event')}`,
  more: (count: number) =>
    `${countOf(count, 'more event')} farther along; open one of the outer events to go on.`,
};
