import type { SearchIndex } from './searchIndex.ts';
import { initialsOf, isCharacterStart, isInitials, toJamo } from './searchJamo.ts';
import { PLACES } from './searchTermKeys.ts';
import { stemOf } from './searchWords.ts';

/** How a word of the data answers a typed one; the higher the better. */
export const MATCH = {
  typo: 1,
  half: 1.5,
  inside: 2,
  inflected: 2.5,
  prefix: 3,
  whole: 4,
} as const;
export type MatchKind = keyof typeof MATCH;

/** A word of a query. */
export interface TypedWord {
  readonly key: string;
  readonly text: string;
  readonly pieces: readonly string[];
  /** It may go on: nothing was typed after it. */
  readonly isOpen: boolean;
}

const typed = (key: string): TypedWord => ({ key, text: key, pieces: [], isOpen: true });

/** One typed word with the words of the data that it finds, by number. */
export interface FoundTerm {
  readonly key: string;
  readonly words: ReadonlyMap<number, MatchKind>;
}

type Found = Map<number, MatchKind>;

/** Latin words are found from their beginning; Korean and Chinese ones inside others too. */
const CAN_BE_INSIDE = /[ㄱ-ㅣ\u3040-\u9fff]/;
const SYLLABLE = 2;
const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** Where a key stands within a word so that it begins a written character; -1: nowhere. */
export function placeWithin(word: string, key: string): number {
  for (let at = word.indexOf(key, 1); at > 0; at = word.indexOf(key, at + 1)) {
    if (isCharacterStart(word, at)) return at;
  }
  return -1;
}

interface Tier {
  readonly plain: Found;
  /** A typed syllable that the word goes on with: 개서 for 개성. */
  readonly half: Found;
}

function kindOf(word: string, key: string): MatchKind | undefined {
  if (word === key) return 'whole';
  if (word.startsWith(key)) return isCharacterStart(word, key.length) ? 'prefix' : 'half';
  if (key.length <= SYLLABLE || !CAN_BE_INSIDE.test(key)) return undefined;
  const at = placeWithin(word, key);
  if (at < 0) return undefined;
  return isCharacterStart(word, at + key.length) ? 'inside' : 'half';
}

function scan({ keys, stems }: SearchIndex, key: string): Tier {
  const plain: Found = new Map();
  for (const number of stems.get(stemOf(key)) ?? []) plain.set(number, 'inflected');
  const half: Found = new Map();
  for (const [number, word] of keys.entries()) {
    const kind = kindOf(word, key);
    if (kind !== undefined) (kind === 'half' ? half : plain).set(number, kind);
  }
  return { plain, half };
}

/** Letters by which a word that is typed to its end may be inflected. */
const INFLECTION = 3;
const SHORT = 3;

/**
 * A word that is one by itself finds no much longer ones once the next is typed, and a short one
 * ("US", "war", "9") none at all.
 */
function settled({ keys }: SearchIndex, found: Found, { key, isOpen }: TypedWord): Found {
  const isShort = key.length <= SHORT;
  const isWhole = [...found.values()].includes('whole');
  if (!isWhole || /[ㄱ-ㅣ]/.test(key) || (isOpen && !isShort)) return found;
  const most = key.length + (isShort ? 0 : INFLECTION);
  const kept = ([number, kind]: readonly [number, MatchKind]): boolean =>
    kind === 'whole' ||
    kind === 'inflected' ||
    (keys[number]?.length ?? 0) <= most ||
    keys[number] === `${key}s`;
  return new Map([...found].filter(kept));
}

/** The words that stand in a place of at least this weight somewhere. */
const keepNamed = ({ places }: SearchIndex, found: Found, least: number): Found =>
  new Map([...found].filter(([number]) => (places[number] ?? 0) >= least));

/** Own words before synonyms. */
function preferred(index: SearchIndex, found: Found): Found {
  const own = keepNamed(index, found, PLACES.summary);
  return own.size > 0 ? own : found;
}

/** Initial consonants look at names and titles alone: a summary holds any three of them somewhere. */
function scanInitials(index: SearchIndex, key: string): Found {
  const found: Found = new Map();
  for (const [number, word] of index.keys.entries()) {
    const initials = /[ㄱ-ㅎ]/.test(word) ? initialsOf(word) : '';
    const at = initials.indexOf(key);
    if (at < 0) continue;
    found.set(number, at > 0 ? 'inside' : initials === key ? 'whole' : 'prefix');
  }
  return keepNamed(index, found, PLACES.party);
}

