import { slugOf } from './slug.ts';
import type { PackedVocabulary } from './unpackVocabulary.ts';
import type { TermRecord, VocabularyRecord } from './vocabularySchema.ts';

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
