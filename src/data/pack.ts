import * as z from 'zod/mini';
import type { Dataset, EventDetail } from '../model/dataset.ts';
import { assembleDataset, detailOf, headOf } from './assemble.ts';
import { toFindings } from './findings.ts';
import { packHeads } from './packEvents.ts';
import { packedDetailSchema, type packedDetailsSchema, packedFirstSchema } from './packedSchema.ts';
import { packVocabulary, unpackVocabulary, withoutVariants } from './packVocabulary.ts';
import { type Finding, type Problem, toProblem } from './problem.ts';
import type { DatasetRecord } from './schema.ts';
import { unpackHeads } from './unpackEvents.ts';

export type PackedFirst = z.infer<typeof packedFirstSchema>;
export type PackedDetails = z.infer<typeof packedDetailsSchema>;

export interface FirstDecoded {
  /** undefined where nothing can be shown; rows that failed are left out and named. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

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

/** Reads the first payload; never throws. */
export function decodeFirst(raw: unknown): FirstDecoded {
  const parsed = z.safeParse(packedFirstSchema, raw);
  if (!parsed.success) {
    return { dataset: undefined, problems: problemsOf(toFindings(parsed.error, raw)) };
  }
  const { version, through, periods, seriesIds, walkIds } = parsed.data;
  const vocabulary = unpackVocabulary(parsed.data.vocabulary);
  const { heads, findings } = unpackHeads(parsed.data.events, vocabulary);
  return {
    dataset: assembleDataset({
      version,
      through,
      vocabulary: vocabulary.record,
      periods,
      events: heads,
      seriesIds,
      walkIds,
    }),
    problems: problemsOf([...vocabulary.findings, ...findings]),
  };
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
