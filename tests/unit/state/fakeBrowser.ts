import type { UrlEnvironment } from '../../../src/state/urlSync.ts';

/** A browser's history of entries in one array, with a clock that ticks when told. */
export interface FakeBrowser extends UrlEnvironment {
  readonly entries: readonly string[];
  readonly back: () => void;
  readonly forward: () => void;
  /** Fires the event of a move that changes the fragment only. */
  readonly moveInPage: () => void;
  /** Lets what waits for rest run. */
  readonly rest: () => void;
}

export function createFakeBrowser(first: string): FakeBrowser {
  let entries = [first];
  let at = 0;
  let waiting: (() => void) | undefined;
  let listener: (() => void) | undefined;
  const go = (step: number): void => {
    const target = at + step;
    if (target < 0 || target >= entries.length) return;
    at = target;
    listener?.();
  };
  return {
    get entries() {
      return entries;
    },
    getSearch: () => entries[at] ?? '',
    push: (search) => {
      entries = [...entries.slice(0, at + 1), search];
      at += 1;
    },
    replace: (search) => {
      entries = entries.with(at, search);
    },
    onPop: (call) => {
      listener = call;
      return () => {
        listener = undefined;
      };
    },
    settle: (write) => {
      waiting = write;
    },
    back: () => go(-1),
    forward: () => go(1),
    moveInPage: () => listener?.(),
    rest: () => {
      waiting?.();
      waiting = undefined;
    },
  };
}
