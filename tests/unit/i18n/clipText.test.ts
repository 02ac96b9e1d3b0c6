import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipText, quoteValue } from '../../../src/i18n/clipText.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;

test('a text that fits stays as it is', () => {
  expect(clipText('정상회담', 4)).toBe('정상회담');
});

test('a longer text is cut to the length with an ellipsis, no space before it', () => {
  expect(clipText('정상회담', 3)).toBe('정상…');
  expect(clipText('one two', 5)).toBe('one…');
});

test('no cut text is longer than allowed, none ends in half a pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const cut = clipText(text, most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      expect(LONE_SURROGATE.test(cut)).toBe(false);
    }),
  );
});

test('a value quoted from a link has at most 40 characters', () => {
  expect(quoteValue('x'.repeat(10_000))).toHaveLength(40);
});
