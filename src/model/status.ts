import type { Dataset, Effect, EffectKind, Status, TimelineEvent } from './dataset.ts';
import { addDays, type Day, printDay, toDay } from './day.ts';
import { memoByDataset } from './memoByDataset.ts';

/** A time in which a thread kept one status: from its first day up to, not including, `to`. */
export interface StatusStretch {
  readonly status: Status;
  readonly from: Day;
  readonly to: Day;
  /** The event whose effect opened it; undefined for the first stretch. */
  readonly eventId: string | undefined;
  /** First and last day on which it can have begun, where the opening event's date is coarse. */
  readonly soft: { readonly earliest: Day; readonly latest: Day } | undefined;
}

/** The two sides agreed to resume: a tick on the bar, the status stays. */
export interface AgreedTick {
  readonly day: Day;
  readonly eventId: string;
}

/** An effect that contradicts the status the thread has by then; it is left out of the history. */
export interface StatusProblem {
  readonly eventId: string;
  readonly message: string;
}

export interface StatusHistory {
  readonly thread: string;
  /** In order, without gaps, from the first event's day to the day after `through`; never empty. */
  readonly stretches: readonly StatusStretch[];
  readonly agreed: readonly AgreedTick[];
  readonly problems: readonly StatusProblem[];
}

interface Change {
  readonly effect: EffectKind;
  readonly eventId: string;
  /** The day from which it counts. */
  readonly day: Day;
  readonly soft: StatusStretch['soft'];
}

/** What each effect asks of the status before it, and the status it leaves. */
const LAWS: Readonly<Record<EffectKind, { from: readonly Status[]; to: Status | undefined }>> = {
  starts: { from: ['not-started'], to: 'running' },
  suspends: { from: ['running'], to: 'suspended' },
  resumes: { from: ['suspended'], to: 'running' },
  ends: { from: ['running', 'suspended'], to: 'ended' },
  'agrees-to-resume': { from: ['suspended'], to: undefined },
};

/** The status that an effect leaves; undefined where it leaves it as it was. */
export const statusAfter = (effect: EffectKind): Status | undefined => LAWS[effect].to;

const toChange = (event: TimelineEvent, { effect }: Effect): Change => {
  const { first, firmStart } = event.extent;
  const coarse = firmStart > first;
  return {
    effect,
    eventId: event.id,
    day: coarse ? addDays(firmStart, 1) : first,
    soft: coarse ? { earliest: first, latest: firmStart } : undefined,
  };
};

const changesOf = (thread: string, events: readonly TimelineEvent[]): Change[] =>
  events
    .flatMap((event) =>
      event.effects
        .filter((effect) => effect.thread === thread)
        .map((effect) => toChange(event, effect)),
    )
    .sort((a, b) => a.day - b.day);

/**
 * Folds the effects on one thread into its history up to the end of `through`.
 * An effect counts from the first day of its event's date; a coarse date counts after its last possible day.
 * Effects after `through` don't count; one that contradicts the status is named in `problems`.
 * @param events in the dataset's order, which decides between effects of one day
 */
export function foldStatus(
  thread: string,
  events: readonly TimelineEvent[],
  through: Day,
): StatusHistory {
  const end = addDays(through, 1);
  const begin = toDay(
    events.reduce<number>((least, { extent }) => Math.min(least, extent.first), through),
  );
  let open: StatusStretch = {
    status: 'not-started',
    from: begin,
    to: end,
    eventId: undefined,
    soft: undefined,
  };
  const closed: StatusStretch[] = [];
  const agreed: AgreedTick[] = [];
  const problems: StatusProblem[] = [];
  for (const { effect, eventId, day, soft } of changesOf(thread, events)) {
    if (day >= end) continue;
    const law = LAWS[effect];
    if (!law.from.includes(open.status)) {
      problems.push({
        eventId,
        message: `${thread} cannot take "${effect}" on ${printDay(day)}: it is ${open.status}`,
      });
      continue;
    }
    if (law.to === undefined) {
      agreed.push({ day, eventId });
      continue;
    }
    if (day > open.from) closed.push({ ...open, to: day });
    open = { status: law.to, from: day, to: end, eventId, soft };
  }
  return { thread, stretches: [...closed, open], agreed, problems };
}

/** Histories of the tracked threads, in the vocabulary's order. */
export const historiesOf = memoByDataset(
  ({ vocabulary, events, through }: Dataset): readonly StatusHistory[] =>
    vocabulary.threads
      .filter(({ tracking }) => tracking !== undefined)
      .map(({ id }) => foldStatus(id, events, through)),
);

/** The stretch that holds a day: the first for any day before it, none after the data ends. */
export function statusOn(history: StatusHistory, day: Day): StatusStretch | undefined {
  const first = history.stretches[0];
  if (first !== undefined && day < first.from) return first;
  return history.stretches.find(({ from, to }) => day >= from && day < to);
}

/** The stretch that may have begun by a day without counting yet, as its opening date is coarse. */
export const pendingOn = (history: StatusHistory, day: Day): StatusStretch | undefined =>
  history.stretches.find(
    ({ soft }) => soft !== undefined && day >= soft.earliest && day <= soft.latest,
  );

/** Days that a thread had a status before a day, stretches added up; days are differences of dates. */
export const daysIn = (history: StatusHistory, status: Status, day: Day): number =>
  history.stretches.reduce(
    (sum, stretch) =>
      stretch.status === status ? sum + Math.max(0, Math.min(stretch.to, day) - stretch.from) : sum,
    0,
  );
