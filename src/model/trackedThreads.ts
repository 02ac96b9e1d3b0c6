import type { Dataset, ThreadTerm, Tracking } from './dataset.ts';
import { memoByDataset } from './memoByDataset.ts';
import { historiesOf, type StatusHistory } from './status.ts';

/** A thread that has a status, the words for it, and how it changed. */
export interface TrackedThread {
  readonly thread: ThreadTerm;
  readonly tracking: Tracking;
  readonly history: StatusHistory;
}

/** The tracked threads with their histories, in the vocabulary's order. */
export const trackedThreads = memoByDataset((dataset: Dataset): readonly TrackedThread[] =>
  historiesOf(dataset).flatMap((history) => {
    const thread = dataset.vocabulary.threads.find(({ id }) => id === history.thread);
    return thread?.tracking === undefined ? [] : [{ thread, tracking: thread.tracking, history }];
  }),
);
