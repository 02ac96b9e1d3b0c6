import { useEffect, useState } from 'react';
import { useEnvironment } from './timelineContext.ts';

export type Copying =
  | { readonly kind: 'idle' | 'copied' }
  /** The browser lets no page copy: the text is shown. */
  | { readonly kind: 'by-hand'; readonly text: string };

const COPIED_MS = 4000;

/** Puts text on the clipboard, and how that stands; "copied" is said for a few seconds. */
export function useCopying(): {
  readonly copying: Copying;
  readonly copy: (text: string) => Promise<void>;
} {
  const { copyText } = useEnvironment();
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  useEffect(() => {
    if (copying.kind !== 'copied') return;
    const timer = setTimeout(() => setCopying({ kind: 'idle' }), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  const copy = async (text: string): Promise<void> => {
    setCopying({ kind: 'idle' });
    try {
      await copyText(text);
      setCopying({ kind: 'copied' });
    } catch {
      setCopying({ kind: 'by-hand', text });
    }
  };
  return { copying, copy };
}
