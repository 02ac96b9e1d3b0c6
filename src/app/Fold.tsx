import { ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import { useLang } from './timelineContext.ts';

/** More entries than these are folded up until asked for. */
const MOST_OPEN = 6;

export interface FoldProps {
  readonly title: string;
  /** Entries in it. */
  readonly count: number;
  readonly children: ReactNode;
}

/** A section of a panel: open where it is short, else folded up behind its name and count. */
export function Fold({ title, count, children }: FoldProps): ReactElement {
  const lang = useLang();
  if (count <= MOST_OPEN) {
    return (
      <section>
        <h3>{title}</h3>
        {children}
      </section>
    );
  }
  return (
    <section>
      <details className="fold">
        <summary>
          <h3>{title}</h3>
          <span className="count">{formatNumber(count, lang)}</span>
          <ChevronDown size={15} aria-hidden="true" />
        </summary>
        {children}
      </details>
    </section>
  );
}
