import { LANGS, type Lang } from '../model/bilingual.ts';
import { addDays, type Day, printDay } from '../model/day.ts';
import { toQuery } from '../model/filter.ts';
import {
  DEFAULT_YEARS,
  LANE_MODES,
  type LaneMode,
  MAX_PINS,
  MAX_YEARS,
  SHOWS,
  type Show,
  SORTS,
  type Sort,
  THEMES,
  type Theme,
} from '../model/view.ts';
import { WINDOW_LIMITS } from '../model/window.ts';
import { lastDayWithin, parseCivil, printFirstDay, printLastDay } from './civilRange.ts';
import type { UrlContext } from './urlContext.ts';

/** A view as a link holds it: one value for each key. */
export interface LinkValues {
  /** First day of the window. */
  readonly from: Day;
  /** Last day of the window, inclusive. */
  readonly to: Day;
  readonly types: readonly string[];
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  readonly article: boolean;
  readonly min: number;
  readonly q: string;
  readonly show: Show;
  readonly lanes: LaneMode;
  readonly event: string | undefined;
  readonly pins: readonly string[];
  readonly chain: boolean;
  readonly series: readonly string[];
  readonly at: Day | undefined;
  readonly walk: string | undefined;
  readonly compare: readonly [Day, Day] | undefined;
  readonly years: number;
  readonly sort: Sort;
  readonly lang: Lang;
  readonly theme: Theme;
}
export type ViewKey = keyof LinkValues;

/** Why a link's value is ignored. */
export const URL_PROBLEM_REASONS = [
  'not-a-date',
  'from-after-to',
  'outside-limits',
  'unknown-id',
  'unknown-event',
  'not-a-choice',
  'too-many',
  'repeated',
  'too-long',
  'not-two-dates',
  'clamped',
] as const;
export type UrlProblemReason = (typeof URL_PROBLEM_REASONS)[number];

/** One ignored value of a link, decoded; of a list, the one id. */
export interface UrlProblem {
  readonly key: ViewKey;
  readonly value: string;
  readonly reason: UrlProblemReason;
}

/** `value` undefined: nothing usable, the default counts. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly ignored: readonly Pick<UrlProblem, 'value' | 'reason'>[];
}

/** One key of the link. `print` gives undefined for a value that no text stands for. */
export interface ViewField<T> {
  readonly parse: (text: string, context: UrlContext) => Parsed<T>;
  readonly print: (value: T, context: UrlContext) => string | undefined;
  readonly default: (context: UrlContext) => T;
}

const accepted = <T>(value: T): Parsed<T> => ({ value, ignored: [] });
const refused = <T>(value: string, reason: UrlProblemReason): Parsed<T> => ({
  value: undefined,
  ignored: [{ value, reason }],
});

/** Ids stand between dots; an empty one is no id but a slip of the hand. */
const splitIds = (text: string): readonly string[] => [
  ...new Set(text.split('.').filter((id) => id !== '')),
];
const joinIds = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.join('.');

function dateField(
  edge: 'first' | 'last',
  print: (day: Day) => string,
  fallback: (context: UrlContext) => Day,
): ViewField<Day> {
  return {
    parse: (text) => {
      const range = parseCivil(text);
      return range === undefined ? refused(text, 'not-a-date') : accepted(range[edge]);
    },
    print,
    default: fallback,
  };
}

/** A choice of ids, held and printed in the vocabulary's order so that one choice has one link. */
function idsField(kind: 'types' | 'threads' | 'parties' | 'series'): ViewField<readonly string[]> {
  return {
    parse: (text, context) => {
      const given = new Set(splitIds(text));
      const known = context[kind].filter((id) => given.has(id));
      for (const id of known) given.delete(id);
      return {
        value: known,
        ignored: [...given].map((value) => ({ value, reason: 'unknown-id' as const })),
      };
    },
    print: (ids, context) => joinIds(context[kind].filter((id) => ids.includes(id))),
    default: () => [],
  };
}

function choiceField<T extends string>(
  choices: readonly T[],
  fallback: (context: UrlContext) => T,
): ViewField<T> {
  return {
    parse: (text) => {
      const value = choices.find((choice) => choice === text);
      return value === undefined ? refused(text, 'not-a-choice') : accepted(value);
    },
    print: (value) => value,
    default: fallback,
  };
}

