import type { Bilingual } from './bilingual.ts';
import type { Edtf } from './edtf.ts';
import type { Extent } from './extent.ts';
import type { Confidence, Source } from './source.ts';

/** What a figure is: counted over a time, counted at a moment, or estimated. */
export const SERIES_KINDS = ['flow', 'stock', 'estimate'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

export interface SeriesPoint {
  readonly when: Edtf;
  readonly extent: Extent;
  readonly value: number;
  /** Covers only a part of its time. */
  readonly partial: boolean;
  readonly unconfirmed: boolean;
  readonly note: Bilingual | undefined;
}

/** Figures over time, at most one for each time; times without a figure are gaps, not zeros. */
export interface Series {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: SeriesKind;
  readonly unit: Bilingual;
  readonly definition: Bilingual;
  readonly thread: string;
  /** In time. */
  readonly points: readonly SeriesPoint[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly notes: Bilingual | undefined;
}
