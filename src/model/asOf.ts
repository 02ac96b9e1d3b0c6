import type {
  Dataset,
  EffectKind,
  Landmark,
  Period,
  Status,
  ThreadTerm,
  TimelineEvent,
  Tracking,
} from './dataset.ts';
import { type Day, toDay } from './day.ts';
import { eventsById } from './eventsById.ts';
import { memoByDataset } from './memoByDataset.ts';
import { pendingOn, type StatusHistory, statusOn } from './status.ts';
import { tenureOf } from './tenure.ts';
import { trackedThreads } from './trackedThreads.ts';

/** A count of days: the difference of two dates, or the least it can be where one of them is coarse. */
export interface DayCount {
  readonly days: number;
  readonly atLeast: boolean;
}

/** What stood with a tracked thread. */
export interface ThreadOn {
  readonly thread: ThreadTerm;
  readonly tracking: Tracking;
  readonly status: Status;
  /** Since when the status counts; undefined as long as the thread hasn't started. */
  readonly since: ThreadSince | undefined;
  /** A change that may have come by then: its date is too coarse to tell. */
  readonly pending: { readonly event: TimelineEvent; readonly effect: EffectKind } | undefined;
}
export interface ThreadSince extends DayCount {
  readonly day: Day;
  readonly event: TimelineEvent;
  /** The event's date names no day: only its own words are exact. */
  readonly coarse: boolean;
}

export interface LandmarkOn {
  readonly landmark: Landmark;
  /** The latest one that surely was over. */
  readonly last: TimelineEvent | undefined;
  /** One that had begun but not ended, or may have come by then. */
  readonly current: { readonly event: TimelineEvent; readonly surely: boolean } | undefined;
}

export interface NextEvent extends DayCount {
  readonly event: TimelineEvent;
}

/** What stood on a day. */
export interface AsOf {
  readonly day: Day;
  /** In the vocabulary's order. */
  readonly threads: readonly ThreadOn[];
  /** Presidents, those who acted for them, then leaders; of each kind in the data's order. */
  readonly inOffice: readonly Period[];
  readonly landmarks: readonly LandmarkOn[];
  /** The first event that surely began later. */
  readonly next: NextEvent | undefined;
}

type ById = ReadonlyMap<string, TimelineEvent>;

/** Of a coarse date the days since its last possible day are sure, no more. */
function sinceOf(history: StatusHistory, day: Day, events: ById): ThreadSince | undefined {
  const stretch = statusOn(history, day);
  const event = events.get(stretch?.eventId ?? '');
  if (stretch === undefined || event === undefined) return undefined;
  const { from, soft } = stretch;
  const coarse = soft !== undefined;
  return { day: from, event, coarse, days: day - (soft?.latest ?? from), atLeast: coarse };
}

function pendingOf(history: StatusHistory, day: Day, events: ById): ThreadOn['pending'] {
  const event = events.get(pendingOn(history, day)?.eventId ?? '');
  const effect = event?.effects.find(({ thread }) => thread === history.thread)?.effect;
  return event === undefined || effect === undefined ? undefined : { event, effect };
}

function threadsOn(dataset: Dataset, day: Day): ThreadOn[] {
  const events = eventsById(dataset);
  return trackedThreads(dataset).map(({ thread, tracking, history }) => ({
    thread,
    tracking,
    status: statusOn(history, day)?.status ?? 'not-started',
    since: sinceOf(history, day, events),
    pending: pendingOf(history, day, events),
  }));
}

const KIND_ORDER: readonly Period['kind'][] = ['rok-president', 'rok-acting', 'dprk-leader'];

const inOfficeOn = ({ periods, through }: Dataset, day: Day): Period[] =>
  KIND_ORDER.flatMap((kind) =>
    periods.filter((period) => {
      const { from, to } = tenureOf(period, periods, through);
      return period.kind === kind && day >= from && day < to;
    }),
  );

const isLandmark = ({ type, parties, events }: Landmark, event: TimelineEvent): boolean =>
  event.type === type &&
  (events.length === 0 || events.includes(event.id)) &&
  (parties.length === 0 ||
    (parties.length === event.parties.length &&
      parties.every((party) => event.parties.includes(party))));

/** An event is over on its last possible day; one that goes on where the data ends never is. */
const isOver = ({ extent }: TimelineEvent, day: Day): boolean =>
  !extent.openEnd && extent.last <= day;

function landmarkOn(landmark: Landmark, events: readonly TimelineEvent[], day: Day): LandmarkOn {
  const begun = events.filter((event) => event.extent.first <= day && isLandmark(landmark, event));
  const last = begun
    .filter((event) => isOver(event, day))
    .reduce<TimelineEvent | undefined>(
      (best, event) => (best && best.extent.last > event.extent.last ? best : event),
      undefined,
    );
  const current = begun.filter((event) => !isOver(event, day)).at(-1);
  return {
    landmark,
    last,
    current: current && { event: current, surely: current.extent.firmStart <= day },
  };
}

function nextAfter(events: readonly TimelineEvent[], day: Day): NextEvent | undefined {
  const event = events.find(({ extent }) => extent.first > day);
  if (event === undefined) return undefined;
  const { first, firmStart } = event.extent;
  return { event, days: first - day, atLeast: firmStart > first };
}

/** What stood on a day: statuses, who was in office, the last of each landmark, the next event. A day after the data ends is read as its last. */
export const asOf = memoByDataset((dataset: Dataset, day: Day): AsOf => {
  const read = toDay(Math.min(day, dataset.through));
  return {
    day: read,
    threads: threadsOn(dataset, read),
    inOffice: inOfficeOn(dataset, read),
    landmarks: dataset.vocabulary.landmarks.map((landmark) =>
      landmarkOn(landmark, dataset.events, read),
    ),
    next: nextAfter(dataset.events, read),
  };
});
