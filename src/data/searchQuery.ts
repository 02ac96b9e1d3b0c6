import { MAX_QUERY } from '../model/filter.ts';
import { ROW, type SearchIndex } from './searchIndex.ts';
import { PLACES } from './searchTermKeys.ts';
import {
  type FoundTerm,
  findTerm,
  isStopWord,
  MATCH,
  type MatchKind,
  type TypedWord,
} from './searchTerms.ts';
import { datesIn, squeeze, wordsIn } from './searchWords.ts';

/** A typed text longer than any view holds is cut; one of very many words too. */
const MAX_WORDS = 24;

const typedText = (query: string): string =>
  query
    .slice(0, 8 * MAX_QUERY)
    .normalize('NFC')
    .slice(0, 2 * MAX_QUERY);

/** Cuts dates written out from a text and gives them as words of their own. */
function takeDates(text: string): { readonly rest: string; readonly dates: readonly TypedWord[] } {
  const found = datesIn(text);
  const rest = found.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const dates = found.map(({ key, start, end }) => ({
    key,
    text: text.slice(start, end),
    pieces: [],
    isOpen: true,
  }));
  return { rest, dates };
}

/** Longest run of words that may be one word typed in pieces. */
const MAX_PIECES = 5;

/**
 * Words that only together are one of the data: "Jong un" is "Jong-un". The longest run counts.
 * @param phrases also those whose words mean something alone: "Sea of Japan"
 */
function joinPieces(
  index: SearchIndex,
  words: readonly TypedWord[],
  phrases: boolean,
): readonly TypedWord[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  for (let count = Math.min(MAX_PIECES, words.length); count > 1; count -= 1) {
    const pieces = words.slice(0, count);
    const key = pieces.map((piece) => piece.key).join('');
    const kind = index.joined.get(key);
    if (!(kind === 'name' || (phrases && kind === 'word')) || !isOwnWord(index, key)) continue;
    const text = pieces.map((piece) => piece.text).join(' ');
    const joined = { key, text, pieces: [], isOpen: count === words.length };
    return [joined, ...joinPieces(index, words.slice(count), phrases)];
  }
  return [first, ...joinPieces(index, others, phrases)];
}

const isOwnWord = ({ numbers, places }: SearchIndex, key: string): boolean =>
  (places[numbers.get(key) ?? -1] ?? 0) >= PLACES.summary;

/** The words that are searched for, all of which an event must hold. */
export function typedWords(
  index: SearchIndex,
  query: string,
  phrases = false,
): readonly TypedWord[] {
  const { rest, dates } = takeDates(typedText(query));
  const words = wordsIn(rest)
    .slice(0, MAX_WORDS)
    .map(({ key, start, end, pieces }) => ({
      key,
      text: rest.slice(start, end),
      pieces,
      isOpen: end === rest.length,
    }));
  const all = [...dates, ...joinPieces(index, words, phrases)];
  const telling = all.filter(({ key }) => !isStopWord(key));
  return telling.length > 0 ? telling : all;
}

/**
 * What a query's words find, read word by word and, where that differs, by phrases: an event answers
 * that holds all of one reading. A reading is left out where one of its words finds nothing.
 */
export function readQuery(index: SearchIndex, query: string): readonly (readonly FoundTerm[])[] {
  const plain = typedWords(index, query);
  const phrases = typedWords(index, query, true);
  const readings = phrases.length === plain.length ? [plain] : [phrases, plain];
  return readings.flatMap((words) => {
    const found = words.map((word) => findTerm(index, word));
    return found.length === 0 || found.some((terms) => terms.length === 0) ? [] : [found.flat()];
  });
}

/** A word's worth by the best place it stands in, and a little more for each other place. */
const WORTH: readonly number[] = Array.from({ length: ROW }, (_, places) => {
  const best = Math.floor(Math.log2(Math.max(1, places)));
  const count = [...places.toString(2)].filter((bit) => bit === '1').length;
  return best * 4 + count / 10;
});

/** Raises each holder's score to what a word's postings are worth. */
function raise(scores: Float64Array, postings: readonly number[], kind: MatchKind): void {
  for (const posting of postings) {
    const holder = Math.floor(posting / ROW);
    const score = (WORTH[posting % ROW] ?? 0) + MATCH[kind];
    if (score > (scores[holder] ?? 0)) scores[holder] = score;
  }
}

/** How well each event answers one term, by row; 0: not at all. */
function scoreTerm(index: SearchIndex, { words }: FoundTerm): Float64Array {
  const scores = new Float64Array(index.titles.length);
  const ofTerms = new Float64Array(index.termRows.length);
  for (const [number, kind] of words) {
    raise(scores, index.postings[number] ?? [], kind);
    raise(ofTerms, index.termPostings[number] ?? [], kind);
  }
  for (const [term, score] of ofTerms.entries()) {
    if (score === 0) continue;
    for (const row of index.termRows[term] ?? []) {
      if (score > (scores[row] ?? 0)) scores[row] = score;
    }
  }
  return scores;
}

/** Worth of the query being a title, and of several words of it standing together in one. */
const IS_TITLE = 100;
const IS_IN_TITLE = 0.5;
/** Little enough to decide only between events that answer nearly as well. */
const IMPORTANCE = 0.2;

function phraseWorth(titles: readonly string[], phrase: string): number {
  if (titles.includes(phrase)) return IS_TITLE;
  return titles.some((title) => title.includes(phrase)) ? IS_IN_TITLE : 0;
}

/** The terms' scores together; 0 for an event that lacks one of them. */
function scoreReading(index: SearchIndex, terms: readonly FoundTerm[]): Float64Array {
  const totals = new Float64Array(index.titles.length).fill(1);
  for (const term of terms) {
    const scores = scoreTerm(index, term);
    for (const [row, score] of scores.entries()) {
      const total = totals[row] ?? 0;
      totals[row] = total > 0 && score > 0 ? total + score / terms.length : 0;
    }
  }
  return totals;
}

/**
 * Ids of the events that hold every word of a query, the best first: those that name it in their title,
 * then by place, person, thread or type, then in the summary; ties by importance. Never throws.
 */
export function searchEvents(index: SearchIndex, query: string): readonly string[] {
  const readings = readQuery(index, query).map((terms) => scoreReading(index, terms));
  if (readings.length === 0) return [];
  const phrase = squeeze(wordsIn(typedText(query)));
  const hits = index.dataset.events.flatMap(({ id, importance }, row) => {
    const total = Math.max(...readings.map((totals) => totals[row] ?? 0));
    if (total === 0) return [];
    const worth = phraseWorth(index.titles[row] ?? [], phrase) + IMPORTANCE * importance;
    return [{ id, total: total + worth }];
  });
  hits.sort((a, b) => b.total - a.total);
  return hits.map(({ id }) => id);
}
