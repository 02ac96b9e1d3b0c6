import { Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { useWords } from './timelineContext.ts';
import type { EmbedTakeState } from './useEmbedTake.ts';
import type { ButtonProps } from './useRovingToolbar.ts';

export interface EmbedTakeOpenerProps {
  readonly take: EmbedTakeState;
  /** Of the toolbar that it is a part of. */
  readonly buttonProps?: ButtonProps;
}

/** Unfolds what can be taken away. */
export function EmbedTakeOpener({ take, buttonProps }: EmbedTakeOpenerProps): ReactElement {
  const { isOpen, panelId, opener, toggle, onKeyDown } = take;
  return (
    <button
      ref={opener}
      type="button"
      className="tool take-opener"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      onClick={toggle}
      onKeyDown={onKeyDown}
      {...buttonProps?.('take')}
    >
      <Download size={16} aria-hidden="true" />
      {useWords().header.download}
    </button>
  );
}
