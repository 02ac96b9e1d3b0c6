import { useState } from 'react';

/** A part that comes when it is first shown; `retry` asks for its script anew. */
export function useLazyPart<T>(load: () => T): { readonly Part: T; readonly retry: () => void } {
  const [part, setPart] = useState(() => ({ Part: load() }));
  return { Part: part.Part, retry: () => setPart({ Part: load() }) };
}
