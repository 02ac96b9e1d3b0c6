import { type ReactElement, useEffect, useState } from 'react';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { useLang } from './timelineContext.ts';

/** Characters from which on a writer is told how many are left. */
const NEAR = 40;

/** Told once the writing rests: a screen reader says each letter already. */
const REST_MS = 1000;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export interface RemainingCountProps {
  /** Of the text that a field describes itself by. */
  readonly id: string;
  /** Characters that the field still takes. */
  readonly remaining: number;
}

/** How much a field still takes: seen at once and told at rest, both only near its limit. */
export function RemainingCount({ id, remaining }: RemainingCountProps): ReactElement {
  const { remaining: words } = downloadWordsFor(useLang()).report;
  const said = remaining > NEAR ? '' : words(remaining);
  return (
    <p className="remaining">
      <span id={id}>{said}</span>
      <span className="visually-hidden" role="status">
        {useRested(said)}
      </span>
    </p>
  );
}
