import { Link2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { View } from '../model/view.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { useEnvironment, useTimelineStore, useWords } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

interface CopyLinkProps {
  /** What is copied, said at more length than the button shows. */
  readonly label?: string;
  /** Instead of the view on screen. */
  readonly view?: View;
}

/** Copies the link to a view and says so; where copying fails, shows the link. */
export function CopyLink({ label, view }: CopyLinkProps): ReactElement {
  const { shareUrl } = useEnvironment();
  const store = useTimelineStore();
  const words = useWords();
  const { copying, copy } = useCopying();
  return (
    <span className="copy-link">
      <button
        type="button"
        className="tool"
        aria-label={label}
        onClick={() => copy(shareUrl(view ?? store.getState().view))}
      >
        <Link2 size={16} aria-hidden="true" />
        {words.header.copyLink}
      </button>
      <CopyOutcome copying={copying} copied={words.live.copied} label={words.header.copyByHand} />
    </span>
  );
}
