import type { StoreApi } from 'zustand/vanilla';
import type { TimelineState } from './timelineStore.ts';
import type { UrlContext } from './urlContext.ts';
import { decodeView, printView } from './viewUrl.ts';

/** The address bar as the timeline needs it. An embed's `push` replaces, so as not to lengthen its host's history. */
export interface UrlEnvironment {
  /** The query string of the present entry, with its question mark. */
  readonly getSearch: () => string;
  /** Make an entry, or change the present one; an empty string means no query at all. */
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Calls back after Back and Forward; returns how to stop. */
  readonly onPop: (listener: () => void) => () => void;
  /** Runs the latest `write` once the view has come to rest; an earlier one still waiting is dropped. */
  readonly settle: (write: () => void) => void;
}

/**
 * Keeps the address the projection of the store's view: steps push or replace an entry, Back and
 * Forward bring back its view. Keys that the program doesn't know stay in the address.
 * @param contextOf what a link means now: the dataset grows
 * @returns how to stop
 */
export function syncUrl(
  store: StoreApi<TimelineState>,
  environment: UrlEnvironment,
  contextOf: () => UrlContext,
): () => void {
  /** The present entry's query as last seen, also where only a fragment changes under it. */
  let seen = environment.getSearch();
  let { kept } = decodeView(seen, contextOf());
  let isOn = true;

  const print = ({ view }: TimelineState): string => printView(view, contextOf(), { kept });
  const write = (search: string, how: 'push' | 'replace'): void => {
    if (search === seen) return;
    seen = search;
    environment[how](search);
  };
  const writeNow = (): void => {
    if (isOn) write(print(store.getState()), 'replace');
  };

  const stopListening = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    if (state.lastStep === 'replace') {
      environment.settle(writeNow);
      return;
    }
    // The entry that is left behind must hold what was on screen, settled or not.
    write(print(previous), 'replace');
    write(print(state), 'push');
  });
  const stopPopping = environment.onPop(() => {
    if (environment.getSearch() === seen) return;
    seen = environment.getSearch();
    const decoded = decodeView(seen, contextOf());
    kept = decoded.kept;
    store.getState().replaceView(decoded.view);
    store.getState().notify(decoded.problems);
  });
  writeNow();

  return () => {
    isOn = false;
    stopListening();
    stopPopping();
  };
}
