import type { Lang } from '../model/bilingual.ts';
import { civilFromDay, type Day } from '../model/day.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '../model/edtf.ts';
import { shortMonthName } from '../model/monthNames.ts';
import { partsInWords, partsOf, rangeInWords, sharedParts } from './dateParts.ts';

const SEASONS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  ko: ['봄', '여름', '가을', '겨울'],
};

interface NoteWords {
  readonly uncertain: string;
  readonly noMonthNorDay: string;
  readonly noMonth: string;
  readonly noDay: string;
  readonly noStart: string;
  readonly noEnd: string;
  readonly nothing: string;
}
const NOTES: Readonly<Record<Lang, NoteWords>> = {
  en: {
    uncertain: 'uncertain',
    noMonthNorDay: 'month and day not known',
    noMonth: 'month not known',
    noDay: 'day not known',
    noStart: 'start not known',
    noEnd: 'end not known',
    nothing: 'date not known',
  },
  ko: {
    uncertain: '불확실',
    noMonthNorDay: '월일 미상',
    noMonth: '월 미상',
    noDay: '일 미상',
    noStart: '시작 시점 미상',
    noEnd: '종료 시점 미상',
    nothing: '날짜 미상',
  },
};

/** Words that a particle or preposition can be set to, and remarks that go into brackets behind it. */
interface Phrase {
  readonly core: string;
  readonly notes: readonly string[];
}

const phraseText = ({ core, notes }: Phrase, lang: Lang): string => {
  if (notes.length === 0) return core;
  return lang === 'en' ? `${core} (${notes.join(', ')})` : `${core}(${notes.join(', ')})`;
};

/** Words of a year some of whose last digits are not known. */
function yearsInWords(date: EdtfDate, lang: Lang): string {
  const year = partsInWords([date.year], lang);
  if (date.unspecifiedYearDigits === 2)
    return lang === 'en' ? `the century from ${year}` : `${year}부터 백 년 사이`;
  if (date.year > 0) return lang === 'en' ? `${year}s` : `${year}대`;
  return lang === 'en' ? `the decade from ${year}` : `${year}부터 십 년 사이`;
}

/** The known parts in words, from place `from` up to `to` where both are parts (0 year, 1 month, 2 day). */
function knownInWords(date: EdtfDate, lang: Lang, range: { from?: number; to?: number }): string {
  if (date.unspecifiedYearDigits > 0) return yearsInWords(date, lang);
  if (date.season === undefined) return partsInWords(partsOf(date), lang, range);
  const season = SEASONS[lang][date.season - 21] ?? '';
  const year = partsInWords([date.year], lang);
  return lang === 'en' ? `${season} ${year}` : `${year} ${season}`;
}

const about = (known: string, lang: Lang): string =>
  lang === 'en' ? `about ${known}` : `${known}경`;

function notesOf(date: EdtfDate, lang: Lang): string[] {
  const words = NOTES[lang];
  const { unspecifiedMonth: noMonth, unspecifiedDay: noDay } = date;
  const missing = noMonth ? (noDay ? words.noMonthNorDay : words.noMonth) : words.noDay;
  return [...(noMonth || noDay ? [missing] : []), ...(date.uncertain ? [words.uncertain] : [])];
}

function phraseOf(date: EdtfDate, lang: Lang, range: { from?: number; to?: number } = {}): Phrase {
  const known = knownInWords(date, lang, range);
  return {
    core: date.approximate ? about(known, lang) : known,
    notes: notesOf(date, lang),
  };
}

/** Nothing but its parts has to be said of it. */
const isExact = (date: EdtfDate): boolean =>
  date.season === undefined &&
  date.unspecifiedYearDigits === 0 &&
  !(date.approximate || date.uncertain || date.unspecifiedMonth || date.unspecifiedDay);

