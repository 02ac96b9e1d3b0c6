import type { SearchMatch, TextRange } from '../model/search.ts';

/** Characters that are shown of a long text, and how many of them before the first match. */
const LENGTH = 120;
const LEAD = 36;

export interface MarkedPart {
  /** Where it begins in the text: its own among the parts. */
  readonly start: number;
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in parts, in its order: what is meant and what stands between. */
export function markedParts(text: string, ranges: readonly TextRange[]): readonly MarkedPart[] {
  const part = (start: number, end: number, isMatch: boolean): MarkedPart[] =>
    start < end ? [{ start, text: text.slice(start, end), isMatch }] : [];
  const ends = [0, ...ranges.map(([, end]) => end)];
  return [
    ...ranges.flatMap(([start, end], index) => [
      ...part(ends[index] ?? 0, start, false),
      ...part(start, end, true),
    ]),
    ...part(ends.at(-1) ?? 0, text.length, false),
  ];
}

/** Where a word begins at or after a place, so that none is cut. */
function wordStart(text: string, place: number): number {
  const blank = text.indexOf(' ', place);
  return blank < 0 ? place : blank + 1;
}

/** The part of a long text about its first match, cut between words. */
export function searchExcerpt({ text, ranges }: SearchMatch): Pick<SearchMatch, 'text' | 'ranges'> {
  const first = ranges[0]?.[0] ?? 0;
  if (text.length <= LENGTH) return { text, ranges };
  const begin = first > LEAD ? Math.min(first, wordStart(text, first - LEAD)) : 0;
  const cut = text.lastIndexOf(' ', begin + LENGTH);
  const end = begin + LENGTH >= text.length ? text.length : Math.max(cut, ranges[0]?.[1] ?? 0);
  const before = begin > 0 ? '…' : '';
  const shift = before.length - begin;
  return {
    text: `${before}${text.slice(begin, end)}${end < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(([, to]) => to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}
