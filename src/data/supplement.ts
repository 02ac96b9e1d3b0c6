import * as z from 'zod/mini';
import type { Dataset } from '../model/dataset.ts';
import { toFindings } from './findings.ts';
import { packedSupplementSchema, SPELT } from './packedSchema.ts';
import { type Problem, toProblem } from './problem.ts';
import type { DatasetRecord } from './schema.ts';
import { type PackedSupplement, withSupplement } from './supplementContent.ts';

export interface SupplementDecoded {
  /** The dataset with all that the supplement holds; undefined where it can't be read. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** What comes after the first paint, or before it where a link needs it: series, article, walk, search spellings. */
export const packSupplement = (record: DatasetRecord, version: string): PackedSupplement => ({
  version,
  series: record.series,
  article: record.article,
  walk: record.walk,
  spellings: Object.fromEntries(
    SPELT.map((kind) => [
      kind,
      record.vocabulary[kind].map(({ variants }) => variants.join('\t')).join('\n'),
    ]),
  ) as PackedSupplement['spellings'],
});

/** Reads the supplement of a dataset that was read before; never throws. */
export function decodeSupplement(raw: unknown, dataset: Dataset): SupplementDecoded {
  const parsed = z.safeParse(packedSupplementSchema, raw);
  if (!parsed.success) {
    const problems = toFindings(parsed.error, raw).map((finding) => toProblem(finding));
    return { dataset: undefined, problems };
  }
  return { dataset: withSupplement(dataset, parsed.data), problems: [] };
}
