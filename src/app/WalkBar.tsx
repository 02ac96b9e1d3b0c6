import type { ReactElement } from 'react';

export function WalkBar(): ReactElement | null {
  return null;
}
