import type { Lang } from '../model/bilingual.ts';
import type { Day } from '../model/day.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, precisionOf } from '../model/edtf.ts';
import { formatDay } from './formatDate.ts';
import { wordsFor } from './words.ts';

type Part = 'only' | 'start' | 'end';

/**
 * Sentences that say what of a date isn't known, for the reader who wonders why it names no day.
 * Empty for an exact date.
 * @param through last day of the data, where spans without an end are cut
 */
export function describePrecision(
  date: Edtf,
  { through, lang }: { readonly through: Day; readonly lang: Lang },
): readonly string[] {
  const words = wordsFor(lang).panel.precision;
  const ofDate = (part: Part, known: EdtfDate): readonly string[] => {
    const precision = precisionOf(known);
    return precision === 'day' ? [] : [words[part][precision]];
  };
  const qualities = (dates: readonly EdtfDate[]): readonly string[] => [
    ...(dates.some(({ approximate }) => approximate) ? [words.approximate] : []),
    ...(dates.some(({ uncertain }) => uncertain) ? [words.uncertain] : []),
  ];
  if (date.kind === 'date') return [...ofDate('only', date), ...qualities([date])];

  const ofEnd = (part: 'start' | 'end', end: EdtfEnd): readonly string[] => {
    if (typeof end !== 'string') return ofDate(part, end);
    if (part === 'start') return [end === 'open' ? words.openStart : words.unknownStart];
    return [end === 'open' ? words.openEnd(formatDay(through, lang)) : words.unknownEnd];
  };
  const dates = [date.start, date.end].filter((end) => typeof end !== 'string');
  return [...ofEnd('start', date.start), ...ofEnd('end', date.end), ...qualities(dates)];
}
