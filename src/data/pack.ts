import * as z from 'zod/mini';
import type { EventDetail } from '../model/dataset.ts';
import { detailOf, headOf } from './assemble.ts';
import { toFindings } from './findings.ts';
import { packHeads } from './packEvents.ts';
import { packedDetailSchema, type packedDetailsSchema, packedFirstSchema } from './packedSchema.ts';
import { packVocabulary, withoutVariants } from './packVocabulary.ts';
import { type Finding, type Problem, toProblem } from './problem.ts';
import { type FirstDecoded, type PackedFirst, readFirst } from './readFirst.ts';
import type { DatasetRecord } from './schema.ts';
import type { ReadRow } from './unpackVocabulary.ts';
import { placeSchema, termSchema } from './vocabularySchema.ts';

export type PackedDetails = z.infer<typeof packedDetailsSchema>;

export interface DetailsDecoded {
  readonly details: ReadonlyMap<string, EventDetail>;
  readonly problems: readonly Problem[];
}

/**
 * What the browser needs for the first paint: everything but sources, notes and search spellings, by column, since equal
 * things beside each other compress better; events lie thread by thread for the same reason.
 */
export function packFirst(record: DatasetRecord, version: string): PackedFirst {
  const { vocabulary } = record;
  return {
    version,
    through: record.through,
    vocabulary: packVocabulary(withoutVariants(vocabulary)),
    periods: record.periods.map(({ id, kind, name, policy, start, end }) => ({
      id,
      kind,
      name,
      policy,
      start,
      end,
    })),
    events: packHeads(record.events.map(headOf), vocabulary),
    seriesIds: record.series.map(({ id }) => id),
    walkIds: record.walk.map(({ id }) => id),
  };
}

/** Sources and notes by event id. */
export const packDetails = (record: DatasetRecord, version: string): PackedDetails => ({
  version,
  details: Object.fromEntries(
    record.events.map(({ id, sources, notes }) => [
      id,
      notes === undefined ? { sources } : { sources, notes },
    ]),
  ),
});

const problemsOf = (findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => toProblem(finding));

const rowReader =
  <T>(schema: z.core.$ZodType<T>): ReadRow<T> =>
  (row, segments) => {
    const parsed = z.safeParse(schema, row);
    return parsed.success ? parsed.data : toFindings(parsed.error, row, segments);
  };
const CHECKED = { person: rowReader(termSchema), place: rowReader(placeSchema) };

/** Reads the first payload; never throws. */
export function decodeFirst(raw: unknown): FirstDecoded {
  const parsed = z.safeParse(packedFirstSchema, raw);
  if (!parsed.success) {
    return { dataset: undefined, problems: problemsOf(toFindings(parsed.error, raw)) };
  }
  return readFirst(parsed.data, CHECKED);
}

/** Reads the second payload; never throws. A bad entry costs only itself. */
export function decodeDetails(raw: unknown): DetailsDecoded {
  const details = new Map<string, EventDetail>();
  const envelope = z.safeParse(z.object({ details: z.record(z.string(), z.unknown()) }), raw);
  if (!envelope.success) {
    return { details, problems: problemsOf(toFindings(envelope.error, raw)) };
  }
  const findings: Finding[] = [];
  for (const [id, entry] of Object.entries(envelope.data.details)) {
    const parsed = z.safeParse(packedDetailSchema, entry);
    if (parsed.success) details.set(id, detailOf(parsed.data));
    else findings.push(...toFindings(parsed.error, entry, ['details', id]));
  }
  return { details, problems: problemsOf(findings) };
}
