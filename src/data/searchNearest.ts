import { ROW, type SearchIndex } from './searchIndex.ts';
import { fromQwerty, toQwerty } from './searchJamo.ts';
import { searchEvents, typedWords } from './searchQuery.ts';
import { PLACES } from './searchTermKeys.ts';
import { findTerm, type TypedWord } from './searchTerms.ts';
import { toKey } from './searchWords.ts';

/** Letters to add, leave out, change or swap with the next, to make one text of the other. */
export function typosBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** Most words that are tried in the place of one that isn't known. */
const MAX_TRIES = 6;
const LONGEST = 40;

const countOf = ({ postings, termPostings, termRows }: SearchIndex, number: number): number =>
  (termPostings[number] ?? []).reduce(
    (sum, posting) => sum + (termRows[Math.floor(posting / ROW)]?.length ?? 0),
    postings[number]?.length ?? 0,
  );

/** Known words of names and titles that a word may be meant for, the likeliest first. */
function nearWords(index: SearchIndex, key: string): readonly string[] {
  const most = Math.max(2, Math.floor(key.length / 3));
  if (key.length < 3 || key.length > LONGEST) return [];
  const near = index.keys.flatMap((word, number) => {
    if (Math.abs(word.length - key.length) > most) return [];
    if ((index.places[number] ?? 0) < PLACES.party) return [];
    const typos = typosBetween(word, key);
    return typos > most ? [] : [{ number, typos, count: countOf(index, number) }];
  });
  near.sort((a, b) => a.typos - b.typos || b.count - a.count);
  return near.slice(0, MAX_TRIES).flatMap(({ number }) => index.written[number] ?? []);
}

/** What was typed with the keyboard set to the other language. */
function otherKeyboard(index: SearchIndex, { text, key }: TypedWord): readonly string[] {
  return [fromQwerty(text), toKey(toQwerty(key))].flatMap((other) => {
    const number = other === key ? undefined : index.numbers.get(other);
    return number === undefined ? [] : (index.written[number] ?? []);
  });
}

/**
 * A query that finds something and differs from this one as little as may be, to offer where this one
 * finds nothing; undefined where each of its words is known or none is near.
 */
export function nearestSpelling(index: SearchIndex, query: string): string | undefined {
  const words = typedWords(index, query).map((word) => ({
    text: word.text,
    near:
      findTerm(index, word).length > 0
        ? []
        : [...otherKeyboard(index, word), ...nearWords(index, word.key)],
  }));
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const tried = words.map(({ text, near }) => near[attempt] ?? near[0] ?? text).join(' ');
    if (tried !== query && searchEvents(index, tried).length > 0) return tried;
  }
  return undefined;
}
