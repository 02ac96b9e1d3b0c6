import type { Finding, Segments } from './problem.ts';
import type { DatasetRecord } from './schema.ts';

/** Records that passed their schema, with their places among the raw ones. */
export interface GateInput {
  readonly record: DatasetRecord | undefined;
  /** Row of each event among the raw events. */
  readonly rows: readonly number[];
  /** Ids of all raw events, so that a record that failed its schema isn't missed by others as well. */
  readonly rawIds: readonly string[];
  /** No event failed its schema. */
  readonly complete: boolean;
}

/** What a rule sees: the record and where its events stand. */
export interface GateContext {
  readonly record: DatasetRecord;
  readonly eventIds: ReadonlySet<string>;
  readonly complete: boolean;
  readonly at: (event: number, ...rest: Segments) => Segments;
}

export type Rule = (context: GateContext) => readonly Finding[];

/** undefined where the frame itself failed: then there is nothing to refer to. */
export const toContext = ({ record, rows, rawIds, complete }: GateInput): GateContext | undefined =>
  record && {
    record,
    eventIds: new Set(rawIds),
    complete,
    at: (event, ...rest) => ['events', rows[event] ?? event, ...rest],
  };