const flag: ViewField<boolean> = {
  parse: (text) => (text === '1' ? accepted(true) : refused(text, 'not-a-choice')),
  print: (value) => (value ? '1' : undefined),
  default: () => false,
};

const min: ViewField<number> = {
  parse: (text) => (/^[1-5]$/.test(text) ? accepted(Number(text)) : refused(text, 'not-a-choice')),
  print: String,
  default: () => 1,
};

const q: ViewField<string> = {
  parse: (text) => {
    const value = toQuery(text);
    return value.length < text.normalize('NFC').length && value !== ''
      ? {
          value,
          ignored: [{ value: text.normalize('NFC').slice(value.length), reason: 'too-long' }],
        }
      : accepted(value);
  },
  print: (value) => (value === '' ? undefined : value),
  default: () => '',
};

/** The last day of a date, cut to the days that the data covers. */
const at: ViewField<Day | undefined> = {
  parse: (text, { covered }) => {
    const range = parseCivil(text);
    if (range === undefined) return refused(text, 'not-a-date');
    // A year or month that the data reaches into means its last day there.
    const { day: value, isInside } = lastDayWithin(range, covered);
    return isInside ? accepted(value) : { value, ignored: [{ value: text, reason: 'clamped' }] };
  },
  print: (day) => (day === undefined ? undefined : printDay(day)),
  default: () => undefined,
};

const walk: ViewField<string | undefined> = {
  parse: (text, context) =>
    context.walk.includes(text) ? accepted(text) : refused(text, 'unknown-id'),
  print: (id) => id,
  default: () => undefined,
};

const compare: ViewField<readonly [Day, Day] | undefined> = {
  parse: (text) => {
    const ranges = text.split('.').map(parseCivil);
    const [first, second] = ranges;
    if (ranges.length !== 2 || first === undefined || second === undefined) {
      return refused(text, 'not-two-dates');
    }
    const starts = [first.first, second.first] as const;
    return starts.every((day) => day >= WINDOW_LIMITS.start && day < WINDOW_LIMITS.end)
      ? accepted(starts)
      : refused(text, 'outside-limits');
  },
  print: (starts) => starts?.map(printFirstDay).join('.'),
  default: () => undefined,
};

const years: ViewField<number> = {
  parse: (text) => {
    const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= MAX_YEARS ? accepted(value) : refused(text, 'not-a-choice');
  },
  print: String,
  default: () => DEFAULT_YEARS,
};

const event: ViewField<string | undefined> = {
  parse: (text, context) =>
    context.events.has(text) ? accepted(text) : refused(text, 'unknown-event'),
  print: (id) => id,
  default: () => undefined,
};

const pins: ViewField<readonly string[]> = {
  parse: (text, context) => {
    const ids = splitIds(text);
    const known = ids.filter((id) => context.events.has(id));
    const kept = known.slice(0, MAX_PINS);
    return {
      value: kept,
      ignored: ids
        .filter((id) => !kept.includes(id))
        .map((value) => ({
          value,
          reason: context.events.has(value) ? 'too-many' : 'unknown-event',
        })),
    };
  },
  print: joinIds,
  default: () => [],
};

/** Every key that the program knows, in the order in which links print them. */
export const VIEW_FIELDS: { readonly [K in ViewKey]: ViewField<LinkValues[K]> } = {
  from: dateField('first', printFirstDay, (context) => context.defaultWindow.start),
  to: dateField('last', printLastDay, (context) => addDays(context.defaultWindow.end, -1)),
  types: idsField('types'),
  threads: idsField('threads'),
  parties: idsField('parties'),
  article: flag,
  min,
  q,
  show: choiceField(SHOWS, () => 'chart'),
  lanes: choiceField(LANE_MODES, () => 'group'),
  event,
  pins,
  chain: flag,
  series: idsField('series'),
  at,
  walk,
  compare,
  years,
  sort: choiceField(SORTS, () => 'date'),
  lang: choiceField(LANGS, (context) => context.defaultLang),
  theme: choiceField(THEMES, () => 'auto'),
};

export const VIEW_KEYS = Object.keys(VIEW_FIELDS) as readonly ViewKey[];
