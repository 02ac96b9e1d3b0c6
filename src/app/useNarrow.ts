import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 639.98px)';

const subscribe = (listener: () => void): (() => void) => {
  const query = globalThis.matchMedia?.(NARROW);
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
};

/** Whether the page is as narrow as a phone; false where the browser can't tell. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(NARROW).matches ?? false);
