import type * as z from 'zod/mini';
import type { Dataset } from '../model/dataset.ts';
import { assembleDataset } from './assemble.ts';
import type { packedFirstSchema } from './packedSchema.ts';
import { type Problem, toProblem } from './problem.ts';
import { unpackHeads } from './unpackEvents.ts';
import { type TermReaders, unpackVocabulary } from './unpackVocabulary.ts';

export type PackedFirst = z.infer<typeof packedFirstSchema>;

export interface FirstDecoded {
  /** undefined where nothing can be shown; rows that failed are left out and named. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** Columns whose form is known to be right, as a dataset; rows that fail are left out and named. */
export function readFirst(packed: PackedFirst, readers: TermReaders): FirstDecoded {
  const { version, through, periods, seriesIds, walkIds } = packed;
  const vocabulary = unpackVocabulary(packed.vocabulary, readers);
  const { heads, findings } = unpackHeads(packed.events, vocabulary);
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
    problems: [...vocabulary.findings, ...findings].map((finding) => toProblem(finding)),
  };
}
