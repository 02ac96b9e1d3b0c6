import type { Problem } from './problem.ts';

/** A file of another format, as the reader of opened files takes it. */
export interface OpenedInput {
  /** Its rows in order, those too that will be refused, so that each is named by its place. */
  readonly raw: {
    readonly title?: unknown;
    readonly version?: unknown;
    readonly through?: unknown;
    readonly licence?: unknown;
    readonly events: readonly unknown[];
  };
  /** What is wrong with the file as a whole. */
  readonly problems: readonly Problem[];
}
