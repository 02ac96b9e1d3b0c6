import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Excerpt } from '../../../src/model/excerpt.ts';

/** Expects that what is read equals what was written, in every case. */
export function expectSame(
  excerpts: readonly Excerpt[],
  read: (excerpt: Excerpt) => unknown,
  written: (excerpt: Excerpt) => unknown,
): void {
  expect(excerpts.length).toBeGreaterThan(0);
  for (const excerpt of excerpts) {
    const [got, wanted] = [read(excerpt), written(excerpt)];
    // Only what differs goes through the slower comparison that tells where.
    if (!isDeepStrictEqual(got, wanted)) expect(got).toStrictEqual(wanted);
  }
}
