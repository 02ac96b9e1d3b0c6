import type { Dataset, Term, TimelineEvent, Vocabulary } from '../model/dataset.ts';
import { type KeyAndText, keysOf, squeeze, toKey, wordsIn } from './searchWords.ts';
import { spellingsOf } from './spellings.ts';

/**
 * Where a word stands, by weight; the places of one word in one event add up. A synonym is another
 * word for a type, group or thread, and counts only for what stands nowhere else.
 */
export const PLACES = { synonym: 1, summary: 2, party: 4, term: 8, title: 16, date: 32 } as const;
export type Place = (typeof PLACES)[keyof typeof PLACES];

/** Most words of a person's name. */
const MAX_NAME = 4;

export interface TermKeys {
  readonly label: readonly KeyAndText[];
  readonly spellings: readonly KeyAndText[];
}

const labelKeys = ({ label }: Term): readonly KeyAndText[] => [
  ...keysOf(label.en),
  ...keysOf(label.ko),
];

const NONE: ReadonlySet<string> = new Set();

/**
 * What a term is found by. A spelling of several words is one word that may be typed in pieces, so that
 * "Sea of Japan" isn't Japan; but a person may be called by a part of the name.
 * @param taken spellings that a narrower term has already
 */
export function termKeys(term: Term, kind: 'name' | 'word', taken = NONE): TermKeys {
  const forms = new Map<string, KeyAndText>();
  for (const text of spellingsOf(term.label, term.variants, kind)) {
    const words = wordsIn(text);
    const key = squeeze(words);
    // The same but for blanks and hyphens: all of it is known already.
    if (taken.has(key) || forms.has(key)) continue;
    forms.set(key, { key, text, joined: words.length > 1 });
    if (words.length > 1 && kind === 'word') continue;
    for (const part of keysOf(text, words)) {
      if (part.key.length > 2 || words.length === 1) forms.set(part.key, part);
    }
  }
  return { label: labelKeys(term), spellings: [...forms.values()] };
}

/** How the terms of a kind are found: whose they are, and how much label and spellings weigh. */
export interface TermRule {
  readonly terms: readonly Term[];
  readonly kind: 'name' | 'word';
  readonly idsOf: (event: TimelineEvent) => readonly string[];
  readonly label: Place;
  readonly spelling: Place;
}

/** All that a term is written as. */
export const squeezedForms = ({ label, variants }: Term): readonly string[] =>
  [label.en, label.ko, ...variants].map((text) => squeeze(wordsIn(text)));

/** The kinds of terms that an event is found by, the narrowest first. */
export function termRules({ vocabulary }: Dataset): readonly TermRule[] {
  const { people, places, parties, threads, types, groups } = vocabulary;
  const groupOf = new Map(types.map(({ id, group }) => [id, group]));
  const { term, party, synonym } = PLACES;
  return [
    { terms: people, kind: 'name', idsOf: (event) => event.people, label: term, spelling: term },
    {
      terms: places,
      kind: 'word',
      idsOf: ({ place }) => (place === undefined ? [] : [place]),
      label: term,
      spelling: term,
    },
    {
      terms: parties,
      kind: 'word',
      idsOf: (event) => event.parties,
      label: party,
      spelling: party,
    },
    {
      terms: threads,
      kind: 'word',
      idsOf: (event) => event.threads,
      label: term,
      spelling: synonym,
    },
    { terms: types, kind: 'word', idsOf: (event) => [event.type], label: term, spelling: synonym },
    {
      terms: groups,
      kind: 'word',
      idsOf: ({ type }) => [groupOf.get(type) ?? ''],
      label: party,
      spelling: synonym,
    },
  ];
}

/**
 * By another spelling of a name: its usual ones in a word, which texts use throughout. Of places only
 * spellings in one word: "Sea of Japan" is no other name for all that begins with 동해.
 */
export function namesBySpelling({
  people,
  places,
}: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  const add = ({ label, variants }: Term, mostWords: number): void => {
    const usual = [label.en, label.ko].filter((text) => wordsIn(text).length === 1).map(toKey);
    for (const words of variants.map((text) => wordsIn(text))) {
      if (words.length <= mostWords) names.set(squeeze(words), usual);
    }
  };
  for (const term of places) add(term, 1);
  for (const term of people) add(term, MAX_NAME);
  return names;
}
