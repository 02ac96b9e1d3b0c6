import * as z from 'zod/mini';
import { PERIOD_KINDS } from '../model/dataset.ts';
import {
  bilingualField,
  dayField,
  idField,
  publishedField,
  textField,
  urlField,
} from './fields.ts';
import { articleSchema, seriesSchema, walkStepSchema } from './schema.ts';
import {
  groupSchema,
  landmarkSchema,
  termSchema,
  threadSchema,
  typeSchema,
  wordsShape,
} from './vocabularySchema.ts';

/** Lists of the vocabulary whose terms have other spellings. */
export const SPELT = ['groups', 'types', 'threads', 'parties', 'people', 'places'] as const;

const index = z.int().check(z.gte(0));
const rows = z.array(z.array(z.int()));

/** Lines of tab-separated cells: label en, label ko, id (empty: made from the English), more, variants. */
const lines = z.string();

export const packedVocabularySchema = z.object({
  groups: z.array(groupSchema),
  types: z.array(typeSchema),
  threads: z.array(threadSchema),
  parties: z.array(termSchema),
  landmarks: z.array(landmarkSchema),
  people: lines,
  places: lines,
  ...wordsShape,
});

/** Sparse columns are lists of [row, value]; dense text columns are lines. */
export const packedEventsSchema = z.object({
  /** Lines; an id that begins with its date's year begins with the hyphen after it. */
  ids: z.string(),
  dates: z.string(),
  /** One digit or letter a row, base 36. */
  types: z.string(),
  importance: z.string(),
  /** A line of base 36 digits a row, one for each party. */
  parties: z.string(),
  threads: z.string(),
  people: z.array(z.tuple([index, z.array(index)])),
  places: z.array(z.tuple([index, index])),
  /** Pairs of thread and effect. */
  effects: z.array(z.tuple([index, rows])),
  /** Pairs of distance in rows and kind. */
  relations: z.array(z.tuple([index, rows])),
  /** Label, value, unit; label and unit are lines of `figureWords`. */
  figures: z.array(z.tuple([index, z.array(z.tuple([index, z.number(), index]))])),
  /** Lines of English, tab, Korean. */
  figureWords: z.string(),
  article: z.array(z.tuple([index, z.array(z.int())])),
  confidence: z.array(z.tuple([index, index])),
  /** Three lines a row: short, title, summary. */
  en: z.string(),
  ko: z.string(),
});

export const packedFirstSchema = z.object({
  version: textField,
  through: dayField,
  vocabulary: packedVocabularySchema,
  periods: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(PERIOD_KINDS),
      name: bilingualField,
      policy: z.optional(bilingualField),
      start: dayField,
      end: z.optional(dayField),
    }),
  ),
  events: packedEventsSchema,
  /** Ids of what the supplement holds. */
  seriesIds: z.array(idField),
  walkIds: z.array(idField),
});

const packedSource = z.object({
  title: textField,
  publisher: textField,
  url: urlField,
  published: z.optional(publishedField),
  supports: bilingualField,
});
export const packedDetailSchema = z.object({
  sources: z.array(packedSource),
  notes: z.optional(bilingualField),
});
export const packedDetailsSchema = z.object({
  version: textField,
  details: z.record(z.string(), packedDetailSchema),
});

/** Recorded spellings of a list of terms, a line of tab-separated cells each, in the vocabulary's order. */
export const packedSupplementSchema = z.object({
  version: textField,
  series: z.array(seriesSchema),
  article: z.optional(articleSchema),
  walk: z.array(walkStepSchema),
  spellings: z.record(z.enum(SPELT), lines),
});
