import { addDays, type Day } from '../model/day.ts';
import { sameView, type View } from '../model/view.ts';
import { clampWindow, sameWindow, type TimeWindow, WINDOW_LIMITS } from '../model/window.ts';
import { printFirstDay } from './civilRange.ts';
import { parseQuery, printQuery, type QueryPair } from './queryText.ts';
import type { UrlContext } from './urlContext.ts';
import {
  type LinkValues,
  type UrlProblem,
  VIEW_FIELDS,
  VIEW_KEYS,
  type ViewKey,
} from './viewFields.ts';
import { windowShowing } from './windowShowing.ts';

export interface DecodedView {
  readonly view: View;
  /** Pairs under keys that the program doesn't know, in the order given; {@link printView} gives them back. */
  readonly kept: readonly QueryPair[];
  /** Each ignored value, once. */
  readonly problems: readonly UrlProblem[];
}

/** What the link says under each key; undefined where it says nothing usable. */
type Said = { [K in ViewKey]?: LinkValues[K] | undefined };

const isViewKey = (key: string): key is ViewKey => Object.hasOwn(VIEW_FIELDS, key);

/**
 * Reads a link's query string into a view. Never throws: a bad value is ignored by itself, its
 * default counts, and it's told in `problems`. An empty value counts as absent. A link that names a
 * step of the walk and nothing else to show means the step's view.
 * @param search with or without the question mark
 */
export function decodeView(search: string, context: UrlContext): DecodedView {
  const { given: named, kept, repeated } = sortPairs(parseQuery(search));
  const given = withStep(named, context);
  const { said, ignored } = readFields(given, context);
  const range = readWindow(said, context);
  const problems = [...repeated, ...ignored];
  if ('reason' in range) {
    const key = said.from === undefined ? 'to' : 'from';
    problems.push({ key, value: given.get(key) ?? '', reason: range.reason });
  }
  const window = 'reason' in range ? unnamedWindow(said.event, context) : range;
  return { view: viewOf(said, window, context), kept, problems };
}

/** Parts what the program knows from what it doesn't; of a key given twice the first counts. */
function sortPairs(pairs: readonly QueryPair[]) {
  const given = new Map<ViewKey, string>();
  const kept: QueryPair[] = [];
  const repeated: UrlProblem[] = [];
  for (const [key, value] of pairs) {
    if (!isViewKey(key)) kept.push([key, value]);
    else if (value === '') continue;
    else if (given.has(key)) repeated.push({ key, value, reason: 'repeated' });
    else given.set(key, value);
  }
  return { given, kept, repeated };
}

/** Keys that a link to a step of the walk may have beside it and still mean the step's view. */
const STEP_KEYS: ReadonlySet<string> = new Set(['walk', 'lang', 'theme']);

/** What the link says, on top of its step's view where it says nothing else. */
function withStep(
  named: ReadonlyMap<ViewKey, string>,
  { steps }: UrlContext,
): ReadonlyMap<ViewKey, string> {
  const query = steps.get(named.get('walk') ?? '');
  if (query === undefined || [...named.keys()].some((key) => !STEP_KEYS.has(key))) return named;
  return new Map([...sortPairs(parseQuery(query)).given, ...named]);
}

function readFields(given: ReadonlyMap<ViewKey, string>, context: UrlContext) {
  const said: Said = {};
  const ignored: UrlProblem[] = [];
  const read = <K extends ViewKey>(key: K): void => {
    const text = given.get(key);
    if (text === undefined) return;
    const parsed = VIEW_FIELDS[key].parse(text, context);
    said[key] = parsed.value;
    for (const problem of parsed.ignored) ignored.push({ key, ...problem });
  };
  for (const key of VIEW_KEYS) read(key);
  return { said, ignored };
}

function viewOf(said: Said, window: TimeWindow, context: UrlContext): View {
  const or = <K extends ViewKey>(key: K): LinkValues[K] =>
    said[key] ?? VIEW_FIELDS[key].default(context);
  return {
    window,
    filter: {
      types: or('types'),
      threads: or('threads'),
      parties: or('parties'),
      article: or('article'),
      min: or('min'),
      q: or('q'),
    },
    lanes: or('lanes'),
    event: or('event'),
    pins: or('pins'),
    show: or('show'),
    series: or('series'),
    at: or('at'),
    walk: or('walk'),
    compare: or('compare'),
    years: or('years'),
    sort: or('sort'),
    chain: or('chain'),
    lang: or('lang'),
    theme: or('theme'),
  };
}

