import { Link2 } from 'lucide-react';
import { type ReactElement, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useEnvironment, useTimelineStore, useWords } from './timelineContext.ts';

type Copying =
  | { readonly kind: 'idle' | 'copied' }
  | { readonly kind: 'by-hand'; readonly url: string };

const COPIED_MS = 4000;

/** A link in a field, selected, for browsers that let no page copy. */
function LinkField({ url }: { readonly url: string }): ReactElement {
  const words = useWords().header;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className="by-hand">
      <label htmlFor={id}>{words.copyByHand}</label>
      <input
        ref={field}
        id={id}
        type="text"
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
    </span>
  );
}

/** Copies the link to the view on screen and says so; where copying fails, shows the link. */
export function CopyLink(): ReactElement {
  const { copyText, shareUrl } = useEnvironment();
  const store = useTimelineStore();
  const words = useWords();
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  useEffect(() => {
    if (copying.kind !== 'copied') return;
    const timer = setTimeout(() => setCopying({ kind: 'idle' }), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copying]);

  const copy = async (): Promise<void> => {
    const url = shareUrl(store.getState().view);
    setCopying({ kind: 'idle' });
    try {
      await copyText(url);
      setCopying({ kind: 'copied' });
    } catch {
      setCopying({ kind: 'by-hand', url });
    }
  };
  return (
    <span className="copy-link">
      <button type="button" className="tool" onClick={copy}>
        <Link2 size={16} aria-hidden="true" />
        {words.header.copyLink}
      </button>
      <span className="copied" role="status">
        {copying.kind === 'copied' ? words.live.copied : ''}
      </span>
      {copying.kind === 'by-hand' && <LinkField key={copying.url} url={copying.url} />}
    </span>
  );
}
