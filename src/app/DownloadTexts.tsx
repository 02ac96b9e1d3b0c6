import { Copy } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { printCaption } from '../export/caption.ts';
import { altOf } from '../export/figureChart.ts';
import { exportWordsFor } from '../i18n/exportWords.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { useEnvironment, useLang, useWords } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

export interface CopyTextProps {
  /** What is copied, as the button's name says it. */
  readonly what: string;
  readonly text: string;
}

/** Copies a text that stands beside it. */
export function CopyText({ what, text }: CopyTextProps): ReactElement {
  const words = exportWordsFor(useLang()).download.texts;
  const { live } = useWords();
  const { copying, copy } = useCopying();
  return (
    <span className="copy-link">
      <button
        type="button"
        className="tool"
        aria-label={words.copyOf(what)}
        onClick={() => copy(text)}
      >
        <Copy size={14} aria-hidden="true" />
        {words.copy}
      </button>
      <span className="copied" role="status">
        {copying.kind === 'copied' ? live.copied : ''}
      </span>
      {copying.kind === 'by-hand' && (
        <CopyByHand key={copying.text} label={words.byHand} text={copying.text} isLong={true} />
      )}
    </span>
  );
}

function TextBeside({ what, text }: CopyTextProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="download-text-head">
        <h3 id={id}>{what}</h3>
        <CopyText what={what} text={text} />
      </div>
      <p>{text}</p>
    </section>
  );
}

/** What a report says of the picture: to those who don't see it, and below it. */
export function DownloadTexts({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const words = exportWordsFor(useLang()).download.texts;
  const { shareUrl } = useEnvironment();
  const link = shareUrl(excerpt.view);
  return (
    <div className="download-texts">
      <TextBeside what={words.alt} text={altOf(excerpt)} />
      <TextBeside what={words.caption} text={printCaption({ ...excerpt, link })} />
    </div>
  );
}
