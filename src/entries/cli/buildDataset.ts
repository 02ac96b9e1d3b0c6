import { createHash } from 'node:crypto';
import { canonicalJson } from '../../data/canonicalJson.ts';
import { checkSchema, datasetOf, detailsOf } from '../../data/decode.ts';
import { findGateProblems, findSuspectedDays } from '../../data/gate.ts';
import { type Problem, toProblem } from '../../data/problem.ts';
import type { DatasetRecord } from '../../data/schema.ts';
import type { Dataset, EventDetail } from '../../model/dataset.ts';
import { loadData } from './loadData.ts';

export interface BuiltDataset {
  readonly version: string;
  readonly record: DatasetRecord;
  readonly dataset: Dataset;
  readonly details: ReadonlyMap<string, EventDetail>;
}

export interface BuildOutcome {
  /** undefined where the frame of the data can't be read. */
  readonly built: BuiltDataset | undefined;
  /** What stops a build. */
  readonly problems: readonly Problem[];
  /** Days that may be more exact than their sources; they stop nothing. */
  readonly suspects: readonly Problem[];
}

const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1;

/** The content's version, by its SHA-256, whatever files and order it lay in. */
export function versionOf(record: DatasetRecord): string {
  const { version: _, $schema: __, ...content } = record;
  const events = [...content.events].sort(byDate);
  const hash = createHash('sha256').update(canonicalJson({ ...content, events }));
  return `${record.through}-${hash.digest('hex').slice(0, 8)}`;
}

/** Reads a data folder, puts it through the gate and gives it its version. */
export function buildDataset(folder: string): BuildOutcome {
  const { raw, locate, problems } = loadData(folder);
  const checked = checkSchema(raw);
  const toPlace = (finding: Parameters<typeof toProblem>[0]): Problem => toProblem(finding, locate);
  const all = [...problems, ...[...checked.findings, ...findGateProblems(checked)].map(toPlace)];
  const suspects = findSuspectedDays(checked).map(toPlace);
  if (checked.record === undefined) return { built: undefined, problems: all, suspects };
  const version = versionOf(checked.record);
  const record = {
    ...checked.record,
    version,
    events: [...checked.record.events].sort(byDate),
  };
  return {
    built: { version, record, dataset: datasetOf(record), details: detailsOf(record) },
    problems: all,
    suspects,
  };
}
