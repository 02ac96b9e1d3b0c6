import './styles/copyText.css';
import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { useLang } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

export interface CopyTextProps {
  /** What is copied, as the button's name says it. */
  readonly what: string;
  readonly text: string;
}

/** Copies a text that stands beside it. */
export function CopyText({ what, text }: CopyTextProps): ReactElement {
  const words = fileWordsFor(useLang()).copying;
  const { copying, copy } = useCopying();
  return (
    <span className="copy-link copy-text">
      <button
        type="button"
        className="tool"
        aria-label={words.copyOf(what)}
        onClick={() => copy(text)}
      >
        <Copy size={14} aria-hidden="true" />
        {words.copy}
      </button>
      <CopyOutcome copying={copying} copied={words.copied} label={words.byHand} isLong />
    </span>
  );
}
