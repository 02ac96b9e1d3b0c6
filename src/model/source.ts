import type { Bilingual } from './bilingual.ts';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where the page shows no date. */
  readonly published: string | undefined;
  readonly supports: Bilingual;
}