/** Whether one slip of the hand makes one text of the other: a letter more, less, other, or two swapped. */
export function isOneTypoAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (isSwap && short.slice(at + 2) === long.slice(at + 2))
  );
}

const LEAST_FOR_TYPO = 4;

function scanTypos({ keys }: SearchIndex, key: string): Found {
  if (key.length < LEAST_FOR_TYPO || /\d/.test(key)) return new Map();
  const whole: Found = new Map();
  const begun: Found = new Map();
  for (const [number, word] of keys.entries()) {
    if (word.length < key.length - 1 || /\d/.test(word)) continue;
    if (isOneTypoAway(word, key)) whole.set(number, 'typo');
    else if (isOneTypoAway(word.slice(0, key.length), key)) begun.set(number, 'typo');
  }
  return whole.size > 0 ? whole : begun;
}

const PARTICLE = /(?:에서|에게|으로|까지|부터|이나|들의|들이|[의을를은는이가와과에로도])$/;
const PARTICLES = new Set('의 을 를 은 는 이 가 와 과 에 로 도'.split(' ').map(toJamo));
const STOP = new Set('a an the of in on at to and for by with from'.split(' '));

/** Words that say nothing by themselves. */
export const isStopWord = (key: string): boolean => STOP.has(key) || PARTICLES.has(key);

function withoutParticle(text: string): string | undefined {
  const rest = text.replace(PARTICLE, '');
  return rest.length >= 2 && rest !== text ? toJamo(rest) : undefined;
}

/** A name in another spelling finds what texts call it, too. */
const withName = (index: SearchIndex, found: Found, key: string): Found =>
  new Map([
    ...(index.names.get(key) ?? []).flatMap((name) => [...scan(index, name).plain]),
    ...found,
  ]);

/** Exactly, from the beginning, inside, or half-typed; the first of these that finds anything. */
function findPlain(index: SearchIndex, word: TypedWord): FoundTerm | undefined {
  const { key } = word;
  if (isInitials(key) && key.length > 1) {
    const words = scanInitials(index, key);
    return words.size === 0 ? undefined : { key, words };
  }
  const { plain, half } = scan(index, key);
  const words =
    plain.size > 0
      ? withName(index, settled(index, preferred(index, plain), word), key)
      : preferred(index, half);
  return words.size === 0 ? undefined : { key, words };
}

/** Two words written as one, each of which is found: 연락사무소폭파. */
function findSplit(index: SearchIndex, key: string): readonly FoundTerm[] {
  if (isNumber(key)) return [];
  const middle = key.length / 2;
  const cuts = Array.from({ length: key.length - 1 }, (_, at) => at + 1)
    .filter((at) => isCharacterStart(key, at) && at > 2 && key.length - at > 2)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const at of cuts.slice(0, 12)) {
    const pair = [key.slice(0, at), key.slice(at)].map((part) => findPlain(index, typed(part)));
    const found = pair.filter((term) => term !== undefined);
    if (found.length === 2 && found.every(({ words }) => hasBeginning(words))) return found;
  }
  return [];
}

const hasBeginning = (words: ReadonlyMap<number, MatchKind>): boolean =>
  [...words.values()].some((kind) => kind === 'whole' || kind === 'prefix');

/**
 * What a typed word finds. A typo is allowed only where nothing else is found, so that what a search
 * leaves is what was asked for. Several terms where the word falls into parts; empty: not found.
 */
export function findTerm(index: SearchIndex, word: TypedWord): readonly FoundTerm[] {
  const plain = findPlain(index, word);
  if (plain !== undefined) return [plain];
  const stem = withoutParticle(word.text);
  const stemmed = stem === undefined ? undefined : findPlain(index, typed(stem));
  if (stemmed !== undefined) return [stemmed];
  const typos = preferred(index, scanTypos(index, word.key));
  if (typos.size > 0) return [{ key: word.key, words: typos }];
  const parts = word.pieces.map((piece) => findPlain(index, typed(piece)));
  const found = parts.filter((part) => part !== undefined);
  return found.length > 0 && found.length === parts.length ? found : findSplit(index, word.key);
}
