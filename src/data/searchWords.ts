import { MONTHS } from '../model/monthNames.ts';
import { toJamo } from './searchJamo.ts';

/** A searchable word of a text. */
export interface SearchWord {
  /** What is compared: lower case, no accents, Korean in letters. */
  readonly key: string;
  /** Where it stands in the text, in UTF-16 units of its composed form. */
  readonly start: number;
  readonly end: number;
  /** Keys of the pieces that a hyphen, point or apostrophe joins; empty for a word in one piece. */
  readonly pieces: readonly string[];
}

const LATIN_WITH_MARK = /[^\x20-\x7e가-힣]/;
const MARKS = /\p{M}+/gu;

/** One spelling for what is the same to a reader: case, accents, -ize and -ise, Korean letter by letter. */
export function toKey(text: string): string {
  const plain = LATIN_WITH_MARK.test(text)
    ? text.normalize('NFD').replace(MARKS, '').normalize('NFC')
    : text;
  return toJamo(plain.toLowerCase().replaceAll('iz', 'is'));
}

const two = (number: string): string => number.padStart(2, '0');
const MONTH_WORDS = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const MONTH = `(?<name>${MONTH_WORDS}|Sept)`;
const ENGLISH_DATE = `(?<![\\p{L}\\p{N}])(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}\\.? (?:(?<d2>\\d{1,2}),? )?(?<y1>\\d{4})`;
const NUMBER_DATE =
  '(?<!\\d)(?<y2>\\d{4})(?:년 ?|[-./])(?<m>\\d{1,2})(?!\\d)(?:월|[-./](?=\\d))?(?: ?(?<d3>\\d{1,2})(?!\\d)일?)?';
const DATES = new RegExp(`${ENGLISH_DATE}|${NUMBER_DATE}`, 'giu');

/** `2018-09` or `2018-09-18`; undefined where the numbers are no date. */
function dateKey(found: Readonly<Record<string, string | undefined>>): string | undefined {
  const { name = '', m, y1, y2, d1, d2, d3 } = found;
  const short = name.slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === short) + 1;
  const month = m === undefined ? named : Number(m);
  const day = d1 ?? d2 ?? d3;
  if (month < 1 || month > 12 || Number(day ?? 1) > 31) return undefined;
  const key = `${y1 ?? y2}-${two(String(month))}`;
  return day === undefined || Number(day) === 0 ? key : `${key}-${two(day)}`;
}

/** Dates written out, each as one word: "18 September 2018", "2018년 9월", "2018.9.18". */
export function datesIn(text: string): readonly SearchWord[] {
  if (!/\d{4}/.test(text)) return [];
  return Array.from(text.matchAll(DATES)).flatMap((match) => {
    const key = dateKey(match.groups ?? {});
    const end = match.index + match[0].length;
    return key === undefined ? [] : [{ key, start: match.index, end, pieces: [] }];
  });
}

