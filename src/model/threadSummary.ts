import type { Dataset, Status, TimelineEvent, Tracking } from './dataset.ts';
import type { Day } from './day.ts';
import { commonest, yearOfStart } from './eventYears.ts';
import { memoByDataset } from './memoByDataset.ts';
import { historiesOf, type StatusHistory, type StatusStretch } from './status.ts';

/** A count of days; where a date that it rests on is coarse, the least and the most it can be. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/** When a status began or ended: the days on which that can have been, and the event that says so. */
export interface StatusEdge {
  readonly earliest: Day;
  readonly latest: Day;
  /** Undefined at the last day of the data. */
  readonly event: TimelineEvent | undefined;
}

/** A time in which a thread kept one status. Its days are the difference of its two dates. */
export interface StatusSpell {
  readonly status: Status;
  readonly start: StatusEdge;
  readonly end: StatusEdge;
  /** Still so on the last day of the data. */
  readonly isLast: boolean;
  readonly days: DayRange;
}

export interface TrackedSummary {
  readonly kind: 'tracked';
  readonly tracking: Tracking;
  /** From the first day it ran; empty where it never did. */
  readonly spells: readonly StatusSpell[];
  readonly agreed: readonly { readonly day: Day; readonly event: TimelineEvent }[];
  readonly running: DayRange;
  /** From the first day it ran to the day it ended for good, or to the last day of the data. */
  readonly all: DayRange;
}

/** A thread without a status: how many events it has, and when. */
export interface CountedSummary {
  readonly kind: 'counted';
  readonly count: number;
  /** Years of the first and the last start that the records name. */
  readonly years: readonly [number, number] | undefined;
  /** Where one year of several has more events than any other. */
  readonly busiest: { readonly year: number; readonly count: number } | undefined;
}
export type ThreadSummary = TrackedSummary | CountedSummary;

const between = (start: StatusEdge, end: StatusEdge): DayRange => ({
  least: Math.max(0, end.earliest - start.latest),
  most: end.latest - start.earliest,
});

const sumOf = (ranges: readonly DayRange[]): DayRange => ({
  least: ranges.reduce((sum, { least }) => sum + least, 0),
  most: ranges.reduce((sum, { most }) => sum + most, 0),
});

const NO_DAYS: DayRange = { least: 0, most: 0 };

function spellsOf(
  stretches: readonly StatusStretch[],
  { events, through }: Dataset,
): readonly StatusSpell[] {
  const openedBy = (id: string | undefined) => events.find((event) => event.id === id);
  const begun = stretches.filter(({ status }) => status !== 'not-started');
  const edges = begun.map(
    ({ from, soft, eventId }): StatusEdge => ({
      ...(soft ?? { earliest: from, latest: from }),
      event: openedBy(eventId),
    }),
  );
  const today: StatusEdge = { earliest: through, latest: through, event: undefined };
  return begun.map(({ status }, index) => {
    const start = edges[index] ?? today;
    const end = edges[index + 1] ?? today;
    return { status, start, end, isLast: end === today, days: between(start, end) };
  });
}

function summariseTracked(
  { stretches, agreed }: StatusHistory,
  tracking: Tracking,
  dataset: Dataset,
): TrackedSummary {
  const spells = spellsOf(stretches, dataset);
  const first = spells[0];
  const last = spells.at(-1);
  const running = spells.filter(({ status }) => status === 'running');
  return {
    kind: 'tracked',
    tracking,
    spells,
    agreed: agreed.flatMap(({ day, eventId }) => {
      const event = dataset.events.find(({ id }) => id === eventId);
      return event === undefined ? [] : [{ day, event }];
    }),
    running: sumOf(running.map(({ days }) => days)),
    all:
      first === undefined || last === undefined
        ? NO_DAYS
        : between(first.start, last.status === 'ended' ? last.start : last.end),
  };
}

function summariseCounted(events: readonly TimelineEvent[]): CountedSummary {
  const years = events.flatMap((event) => yearOfStart(event) ?? []);
  const { top, count, kinds } = commonest(years);
  const [year] = top;
  return {
    kind: 'counted',
    count: events.length,
    years: years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
    busiest: year === undefined || top.length > 1 || kinds < 2 ? undefined : { year, count },
  };
}

/** What can be said of a thread in one sentence: how its status stood, or else how many events it has and when. */
export const summariseThread = memoByDataset((dataset: Dataset, thread: string): ThreadSummary => {
  const tracking = dataset.vocabulary.threads.find(({ id }) => id === thread)?.tracking;
  const history = historiesOf(dataset).find((candidate) => candidate.thread === thread);
  return history === undefined || tracking === undefined
    ? summariseCounted(dataset.events.filter(({ threads }) => threads.includes(thread)))
    : summariseTracked(history, tracking, dataset);
});
