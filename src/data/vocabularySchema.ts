import * as z from 'zod/mini';
import { EFFECTS, RELATIONS, STATUSES } from '../model/dataset.ts';
import { CONFIDENCES } from '../model/source.ts';
import { bilingualField, idField, list, textField } from './fields.ts';

const term = { id: idField, label: bilingualField, variants: list(textField) };
const statusWords = z.record(z.enum(STATUSES), bilingualField);

export const trackingSchema = z.strictObject({ measures: bilingualField, words: statusWords });
export const threadSchema = z.strictObject({
  ...term,
  tracking: z.optional(trackingSchema),
  rounds: z.optional(z.strictObject({ type: idField, hollow: list(idField) })),
});
export const groupSchema = z.strictObject({ ...term, hue: idField });
export const typeSchema = z.strictObject({ ...term, group: idField, shape: idField });
export const termSchema = z.strictObject(term);
export const placeSchema = z.strictObject({
  ...term,
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
});

/** Where the vocabulary names none, no landmark is told. */
export const landmarkSchema = z.strictObject({
  id: idField,
  label: bilingualField,
  type: idField,
  parties: list(idField),
  events: list(idField),
});

/** Words of the kinds that the program itself knows. */
export const wordsShape = {
  effects: z.record(z.enum(EFFECTS), bilingualField),
  statuses: statusWords,
  relations: z.record(
    z.enum(RELATIONS),
    z.strictObject({ out: bilingualField, in: bilingualField }),
  ),
  confidence: z.record(z.enum(CONFIDENCES), bilingualField),
};

/** Order is the order on screen: of groups and their types, of threads and the status bars. */
export const vocabularySchema = z.strictObject({
  groups: z.array(groupSchema),
  types: z.array(typeSchema),
  threads: z.array(threadSchema),
  parties: z.array(termSchema),
  people: z.array(termSchema),
  places: z.array(placeSchema),
  landmarks: list(landmarkSchema),
  ...wordsShape,
});

export type TermRecord = z.infer<typeof termSchema>;
export type VocabularyRecord = z.infer<typeof vocabularySchema>;
