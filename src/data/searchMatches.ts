import { type Bilingual, LANGS, type Lang } from '../model/bilingual.ts';
import type { Term, TimelineEvent, Vocabulary } from '../model/dataset.ts';
import type { SearchField, SearchHit, SearchMatch, TextRange } from '../model/search.ts';
import { wordsOfDate } from './searchDates.ts';
import type { SearchIndex } from './searchIndex.ts';
import { charactersBefore, initialsOf, isInitials } from './searchJamo.ts';
import { readQuery } from './searchQuery.ts';
import { termKeys } from './searchTermKeys.ts';
import { type FoundTerm, type MatchKind, placeWithin } from './searchTerms.ts';
import { datesIn, type KeyAndText, pairsIn, type SearchWord, wordsIn } from './searchWords.ts';

const WHOLLY: ReadonlySet<MatchKind> = new Set(['whole', 'typo', 'inflected']);

type Answers = (term: FoundTerm) => boolean;

/** The part of a word that is meant; all of it where its characters aren't one to one those of its key. */
function rangeWithin(word: SearchWord, key: string, kind: MatchKind): TextRange {
  const all: TextRange = [word.start, word.end];
  const isOneToOne = charactersBefore(word.key, word.key.length) === word.end - word.start;
  if (!isOneToOne || WHOLLY.has(kind)) return all;
  if (isInitials(key) && key.length > 1) {
    const at = initialsOf(word.key).indexOf(key);
    return at < 0 ? all : [word.start + at, word.start + at + key.length];
  }
  const place = word.key.startsWith(key) ? 0 : placeWithin(word.key, key);
  if (place < 0) return all;
  const until = charactersBefore(word.key, place + key.length);
  return [word.start + charactersBefore(word.key, place), word.start + until];
}

function rangesAmong(
  index: SearchIndex,
  words: readonly SearchWord[],
  term: FoundTerm,
): readonly TextRange[] {
  return words.flatMap((word) => {
    const keys = [word.key, ...word.pieces, word.key.slice(0, 7)];
    const number = keys
      .map((key) => index.numbers.get(key))
      .find((known) => known !== undefined && term.words.has(known));
    const kind = number === undefined ? undefined : term.words.get(number);
    return kind === undefined ? [] : [rangeWithin(word, term.key, kind)];
  });
}

function rangesOf(index: SearchIndex, text: string, term: FoundTerm): readonly TextRange[] {
  const ranges = rangesAmong(index, [...wordsIn(text), ...datesIn(text)], term);
  return ranges.length > 0 ? ranges : rangesAmong(index, pairsIn(text), term);
}

/** In their order, those that meet made one. */
function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const out: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last === undefined || start > last[1]) out.push([start, end]);
    else out[out.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return out;
}

interface Candidate extends Omit<SearchMatch, 'ranges'> {
  /** Words by which the whole text is meant although it doesn't hold them: its other spellings. */
  readonly spellings: readonly KeyAndText[];
}

const known = (index: SearchIndex, keys: readonly KeyAndText[], term: FoundTerm): boolean =>
  keys.some(({ key }) => {
    const number = index.numbers.get(key);
    return number !== undefined && term.words.has(number);
  });

function rangesIn(
  index: SearchIndex,
  { text, spellings }: Candidate,
  term: FoundTerm,
): readonly TextRange[] {
  const ranges = rangesOf(index, text, term);
  if (ranges.length > 0) return ranges;
  return known(index, spellings, term) ? [[0, text.length]] : [];
}

function termsOf(event: TimelineEvent, vocabulary: Vocabulary): [SearchField, readonly Term[]][] {
  const of = (terms: readonly Term[], ids: readonly (string | undefined)[]): readonly Term[] =>
    terms.filter(({ id }) => ids.includes(id));
  const type = vocabulary.types.find(({ id }) => id === event.type);
  return [
    ['people', of(vocabulary.people, event.people)],
    ['place', of(vocabulary.places, [event.place])],
    ['threads', of(vocabulary.threads, event.threads)],
    ['type', of(vocabulary.types, [event.type])],
    ['parties', of(vocabulary.parties, event.parties)],
    ['group', of(vocabulary.groups, [type?.group])],
  ];
}

/** The texts of an event beside its title, the most telling first, those of the reader's language before others. */
function candidatesOf(index: SearchIndex, event: TimelineEvent, lang: Lang): readonly Candidate[] {
  const plain = (field: SearchField, text: Bilingual, of: Lang): Candidate => ({
    field,
    lang: of,
    text: text[of].normalize('NFC'),
    spellings: [],
  });
  const labelled = termsOf(event, index.dataset.vocabulary).flatMap(([field, terms]) =>
    terms.map((term) => ({
      ...plain(field, term.label, lang),
      spellings: Object.values(termKeys(term, field === 'people' ? 'name' : 'word')).flat(),
    })),
  );
  const languages = [lang, ...LANGS.filter((other) => other !== lang)];
  return [
    ...labelled,
    ...languages.map((of) => plain('summary', event.summary, of)),
    ...languages.flatMap((of) => event.figures.map(({ label }) => plain('figures', label, of))),
    ...languages.slice(1).map((of) => plain('title', event.title, of)),
  ];
}

/** The candidate that answers most of the open terms, the first of equals. */
function bestOf(
  index: SearchIndex,
  candidates: readonly Candidate[],
  open: readonly FoundTerm[],
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly count: number } | undefined;
  for (const candidate of candidates) {
    const answers: Answers = (term) => rangesIn(index, candidate, term).length > 0;
    const count = open.filter(answers).length;
    if (count > (best?.count ?? 0)) best = { candidate, count };
  }
  return best?.candidate;
}

/** Who asks where an event answers. */
interface Reader {
  readonly event: TimelineEvent;
  readonly lang: Lang;
}

/** Shows where an event answers a query, for a reader of a language; the event is one that the query finds. */
export function locateHit(index: SearchIndex, query: string, { event, lang }: Reader): SearchHit {
  const [terms = [], ...others] = readQuery(index, query);
  const all = [...terms, ...others.flat()];
  const title: Candidate = {
    field: 'title',
    lang,
    text: event.title[lang].normalize('NFC'),
    spellings: [],
  };
  const match = (candidate: Candidate): SearchMatch => ({
    field: candidate.field,
    lang: candidate.lang,
    text: candidate.text,
    ranges: merged(all.flatMap((term) => rangesIn(index, candidate, term))),
  });
  const dateWords = Object.values(wordsOfDate(event.date)).flat();
  const isDate: Answers = (term) => known(index, dateWords, term);
  const open = terms.filter((term) => rangesIn(index, title, term).length === 0 && !isDate(term));
  const other =
    open.length === 0 ? undefined : bestOf(index, candidatesOf(index, event, lang), open);
  return {
    id: event.id,
    title: match(title),
    date: all.some(isDate),
    other: other && match(other),
  };
}
