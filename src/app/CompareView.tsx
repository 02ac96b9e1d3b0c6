import type { ReactElement } from 'react';

export interface CompareViewProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
}

export function CompareView(_props: CompareViewProps): ReactElement | null {
  return null;
}
