import type { ReactElement } from 'react';

export function SeriesMenu(): ReactElement | null {
  return null;
}
