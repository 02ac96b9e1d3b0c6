import * as z from 'zod/mini';
import type { Dataset, EventDetail } from '../model/dataset.ts';
import { assembleDataset, detailOf, headOf } from './assemble.ts';
import { toFindings } from './findings.ts';
import { findGateProblems } from './gate.ts';
import type { GateInput } from './gateContext.ts';
import { readOpened } from './opened.ts';
import { type Finding, type Locate, type Problem, toProblem } from './problem.ts';
import { type DatasetRecord, eventSchema, frameSchema } from './schema.ts';
import { withContent } from './supplementContent.ts';

/** `curated`: this project's own data, every rule of the gate. `opened`: a reader's file, what it lacks is filled in. */
export type Profile = 'curated' | 'opened';

export interface Decoded {
  /** undefined where nothing can be shown; else everything but the rows that are named in `problems`. */
  readonly dataset: Dataset | undefined;
  readonly details: ReadonlyMap<string, EventDetail>;
  readonly problems: readonly Problem[];
}

export interface Checked extends GateInput {
  readonly findings: readonly Finding[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rawEventsOf = (raw: unknown): readonly unknown[] =>
  isObject(raw) && Array.isArray(raw['events']) ? raw['events'] : [];

/** Schema only: the frame as a whole, then event by event. */
export function checkSchema(raw: unknown): Checked {
  const frame = z.safeParse(frameSchema, raw);
  const findings: Finding[] = frame.success ? [] : toFindings(frame.error, raw);
  const events: DatasetRecord['events'] = [];
  const rows: number[] = [];
  const rawIds: string[] = [];
  const items = rawEventsOf(raw);
  items.forEach((item, row) => {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id === 'string') rawIds.push(id);
    const parsed = z.safeParse(eventSchema, item);
    if (parsed.success) {
      events.push(parsed.data);
      rows.push(row);
    } else findings.push(...toFindings(parsed.error, item, ['events', row]));
  });
  return {
    record: frame.success ? { ...frame.data, events } : undefined,
    rows,
    rawIds,
    complete: rows.length === items.length,
    findings,
  };
}

export const detailsOf = (record: DatasetRecord): Map<string, EventDetail> =>
  new Map(record.events.map((event) => [event.id, detailOf(event)]));

/** Checked records as the dataset that the chart reads. */
export const datasetOf = (record: DatasetRecord): Dataset => {
  const dataset = assembleDataset({
    version: record.version ?? record.through,
    through: record.through,
    vocabulary: record.vocabulary,
    periods: record.periods,
    events: record.events.map(headOf),
    seriesIds: record.series.map(({ id }) => id),
    walkIds: record.walk.map(({ id }) => id),
  });
  return withContent(dataset, record);
};

const checkCurated = (checked: Checked) => ({
  record: checked.record,
  findings: [...checked.findings, ...findGateProblems(checked)],
});

/**
 * Unknown JSON to a dataset; never throws on bad data, every refused piece is named with its reason.
 * @param locate names the file that a piece came from, where there are files
 */
export function decodeDataset(raw: unknown, profile: Profile, locate?: Locate): Decoded {
  const { record, findings } =
    profile === 'opened' ? readOpened(raw) : checkCurated(checkSchema(raw));
  const problems = findings.map((finding) => toProblem(finding, locate));
  if (record === undefined) return { dataset: undefined, details: new Map(), problems };
  return { dataset: datasetOf(record), details: detailsOf(record), problems };
}
