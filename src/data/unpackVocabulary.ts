import type * as z from 'zod/mini';
import type { packedVocabularySchema } from './packedSchema.ts';
import type { Finding, Segments } from './problem.ts';
import { slugOf } from './slug.ts';
import type { TermRecord, VocabularyRecord } from './vocabularySchema.ts';

export type PackedVocabulary = z.infer<typeof packedVocabularySchema>;
type Place = VocabularyRecord['places'][number];

const cellsOf = (lines: string): string[][] =>
  lines === '' ? [] : lines.split('\n').map((line) => line.split('\t'));

const toTerm = ([en = '', ko = '', id = '', ...variants]: readonly string[]) => ({
  id: id === '' ? slugOf(en) : id,
  label: { en, ko },
  variants,
});

const toPlace = ([en = '', ko = '', id = '', lat, lon, ...variants]: readonly string[]) => ({
  ...toTerm([en, ko, id, ...variants]),
  lat: Number(lat ?? Number.NaN),
  lon: Number(lon ?? Number.NaN),
});

/** Decides whether a row is a term; undefined where it isn't, and then what is wrong with it. */
export type ReadRow<T> = (row: T, segments: Segments) => T | readonly Finding[];

/** How people and places are read, the lists that are cut from lines. */
export interface TermReaders {
  readonly person: ReadRow<TermRecord>;
  readonly place: ReadRow<Place>;
}

/** Takes every row for what it is: for data that was checked when the page was made. */
export const TRUSTED: TermReaders = { person: (row) => row, place: (row) => row };

/** Reads lines of terms; a term that fails keeps its row, since rows are what events refer to. */
function readTerms<T extends object>(
  rows: readonly T[],
  read: ReadRow<T>,
  key: string,
): { terms: (T | undefined)[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const terms = rows.map((row, index) => {
    const term = read(row, ['vocabulary', key, index]);
    if (!Array.isArray(term)) return term as T;
    findings.push(...(term as readonly Finding[]));
    return undefined;
  });
  return { terms, findings };
}

export interface UnpackedVocabulary {
  readonly record: VocabularyRecord;
  /** Ids by row, undefined for a row that failed. */
  readonly people: readonly (string | undefined)[];
  readonly places: readonly (string | undefined)[];
  readonly findings: readonly Finding[];
}

const present = <T>(terms: readonly (T | undefined)[]): T[] =>
  terms.filter((term) => term !== undefined);

/** Lines of cells back into terms. */
export function unpackVocabulary(
  packed: PackedVocabulary,
  { person, place }: TermReaders,
): UnpackedVocabulary {
  const people = readTerms<TermRecord>(cellsOf(packed.people).map(toTerm), person, 'people');
  const places = readTerms<Place>(cellsOf(packed.places).map(toPlace), place, 'places');
  return {
    record: { ...packed, people: present(people.terms), places: present(places.terms) },
    people: people.terms.map((term) => term?.id),
    places: places.terms.map((term) => term?.id),
    findings: [...people.findings, ...places.findings],
  };
}
