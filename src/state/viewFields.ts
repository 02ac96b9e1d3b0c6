import { LANGS, type Lang } from '../model/dataset.ts';
import { addDays, type Day } from '../model/day.ts';
import { LANE_MODES, type LaneMode, MAX_PINS, THEMES, type Theme } from '../model/view.ts';
import { parseCivil, printFirstDay, printLastDay } from './civilRange.ts';
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
  readonly lanes: LaneMode;
  readonly event: string | undefined;
  readonly pins: readonly string[];
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
function idsField(kind: 'types' | 'threads' | 'parties'): ViewField<readonly string[]> {
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

const article: ViewField<boolean> = {
  parse: (text) => (text === '1' ? accepted(true) : refused(text, 'not-a-choice')),
  print: (value) => (value ? '1' : undefined),
  default: () => false,
};

const min: ViewField<number> = {
  parse: (text) => (/^[1-5]$/.test(text) ? accepted(Number(text)) : refused(text, 'not-a-choice')),
  print: String,
  default: () => 1,
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
  article,
  min,
  lanes: choiceField(LANE_MODES, () => 'group'),
  event,
  pins,
  lang: choiceField(LANGS, (context) => context.defaultLang),
  theme: choiceField(THEMES, () => 'auto'),
};

export const VIEW_KEYS = Object.keys(VIEW_FIELDS) as readonly ViewKey[];
