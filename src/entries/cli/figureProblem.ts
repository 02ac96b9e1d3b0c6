import { quoteValue } from '../../i18n/clipText.ts';
import { LANGS } from '../../model/bilingual.ts';
import { addDays, printDay } from '../../model/day.ts';
import { MAX_QUERY } from '../../model/filter.ts';
import { LANE_MODES, MAX_PINS, MAX_YEARS, SHOWS, SORTS, THEMES } from '../../model/view.ts';
import { WINDOW_LIMITS } from '../../model/window.ts';
import type { UrlContext } from '../../state/urlContext.ts';
import type { UrlProblem, ViewKey } from '../../state/viewFields.ts';
import { listNearest } from './nearestFirst.ts';

const DATES = 'Dates are written 2018, 2018-04 or 2018-04-27.';

/** What each key's ids are the ids of. */
const KINDS: Partial<Record<ViewKey, string>> = {
  types: 'event type',
  threads: 'thread',
  parties: 'party',
  series: 'series',
  walk: 'step of the walk',
  event: 'event',
  pins: 'event',
};

const CHOICES: Partial<Record<ViewKey, string>> = {
  lanes: LANE_MODES.join(', '),
  lang: LANGS.join(', '),
  theme: THEMES.join(', '),
  show: SHOWS.join(', '),
  sort: SORTS.join(', '),
  min: '1, 2, 3, 4, 5',
  years: `a whole number from 1 to ${MAX_YEARS}`,
  article: '1',
  chain: '1',
};

function idsOf(key: ViewKey, context: UrlContext): readonly string[] {
  switch (key) {
    case 'types':
    case 'threads':
    case 'parties':
    case 'series':
    case 'walk':
      return context[key];
    default:
      return [...context.events.keys()];
  }
}

function describeUnknown({ key, value }: UrlProblem, context: UrlContext): string {
  const ids = idsOf(key, context);
  const kind = KINDS[key] ?? 'id';
  if (ids.length === 0) return `the data has no ${kind}; leave the option out.`;
  const hint = /[,;\s]/.test(value) ? ' Between ids stands a dot.' : '';
  return `no ${kind} has the id "${quoteValue(value)}".${hint} Valid ids: ${listNearest(value, ids)}.`;
}

function describeReason(problem: UrlProblem, context: UrlContext): string {
  const { key, value, reason } = problem;
  const quoted = `"${quoteValue(value)}"`;
  const { start, end } = WINDOW_LIMITS;
  switch (reason) {
    case 'not-a-date':
      return `${quoted} is no date. ${DATES}`;
    case 'from-after-to':
      return `${quoted}: the window would end before it begins. Give a start (from) that is not after the end (to).`;
    case 'outside-limits':
      return `${quoted} lies outside the time that can be shown, ${printDay(start)} to ${printDay(addDays(end, -1))}.`;
    case 'unknown-id':
    case 'unknown-event':
      return describeUnknown(problem, context);
    case 'not-a-choice':
      return `${quoted} is not possible. Possible: ${CHOICES[key] ?? 'nothing else'}.`;
    case 'too-many':
      return `${quoted} is one event too many: at most ${MAX_PINS} can be labelled always.`;
    case 'repeated':
      return `it is given twice (${quoted}). Give it once.`;
    case 'too-long':
      return `the text is too long: at most ${MAX_QUERY} characters, leave out ${quoted}.`;
    case 'not-two-dates':
      return `${quoted} is not two dates with a dot between, like 1998.2008. ${DATES}`;
    case 'clamped':
      return `${quoted} lies outside the days that the data covers, ${printDay(context.covered.first)} to ${printDay(context.covered.last)}.`;
  }
}

/** What is wrong with a value of a view and what to write instead; `where` names the option or the link's key. */
export const describeUrlProblem = (
  problem: UrlProblem,
  where: string,
  context: UrlContext,
): string => `${where}: ${describeReason(problem, context)}`;
