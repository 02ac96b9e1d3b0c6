import { createSettle } from '../../app/createSettle.ts';
import type { UrlEnvironment } from '../../state/urlSync.ts';

/**
 * The address of a frame. It never gains an entry, which would lengthen the host's history; where the
 * browser refuses a change, as in a sandbox or a file, the view is kept here instead.
 * @param given the view that the file itself names; it counts where the address has no query
 */
export function createEmbedUrl(window: Window, given: string): UrlEnvironment {
  let kept: string | undefined;
  const replace = (search: string): void => {
    const { pathname, hash } = window.location;
    try {
      window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
      kept = undefined;
    } catch {
      kept = search;
    }
  };
  return {
    getSearch: () => kept ?? (window.location.search || given),
    push: replace,
    replace,
    onPop: (listener) => {
      window.addEventListener('popstate', listener);
      return () => window.removeEventListener('popstate', listener);
    },
    settle: createSettle(window),
  };
}
