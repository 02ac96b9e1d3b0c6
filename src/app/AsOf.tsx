import type { ReactElement } from 'react';

export function AsOf(): ReactElement | null {
  return null;
}
