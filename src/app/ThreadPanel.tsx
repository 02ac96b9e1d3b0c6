import type { ReactElement } from 'react';

export function ThreadPanel(_props: { readonly thread: string }): ReactElement | null {
  return null;
}