/** The window of a link that names none: the default one, moved to the selected event where it lies outside. */
function unnamedWindow(event: string | undefined, context: UrlContext): TimeWindow {
  const extent = event === undefined ? undefined : context.events.get(event);
  return extent === undefined
    ? context.defaultWindow
    : windowShowing(context.defaultWindow, extent);
}

type NoWindow = { readonly reason: 'from-after-to' | 'outside-limits' };

const withinLimits = (day: Day): Day =>
  Math.min(Math.max(day, WINDOW_LIMITS.start), WINDOW_LIMITS.end) as Day;

/** The window that the link names, cut to what a window may be, or why both its ends are ignored. */
function readWindow({ from, to, event }: Said, context: UrlContext): TimeWindow | NoWindow {
  if (from === undefined && to === undefined) return unnamedWindow(event, context);
  const start = from ?? context.defaultWindow.start;
  const end = to === undefined ? context.defaultWindow.end : addDays(to, 1);
  if (start >= end) return { reason: 'from-after-to' };
  if (start >= WINDOW_LIMITS.end || end <= WINDOW_LIMITS.start) return { reason: 'outside-limits' };
  return clampWindow({ start: withinLimits(start), end: withinLimits(end) });
}

export interface PrintOptions {
  /** Unknown pairs of the link that was read, printed last. */
  readonly kept?: readonly QueryPair[];
  /** Names language and window always, so that the link shows the same to everybody. */
  readonly full?: boolean;
}

const FULL_KEYS: ReadonlySet<ViewKey> = new Set(['from', 'to', 'lang']);

/**
 * The view's one link: what differs from the default, in the fields' order, as `?key=value&…` or
 * the empty string. {@link decodeView} reads it back to the same view in the same context.
 */
export function printView(
  view: View,
  context: UrlContext,
  { kept = [], full = false }: PrintOptions = {},
): string {
  const values: LinkValues = {
    ...view,
    ...view.filter,
    from: view.window.start,
    to: addDays(view.window.end, -1),
  };
  const named = full ? FULL_KEYS : windowKeys(view, context);
  const isShort = !full && isStepView(view, context);
  const pairs = VIEW_KEYS.flatMap(printKey);
  // Beside a step alone stands the first key of any view, else the link would mean the step's.
  const isAlone = view.walk !== undefined && pairs.every(([key]) => STEP_KEYS.has(key));
  const first = isAlone && !isShort ? [['from', printFirstDay(values.from)] as const] : [];
  return printQuery([...first, ...pairs, ...kept]);

  function printKey<K extends ViewKey>(key: K): readonly QueryPair[] {
    if (isShort && !STEP_KEYS.has(key)) return [];
    const field = VIEW_FIELDS[key];
    const text = field.print(values[key], context);
    const isWindowKey = key === 'from' || key === 'to';
    const differs = !isWindowKey && text !== field.print(field.default(context), context);
    return text !== undefined && (differs || named.has(key)) ? [[key, text]] : [];
  }
}

/**
 * The ends of the window that a link has to name: none where leaving both out means the same window.
 * Beside a selected event that lies outside it, the default window has to be named to stay.
 */
function windowKeys(view: View, context: UrlContext): ReadonlySet<ViewKey> {
  const { start, end } = view.window;
  if (sameWindow(view.window, unnamedWindow(view.event, context))) return new Set();
  if (end === context.defaultWindow.end) return new Set(['from']);
  return new Set(start === context.defaultWindow.start ? ['to'] : ['from', 'to']);
}

/** Whether the view is the one of the step of the walk that it names, in any language and theme. */
export function isStepView(view: View, context: UrlContext): boolean {
  const { walk, lang, theme } = view;
  if (walk === undefined || !context.steps.has(walk)) return false;
  const step = decodeView(`?walk=${walk}`, context).view;
  return sameView({ ...step, lang, theme }, view);
}
