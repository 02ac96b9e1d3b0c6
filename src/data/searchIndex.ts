import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { statusAfter } from '../model/status.ts';
import { wordsOfDate } from './searchDates.ts';
import {
  namesBySpelling,
  PLACES,
  type Place,
  squeezedForms,
  type TermRule,
  termKeys,
  termRules,
} from './searchTermKeys.ts';
import {
  bare,
  type KeyAndText,
  keysOf,
  pairsIn,
  type SearchWord,
  squeeze,
  stemOf,
  toKey,
  wordsIn,
} from './searchWords.ts';

/** A posting is `number of the event or term * ROW + places`. */
export const ROW = 64;

/** What of a dataset can be found: every distinct word with the events that hold it. */
export interface SearchIndex {
  readonly dataset: Dataset;
  readonly keys: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By number of the word: events that hold it in their own texts, in the dataset's order. */
  readonly postings: readonly (readonly number[])[];
  /** By number of the word: terms that are called so, each with some event. */
  readonly termPostings: readonly (readonly number[])[];
  /** By number of the term: its events' rows. */
  readonly termRows: readonly (readonly number[])[];
  /** By number of the word: all places in which it stands anywhere. */
  readonly places: readonly number[];
  /** How a word is written where it was first met. */
  readonly written: readonly string[];
  /** Words that may be typed in pieces, and whether their pieces mean nothing alone: "Jong un" is a name. */
  readonly joined: ReadonlyMap<string, 'name' | 'word'>;
  /** Latin words by what they are inflections of. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** By another spelling of a name: its usual ones. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** By event: its titles and short labels without any blanks. */
  readonly titles: readonly (readonly string[])[];
}

class Builder {
  readonly keys: string[] = [];
  readonly numbers = new Map<string, number>();
  readonly postings: number[][] = [];
  readonly termPostings: number[][] = [];
  readonly termRows: (readonly number[])[] = [];
  readonly places: number[] = [];
  readonly written: string[] = [];
  readonly joined = new Map<string, 'name' | 'word'>();
  readonly stems = new Map<string, number[]>();
  private readonly keyOfText = new Map<string, string>();

  private readonly keyOf = (text: string): string => {
    const known = this.keyOfText.get(text);
    if (known !== undefined) return known;
    const key = toKey(text);
    this.keyOfText.set(text, key);
    return key;
  };

  /** As everywhere, each word's key made once. */
  wordsIn(text: string): readonly SearchWord[] {
    return wordsIn(text, this.keyOf);
  }

  private numberOf({ key, text, joined }: KeyAndText, kind: 'name' | 'word' = 'word'): number {
    if (joined && this.joined.get(key) !== 'name') this.joined.set(key, kind);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.numbers.set(key, number);
    this.postings.push([]);
    this.termPostings.push([]);
    this.places.push(0);
    this.written.push(text);
    const stem = stemOf(key);
    const alike = this.stems.get(stem);
    if (alike !== undefined) alike.push(number);
    else if (stem !== '') this.stems.set(stem, [number]);
    return number;
  }

  /** One holder after the other: a word that it has twice is noted once, with both places. */
  private note(holders: number[], holder: number, place: Place): void {
    const last = holders.at(-1) ?? -1;
    if (Math.floor(last / ROW) === holder) holders[holders.length - 1] = last | place;
    else holders.push(holder * ROW + place);
  }

  add(keys: readonly KeyAndText[], row: number, place: Place): void {
    for (const key of keys) {
      const number = this.numberOf(key);
      this.note(this.postings[number] ?? [], row, place);
      this.places[number] = (this.places[number] ?? 0) | place;
    }
  }

  addTerm(rows: readonly number[], kind: 'name' | 'word') {
    const term = this.termRows.push(rows) - 1;
    return (keys: readonly KeyAndText[], place: Place): void => {
      for (const key of keys) {
        const number = this.numberOf(key, kind);
        this.note(this.termPostings[number] ?? [], term, place);
        this.places[number] = (this.places[number] ?? 0) | place;
      }
    };
  }
}

function rowsByTerm(events: readonly TimelineEvent[], { idsOf }: TermRule) {
  const rows = new Map<string, number[]>();
  for (const [row, event] of events.entries()) {
    for (const id of new Set(idsOf(event))) {
      const known = rows.get(id);
      if (known === undefined) rows.set(id, [row]);
      else known.push(row);
    }
  }
  return rows;
}

function addTerms(builder: Builder, dataset: Dataset): void {
  const taken = new Set<string>();
  for (const rule of termRules(dataset)) {
    const rowsOf = rowsByTerm(dataset.events, rule);
    for (const term of rule.terms) {
      const rows = rowsOf.get(term.id);
      if (rows === undefined) continue;
      const { label, spellings } = termKeys(term, rule.kind, taken);
      const add = builder.addTerm(rows, rule.kind);
      add(label, rule.label);
      add(spellings, rule.spelling);
    }
    for (const form of rule.terms.flatMap(squeezedForms)) taken.add(form);
  }
}

/** Words for what an event does to its threads: "suspended", "demolished". */
function effectWords({ vocabulary }: Dataset): (event: TimelineEvent) => readonly KeyAndText[] {
  const trackings = new Map(vocabulary.threads.map(({ id, tracking }) => [id, tracking]));
  return ({ effects }) =>
    effects.flatMap(({ thread, effect }) => {
      const status = statusAfter(effect);
      const ofThread = status && trackings.get(thread)?.words[status];
      return [vocabulary.effects[effect], ofThread].flatMap((text) =>
        text ? [...keysOf(text.en), ...keysOf(text.ko)] : [],
      );
    });
}

function addEvent(builder: Builder, event: TimelineEvent, row: number): readonly string[] {
  const texts = [...new Set([event.title.en, event.title.ko, event.short.en, event.short.ko])];
  const titles = texts.map((text) => {
    const words = builder.wordsIn(text);
    const pairs = pairsIn(text, words).map(({ key, start, end }) =>
      bare(key, text.slice(start, end)),
    );
    builder.add([...keysOf(text, words), ...pairs], row, PLACES.title);
    return squeeze(words);
  });
  const date = wordsOfDate(event.date);
  builder.add(date.first, row, PLACES.date);
  builder.add(date.later, row, PLACES.title);
  builder.add(date.days, row, PLACES.term);
  builder.add(keysOf(event.id.replaceAll('-', ' ')), row, PLACES.term);
  for (const { en, ko } of [event.summary, ...event.figures.map(({ label }) => label)]) {
    for (const text of [en, ko]) {
      builder.add(keysOf(text, builder.wordsIn(text)), row, PLACES.summary);
    }
  }
  return titles;
}

/** Makes all words of a dataset findable: titles, terms in every spelling, dates, summaries, figures. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const builder = new Builder();
  const effects = effectWords(dataset);
  const titles = dataset.events.map((event, row) => {
    builder.add(effects(event), row, PLACES.term);
    return addEvent(builder, event, row);
  });
  addTerms(builder, dataset);
  const { keys, numbers, postings, termPostings, termRows, places } = builder;
  const { written, joined, stems } = builder;
  const words = { keys, numbers, postings, termPostings, termRows, places, written, joined, stems };
  return { dataset, ...words, names: namesBySpelling(dataset.vocabulary), titles };
}
