import type { ReactElement } from 'react';

export interface TableViewProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
}

export function TableView(_props: TableViewProps): ReactElement | null {
  return null;
}
