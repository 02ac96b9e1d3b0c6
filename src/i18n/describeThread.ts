import type { Lang } from '../model/bilingual.ts';
import { type Day, printDay } from '../model/day.ts';
import { type EdtfDate, parseEdtf } from '../model/edtf.ts';
import type {
  CountedSummary,
  DayRange,
  StatusEdge,
  StatusSpell,
  ThreadSummary,
  TrackedSummary,
} from '../model/threadSummary.ts';
import { formatDay, formatEdtf, formatYearRange } from './formatDate.ts';
import { formatDays, formatNumber } from './formatNumber.ts';
import { wordsFor } from './words.ts';

/** The least and the most that a count can be, `last` with its unit: "3,479", "14,317–14,346". */
const rangeOf = ({ least, most }: DayRange, last: string, lang: Lang): string =>
  least === most ? last : `${formatNumber(least, lang)}${lang === 'en' ? '–' : '~'}${last}`;

const daysInWords = (days: DayRange, lang: Lang): string =>
  rangeOf(days, formatDays(days.most, lang), lang);

function exactDate(day: Day): EdtfDate | undefined {
  const parsed = parseEdtf(printDay(day));
  return parsed.ok && parsed.value.kind === 'date' ? parsed.value : undefined;
}

/** The date of an edge: the day, or as much of it as its event's record says. */
function dateOf({ earliest, latest, event }: StatusEdge): EdtfDate | undefined {
  if (earliest === latest || event === undefined) return exactDate(earliest);
  const start = event.date.kind === 'date' ? event.date : event.date.start;
  return typeof start === 'string' ? exactDate(earliest) : start;
}

function edgeInWords(edge: StatusEdge, lang: Lang): string {
  const date = dateOf(edge);
  return date === undefined ? formatDay(edge.earliest, lang) : formatEdtf(date, lang);
}

/** A spell's two dates and its days: "12 July 2008 – 31 May 2026", "6,532 days". */
export function describeSpell(
  { start, end, days }: StatusSpell,
  lang: Lang,
): { readonly when: string; readonly days: string } {
  const [from, to] = [dateOf(start), dateOf(end)];
  return {
    when:
      from === undefined || to === undefined
        ? edgeInWords(start, lang)
        : formatEdtf({ kind: 'interval', start: from, end: to }, lang),
    days: daysInWords(days, lang),
  };
}

function trackedInWords(
  { tracking: { words: statuses }, spells, running, all }: TrackedSummary,
  { through, lang }: { readonly through: Day; readonly lang: Lang },
): string {
  const words = wordsFor(lang).story;
  const [first, last] = [spells[0], spells.at(-1)];
  if (first === undefined || last === undefined) {
    return words.notStarted(statuses['not-started'][lang], formatDay(through, lang));
  }
  const [from, since] = [edgeInWords(first.start, lang), edgeInWords(last.start, lang)];
  const allDays = daysInWords(all, lang);
  const ran = statuses.running[lang];
  if (first === last) return words.always(ran, from, allDays);
  const stands = statuses[last.status][lang];
  const isEnded = last.status === 'ended';
  const ending = isEnded
    ? words.ended(stands, since)
    : (last.status === 'running' ? words.standsAgain : words.standsSince)(stands, since);
  const to = isEnded ? since : edgeInWords(last.end, lang);
  return (
    words.ran(ran, rangeOf(running, formatNumber(running.most, lang), lang), allDays, from, to) +
    ending
  );
}

function countedInWords({ count, years, busiest }: CountedSummary, lang: Lang): string {
  const words = wordsFor(lang).story;
  const yearInWords = (year: number): string => formatYearRange(year, year, lang);
  const range = years && formatYearRange(...years, lang);
  return (
    words.counted(count, range) +
    (busiest === undefined ? '' : words.busiest(yearInWords(busiest.year), busiest.count))
  );
}

/**
 * A thread in one sentence, without its full stop: "running 3,479 of 10,056 days from 18 November 1998
 * to 31 May 2026; suspended since 12 July 2008". Days are differences of dates.
 */
export const describeThread = (
  summary: ThreadSummary,
  given: { readonly through: Day; readonly lang: Lang },
): string =>
  summary.kind === 'counted' ? countedInWords(summary, given.lang) : trackedInWords(summary, given);
