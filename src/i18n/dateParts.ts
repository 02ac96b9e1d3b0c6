import type { Lang } from '../model/bilingual.ts';
import type { EdtfDate } from '../model/edtf.ts';
import { monthName } from '../model/monthNames.ts';

/** A date's known numbers from year to day; what the record lacks is not there. */
export type DateParts = readonly number[];

export const partsOf = ({
  year,
  month,
  day,
}: Pick<EdtfDate, 'year' | 'month' | 'day'>): DateParts => {
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
};

const KO_UNITS = ['년', '월', '일'] as const;
const yearWords = (year: number, lang: Lang): string => {
  if (year > 0) return String(year);
  return lang === 'en' ? `${1 - year} BCE` : `기원전 ${1 - year}`;
};

/** One part in words; Korean with its unit. */
function partWords(part: number, place: number, lang: Lang): string {
  const text = place === 0 ? yearWords(part, lang) : String(part);
  if (lang === 'ko') return `${text}${KO_UNITS[place] ?? ''}`;
  return place === 1 ? monthName(part) : text;
}

/**
 * The parts from place `from` up to, not including, `to` (0 year, 1 month, 2 day), in the
 * language's order: "27 April 2018", "2018년 4월 27일".
 */
export function partsInWords(
  parts: DateParts,
  lang: Lang,
  { from = 0, to = parts.length }: { from?: number; to?: number } = {},
): string {
  const words = parts.map((part, place) => partWords(part, place, lang)).slice(from, to);
  return (lang === 'en' ? words.reverse() : words).join(' ');
}

/**
 * How many parts, from the year on, the two ends of a range may share in words. Ends known to the
 * same part always keep the last for themselves; others share the year, if both have months that differ.
 */
export function sharedParts(start: DateParts, end: DateParts): number {
  const same = start.findIndex((part, place) => part !== end[place]);
  if (start.length === end.length) return same === -1 ? start.length : same;
  return same === 1 && Math.min(start.length, end.length) > 1 ? 1 : 0;
}

/** A range between two exact ends, what they share said once: "20–26 August 2018", "2018년 8월 20~26일". */
export function rangeInWords(start: DateParts, end: DateParts, lang: Lang): string {
  const shared = sharedParts(start, end);
  if (shared === start.length) return partsInWords(start, lang);
  const isTight = start.length === end.length && shared === start.length - 1;
  if (lang === 'en') {
    const dash = isTight ? '–' : ' – ';
    return `${partsInWords(start, lang, { from: shared })}${dash}${partsInWords(end, lang)}`;
  }
  const from = partsInWords(start, lang);
  const to = partsInWords(end, lang, { from: shared });
  return `${isTight ? from.slice(0, -1) : from}~${to}`;
}