function formatClosed(start: EdtfDate, end: EdtfDate, lang: Lang): string {
  if (isExact(start) && isExact(end)) return rangeInWords(partsOf(start), partsOf(end), lang);
  const parts = partsOf(start);
  const shared = Math.min(sharedParts(parts, partsOf(end)), parts.length - 1);
  if (lang === 'en') {
    const from = phraseText(phraseOf(start, lang, { from: shared }), lang);
    return `from ${from} to ${phraseText(phraseOf(end, lang), lang)}`;
  }
  const to = phraseText(phraseOf(end, lang, { from: shared }), lang);
  return `${phraseText(phraseOf(start, lang), lang)}~${to}`;
}

/** A range with one date: an open other end is said by the preposition alone, an unknown one by name. */
function formatHalf(
  date: EdtfDate,
  { end, bound }: { end: 'start' | 'end'; bound: EdtfEnd },
  lang: Lang,
): string {
  const { core, notes } = phraseOf(date, lang);
  const words = NOTES[lang];
  const isUnknown = bound === 'unknown';
  const missing = end === 'start' ? words.noEnd : words.noStart;
  const since = isUnknown ? 'from' : 'since';
  const said =
    lang === 'en'
      ? `${end === 'start' ? since : 'until'} ${core}`
      : `${core}${end === 'start' ? '부터' : '까지'}`;
  return phraseText({ core: said, notes: isUnknown ? [...notes, missing] : notes }, lang);
}

function formatInterval({ start, end }: EdtfInterval, lang: Lang): string {
  const hasStart = typeof start !== 'string';
  const hasEnd = typeof end !== 'string';
  if (hasStart && hasEnd) return formatClosed(start, end, lang);
  if (hasStart) return formatHalf(start, { end: 'start', bound: end }, lang);
  if (hasEnd) return formatHalf(end, { end: 'end', bound: start }, lang);
  return NOTES[lang].nothing;
}

/**
 * An event's date in words that say exactly as much as the record does: "27 April 2018",
 * "March 2019", "about 1989", "20–26 August 2018", "since 8 October 2013".
 */
export const formatEdtf = (date: Edtf, lang: Lang): string =>
  date.kind === 'date' ? phraseText(phraseOf(date, lang), lang) : formatInterval(date, lang);

/** "27 April 2018", "2018년 4월 27일". */
export const formatDay = (day: Day, lang: Lang): string =>
  partsInWords(partsOf(civilFromDay(day)), lang);

/** The month a day lies in: "April 2018", "2018년 4월". */
export const formatMonth = (day: Day, lang: Lang): string =>
  partsInWords(partsOf(civilFromDay(day)), lang, { to: 2 });

/** From the first to the last day, both inclusive; one day where they are the same. */
export const formatDayRange = (first: Day, last: Day, lang: Lang): string =>
  rangeInWords(partsOf(civilFromDay(first)), partsOf(civilFromDay(last)), lang);

/** A range of years, both inclusive: "2003–2004", "2003~2004년"; one year where they are the same. */
export const formatYearRange = (first: number, last: number, lang: Lang): string =>
  rangeInWords([first], [last], lang);

export const TICK_UNITS = [
  'decade',
  'year',
  'quarter',
  'month',
  'monthOfYear',
  'week',
  'day',
] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

/**
 * The short form that the axis shows at the first day of a unit: "2010s", "2018", "Apr", "27".
 * A quarter is named by its first month, a week by its first day; `monthOfYear` adds the year.
 */
export function formatTick(day: Day, unit: TickUnit, lang: Lang): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const isEnglish = lang === 'en';
  const monthText = isEnglish ? shortMonthName(month) : `${month}월`;
  switch (unit) {
    case 'decade': {
      const decade = Math.floor(year / 10) * 10;
      return isEnglish ? `${decade}s` : `${decade}년대`;
    }
    case 'year':
      return String(year);
    case 'quarter':
    case 'month':
      return monthText;
    case 'monthOfYear':
      return isEnglish ? `${monthText} ${year}` : `${year}년 ${monthText}`;
    case 'week':
      return isEnglish ? `${dayOfMonth} ${monthText}` : `${monthText} ${dayOfMonth}일`;
    case 'day':
      return isEnglish ? String(dayOfMonth) : `${dayOfMonth}일`;
  }
}
