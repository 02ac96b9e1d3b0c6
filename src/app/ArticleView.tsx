import type { ReactElement } from 'react';

export function ArticleView(): ReactElement | null {
  return null;
}
