import type { ReactElement } from 'react';

export function SearchBox(): ReactElement | null {
  return null;
}
