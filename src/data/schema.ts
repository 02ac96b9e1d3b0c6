import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../model/article.ts';
import { EFFECTS, PERIOD_KINDS, RELATIONS } from '../model/dataset.ts';
import { SCOPES } from '../model/excerpt.ts';
import { SERIES_KINDS } from '../model/series.ts';
import { CONFIDENCES } from '../model/source.ts';
import {
  bilingualField,
  dayField,
  edtfField,
  idField,
  limitedText,
  list,
  publishedField,
  textField,
  urlField,
} from './fields.ts';
import { LIMITS } from './limits.ts';
import { vocabularySchema } from './vocabularySchema.ts';

const confidence = z.enum(CONFIDENCES);
const notes = z.optional(bilingualField);

export const sourceSchema = z.strictObject({
  title: textField,
  publisher: textField,
  url: urlField,
  published: z.optional(publishedField),
  supports: bilingualField,
});

/** What many events lack. */
const extras = {
  effects: list(z.strictObject({ thread: idField, effect: z.enum(EFFECTS) })),
  relations: list(z.strictObject({ id: idField, kind: z.enum(RELATIONS) })),
  figures: list(z.strictObject({ label: bilingualField, value: z.number(), unit: bilingualField })),
  article: list(z.int().check(z.gte(1))),
};
export const extrasSchema = z.strictObject(extras);

export const eventSchema = z.strictObject({
  id: idField,
  date: edtfField,
  type: idField,
  importance: z.int().check(z.gte(1), z.lte(5)),
  short: limitedText(LIMITS.short),
  title: limitedText(LIMITS.title),
  summary: limitedText(LIMITS.summary),
  parties: list(idField),
  people: list(idField),
  place: z.optional(idField),
  threads: z.array(idField).check(z.minLength(1)),
  effects: extras.effects,
  relations: extras.relations,
  figures: extras.figures,
  sources: z.array(sourceSchema).check(z.minLength(1)),
  article: extras.article,
  confidence,
  notes,
});

export const periodSchema = z.strictObject({
  id: idField,
  kind: z.enum(PERIOD_KINDS),
  name: bilingualField,
  start: dayField,
  end: z.optional(dayField),
  party: z.optional(bilingualField),
  policy: z.optional(bilingualField),
  leaning: z.optional(z.enum(['liberal', 'conservative', 'military'])),
  sources: z.array(sourceSchema),
  confidence,
  notes,
});

export const pointSchema = z.strictObject({
  when: edtfField,
  value: z.number(),
  partial: z._default(z.boolean(), false),
  unconfirmed: z._default(z.boolean(), false),
  note: z.optional(bilingualField),
});

export const seriesSchema = z.strictObject({
  id: idField,
  title: bilingualField,
  kind: z.enum(SERIES_KINDS),
  unit: bilingualField,
  definition: bilingualField,
  thread: idField,
  points: z.array(pointSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  confidence,
  notes,
});

export const claimSchema = z.strictObject({
  paragraph: z.int().check(z.gte(1)),
  claim: bilingualField,
  asStated: bilingualField,
  date: edtfField,
  status: z.enum(CLAIM_STATUSES),
  events: z.array(idField),
  note: z.optional(bilingualField),
});

export const articleSchema = z.strictObject({
  title: textField,
  outlet: textField,
  agency: textField,
  published: dayField,
  url: urlField,
  claims: z.array(claimSchema),
});

export const metaSchema = z.strictObject({
  id: idField,
  title: bilingualField,
  licence: textField,
  through: dayField,
});

export const walkStepSchema = z.strictObject({
  id: idField,
  title: bilingualField,
  text: bilingualField,
  view: textField,
});

/** Old id -> id of the record that took it in. */
export const mergedSchema = z.record(idField, idField);

const count = z.int().check(z.gte(0));

/** What part of a dataset a file holds; the whole dataset has none. */
export const excerptSchema = z.strictObject({
  title: z.string(),
  caption: z.optional(z.string()),
  scope: z.enum(SCOPES),
  source: z.string(),
  link: z.string(),
  shown: count,
  hidden: count,
  relationsLeftOut: count,
});

/** The whole but for its events, which are decoded one by one so that a bad one costs only itself. */
export const frameShape = {
  $schema: z.optional(z.string()),
  ...metaSchema.shape,
  version: z.optional(textField),
  excerpt: z.optional(excerptSchema),
  vocabulary: vocabularySchema,
  periods: z.array(periodSchema),
  series: list(seriesSchema),
  article: z.optional(articleSchema),
  walk: list(walkStepSchema),
  merged: z._default(mergedSchema, {}),
};
export const frameSchema = z.strictObject({ ...frameShape, events: z.array(z.unknown()) });
export const datasetSchema = z.strictObject({ ...frameShape, events: z.array(eventSchema) });

export type SourceRecord = z.infer<typeof sourceSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type PeriodRecord = z.infer<typeof periodSchema>;
export type DatasetRecord = z.infer<typeof datasetSchema>;

/** The schemas that are published, by the name of the file each describes. */
export const SCHEMAS = {
  dataset: datasetSchema,
  events: z.array(eventSchema),
  vocabulary: vocabularySchema,
  periods: z.array(periodSchema),
  series: z.array(seriesSchema),
  article: articleSchema,
  walk: z.array(walkStepSchema),
  meta: metaSchema,
  merged: mergedSchema,
} as const;
