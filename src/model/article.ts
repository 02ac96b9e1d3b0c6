import type { Bilingual } from './bilingual.ts';
import type { Day } from './day.ts';
import type { Edtf } from './edtf.ts';

export const CLAIM_STATUSES = ['confirmed', 'imprecise'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** One thing that the article states, in words of our own. */
export interface Claim {
  /** From 1. */
  readonly paragraph: number;
  readonly claim: Bilingual;
  /** How the article words the time. */
  readonly asStated: Bilingual;
  /** The time that this means. */
  readonly date: Edtf;
  readonly status: ClaimStatus;
  readonly events: readonly string[];
  /** Why this date. */
  readonly note: Bilingual | undefined;
}

export interface Article {
  readonly title: string;
  readonly outlet: string;
  readonly agency: string;
  readonly published: Day;
  readonly url: string;
  /** In the article's order. */
  readonly claims: readonly Claim[];
}

/** A step of the guided walk: a saved view and what to see in it. */
export interface WalkStep {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** The view as a link's query string, without language and theme. */
  readonly view: string;
}
