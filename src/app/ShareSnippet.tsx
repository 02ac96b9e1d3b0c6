import { Copy } from 'lucide-react';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { useLang } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

export interface ShareSnippetProps {
  /** What the text is, for those who don't see where it stands. */
  readonly label: string;
  readonly text: string;
}

const MOST_ROWS = 10;
/** About as many characters as a line of the field holds. */
const LINE = 54;

const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0);

/** A text to paste elsewhere: in a field that can be selected, with a button that copies it. */
export function ShareSnippet({ label, text }: ShareSnippetProps): ReactElement {
  const words = shareWordsFor(useLang());
  const { copying, copy } = useCopying();
  const field = useRef<HTMLTextAreaElement>(null);
  const statusId = useId();
  const isByHand = copying.kind === 'by-hand';
  useEffect(() => {
    if (!isByHand) return;
    field.current?.focus();
    field.current?.select();
  }, [isByHand]);
  return (
    <div className="share-snippet">
      <textarea
        ref={field}
        readOnly
        aria-label={label}
        aria-describedby={statusId}
        value={text}
        rows={Math.min(rowsOf(text), MOST_ROWS)}
        wrap="soft"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-copy">
        <button type="button" className="tool primary" onClick={() => copy(text)}>
          <Copy size={15} aria-hidden="true" />
          {words.copy}
        </button>
        <span id={statusId} role="status">
          {copying.kind === 'copied' && words.copied}
          {isByHand && words.byHand}
        </span>
      </div>
    </div>
  );
}
