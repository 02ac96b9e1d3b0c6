import { bySide, type ComparedEvents, SIDE_LETTERS, SIDES } from '../model/comparison.ts';
import type { Day } from '../model/day.ts';
import type { View } from '../model/view.ts';
import { formatDay } from './formatDate.ts';
import { wordsFor } from './words.ts';
import { yearsOfWindow } from './yearsOfWindow.ts';

/** What a comparison is called: "1998–2003 and 2017–2022 compared". */
export function titleOfComparison({ windows }: ComparedEvents, lang: View['lang']): string {
  const ranges = bySide((side) => yearsOfWindow(windows[side], lang));
  return wordsFor(lang).compare.heading(ranges.a, ranges.b);
}

/** The comparison in words: both counts, which is more, what is in both, what isn't known. */
export function describeComparison(
  { windows, events, shared }: ComparedEvents,
  { lang, years }: Pick<View, 'lang' | 'years'>,
  { through }: { readonly through: Day },
): string {
  const words = wordsFor(lang).compare;
  const counts = bySide((side) => events[side].length);
  const { a, b } = bySide((side) =>
    words.side(
      SIDE_LETTERS[side],
      words.span(years, formatDay(windows[side].start, lang)),
      counts[side],
    ),
  );
  const more = counts.b > counts.a ? 'b' : 'a';
  const past = SIDES.filter((side) => windows[side].end > through + 1);
  return [
    words.sentence(a, b),
    counts.a === counts.b
      ? words.even
      : words.more(SIDE_LETTERS[more], Math.abs(counts.b - counts.a)),
    ...(shared > 0 ? [words.shared(shared)] : []),
    ...past.map((side) => words.unknown(SIDE_LETTERS[side], formatDay(through, lang))),
  ].join(' ');
}
