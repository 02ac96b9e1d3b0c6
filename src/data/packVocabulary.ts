import * as z from 'zod/mini';
import { toFindings } from './findings.ts';
import type { packedVocabularySchema } from './packedSchema.ts';
import type { Finding } from './problem.ts';
import { slugOf } from './slug.ts';
import {
  placeSchema,
  type TermRecord,
  termSchema,
  type VocabularyRecord,
} from './vocabularySchema.ts';

type PackedVocabulary = z.infer<typeof packedVocabularySchema>;
type Place = VocabularyRecord['places'][number];

const packTerm = ({ id, label, variants }: TermRecord, more: readonly string[]): string =>
  [label.en, label.ko, id === slugOf(label.en) ? '' : id, ...more, ...variants].join('\t');

const plain = <T extends TermRecord>(terms: readonly T[]): T[] =>
  terms.map((term) => ({ ...term, variants: [] }));

/** A vocabulary without the spellings that only search needs: the first payload does without them. */
export const withoutVariants = (vocabulary: VocabularyRecord): VocabularyRecord => ({
  ...vocabulary,
  groups: plain(vocabulary.groups),
  types: plain(vocabulary.types),
  threads: plain(vocabulary.threads),
  parties: plain(vocabulary.parties),
  people: plain(vocabulary.people),
  places: plain(vocabulary.places),
});

/** People and places, the long lists, become lines of cells; the rest stays as it is. */
export const packVocabulary = (vocabulary: VocabularyRecord): PackedVocabulary => ({
  ...vocabulary,
  people: vocabulary.people.map((term) => packTerm(term, [])).join('\n'),
  places: vocabulary.places
    .map((place) => packTerm(place, [String(place.lat), String(place.lon)]))
    .join('\n'),
});

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

/** Reads lines of terms; a term that fails keeps its row, since rows are what events refer to. */
function readTerms<T>(
  rows: readonly unknown[],
  schema: z.core.$ZodType<T>,
  key: string,
): { terms: (T | undefined)[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const terms = rows.map((row, index) => {
    const parsed = z.safeParse(schema, row);
    if (parsed.success) return parsed.data;
    findings.push(...toFindings(parsed.error, row, ['vocabulary', key, index]));
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

export function unpackVocabulary(packed: PackedVocabulary): UnpackedVocabulary {
  const people = readTerms<TermRecord>(cellsOf(packed.people).map(toTerm), termSchema, 'people');
  const places = readTerms<Place>(cellsOf(packed.places).map(toPlace), placeSchema, 'places');
  return {
    record: { ...packed, people: present(people.terms), places: present(places.terms) },
    people: people.terms.map((term) => term?.id),
    places: places.terms.map((term) => term?.id),
    findings: [...people.findings, ...places.findings],
  };
}