/** Everything but blanks, signs and symbols; an unpaired half of a letter counts as one. */
const RUN = /[^\0-/:-@[-`{-\xbf\u2000-\u2bff\u3000-\u303f\u30fb\ufe30-\ufe4f\uff00-\uff0f]+/g;
const MIXED = /[가-힣ㄱ-ㅣ][^가-힣ㄱ-ㅣ]|[^가-힣ㄱ-ㅣ][가-힣ㄱ-ㅣ]/;
/** Korean after Latin letters, and what follows a counted year, month or day, stands as a word of its own. */
const PART = /\d+(?:년대|[년월일])|(?:(?!\d+[년월일])[\d가-힣ㄱ-ㅣ])+|(?:(?![가-힣ㄱ-ㅣ]).)+/g;
const DIGITS = /^\d+$/;
const KOREAN_ONLY = /^[가-힣ㄱ-ㅣ]+$/;

const unitless = (text: string): string =>
  !/^\d/.test(text)
    ? text
    : text
        .replace(/^(\d{4})년$/, '$1')
        .replace(/^(\d{4})년대$/, '$1s')
        .replace(/^0(\d[월일])$/, '$1');

/** Whether a sign between two pieces makes them one word: "Jong-un", "6·15", "U.S.", "150,000", "P'yongyang". */
function joins(sign: string, left: string, right: string): boolean {
  if (KOREAN_ONLY.test(left) && KOREAN_ONLY.test(right)) return false;
  if (sign === '-' || sign === '‑') return true;
  if (sign === "'" || sign === '’') return true;
  if (sign === ',') return DIGITS.test(left.slice(-1)) && /^\d{3}$/.test(right);
  if (!'.·/'.includes(sign)) return false;
  const isLetters = left.length === 1 && right.length === 1;
  return (DIGITS.test(left) && /^\d/.test(right)) || (sign === '.' && isLetters);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

function toWord(pieces: readonly Piece[], keyOf: typeof toKey): SearchWord {
  const [first, ...others] = pieces;
  const { text, start } = first ?? { text: '', start: 0 };
  const end = start + text.length;
  if (others.length === 0) return { key: keyOf(unitless(text)), start, end, pieces: [] };
  const last = others.at(-1);
  const keys = pieces.map((piece) => keyOf(unitless(piece.text)));
  return {
    key: keys.join(/^\d{4}$/.test(text) ? '-' : ''),
    start,
    end: last === undefined ? end : last.start + last.text.length,
    pieces: keys,
  };
}

function piecesIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!MIXED.test(run)) pieces.push({ text: run, start: index });
    else {
      for (const part of run.matchAll(PART)) {
        pieces.push({ text: part[0], start: index + part.index });
      }
    }
  }
  return pieces;
}

/**
 * The words of a text in their order; a possessive s is none.
 * @param keyOf may remember keys, which saves time over many texts
 */
export function wordsIn(text: string, keyOf = toKey): readonly SearchWord[] {
  const words: SearchWord[] = [];
  let open: Piece[] = [];
  for (const piece of piecesIn(text)) {
    const before = open.at(-1);
    const gap = before && text.slice(before.start + before.text.length, piece.start);
    if ((gap === "'" || gap === '’') && /^s$/i.test(piece.text)) continue;
    if (before !== undefined && !(gap?.length === 1 && joins(gap, before.text, piece.text))) {
      words.push(toWord(open, keyOf));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) words.push(toWord(open, keyOf));
  return words;
}

/** The keys of a text without blanks between them. */
export const squeeze = (words: readonly SearchWord[]): string =>
  words.map(({ key }) => key).join('');

/** A searchable word, how it is written, and whether it may be typed in pieces. */
export interface KeyAndText {
  readonly key: string;
  readonly text: string;
  readonly joined: boolean;
}

/** Two letters are a word where they are capitals ("US-North") but not in a name ("Jong-un"). */
const isWorthAlone = (key: string, text: string): boolean =>
  key.length > 2 || (/^[A-Z]{2}$/.test(text) && key.length === 2);

/** A text's words, their pieces that make sense alone, and the dates it writes out with their months. */
export function keysOf(text: string, words = wordsIn(text)): readonly KeyAndText[] {
  const found: KeyAndText[] = [];
  for (const { key, start, end, pieces } of words) {
    const written = text.slice(start, end);
    found.push({ key, text: written, joined: pieces.length > 0 });
    const texts = pieces.length === 0 ? [] : written.split(/[-‑'’.·/,]/);
    for (const [index, piece] of pieces.entries()) {
      const alone = texts[index] ?? '';
      if (isWorthAlone(piece, alone)) found.push({ key: piece, text: alone, joined: false });
    }
  }
  for (const { key } of datesIn(text)) {
    for (const part of new Set([key, key.slice(0, 7)])) {
      found.push({ key: part, text: part, joined: false });
    }
  }
  return found;
}

const LEAST_STEM = 4;
const KOREAN_PAIR = /^[가-힣]+ [가-힣]+$/;
const HANGUL_RUN = /[가-힣]+ [가-힣]+/;

/** Two Korean words in a row as one: writers and readers differ on the blank between them. */
export function pairsIn(text: string, words = wordsIn(text)): readonly SearchWord[] {
  if (!HANGUL_RUN.test(text)) return [];
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (before === undefined) return [];
    const { start } = before;
    if (!KOREAN_PAIR.test(text.slice(start, word.end))) return [];
    return [{ key: before.key + word.key, start, end: word.end, pieces: [] }];
  });
}

const INFLECTED = /(?:(?:s|sse)s|ing|ed|es|al|ations?|ates?|itions?|ish|e)$/;

/** What a Latin word is an inflection of, roughly: "suspended", "suspends" and "suspension" are one. Else empty. */
export function stemOf(key: string): string {
  if (!/^[a-z]{4,}$/.test(key)) return '';
  const plain = key.replace(/sions?$/, 'd').replace(/ish(?:es|ed|ing)$/, 'ish');
  if (plain.length < LEAST_STEM + 1) return plain.replace(/s$/, '');
  const stem = plain.replace(INFLECTED, '');
  return stem.length < LEAST_STEM ? plain : stem.replace(/s$/, '');
}

/** A word that is found as it is. */
export const bare = (key: string, text = key): KeyAndText => ({ key, text, joined: false });
