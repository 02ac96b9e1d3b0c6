import type { ReactElement } from 'react';
import { CopyByHand, type CopyByHandProps } from './CopyByHand.tsx';
import type { Copying } from './useCopying.ts';

export interface CopyOutcomeProps extends Pick<CopyByHandProps, 'label' | 'isLong'> {
  readonly copying: Copying;
  /** What is said once the text was copied. */
  readonly copied: string;
}

/** What came of a press on "copy": that it is done, or the text to be copied by hand. */
export function CopyOutcome({
  copying,
  copied,
  label,
  isLong = false,
}: CopyOutcomeProps): ReactElement {
  return (
    <>
      <span className="copied" role="status">
        {copying.kind === 'copied' ? copied : ''}
      </span>
      {copying.kind === 'by-hand' && (
        <CopyByHand key={copying.text} label={label} text={copying.text} isLong={isLong} />
      )}
    </>
  );
}
