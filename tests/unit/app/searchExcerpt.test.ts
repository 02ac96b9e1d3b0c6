import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts, searchExcerpt } from '../../../src/app/searchExcerpt.ts';
import type { SearchMatch } from '../../../src/model/search.ts';

const matchOf = (text: string, ...words: readonly string[]): SearchMatch => ({
  field: 'summary',
  lang: 'en',
  text,
  ranges: words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length] as const),
});
const marked = ({ text, ranges }: Pick<SearchMatch, 'text' | 'ranges'>): readonly string[] =>
  markedParts(text, ranges)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text);

test('a short text is shown whole', () => {
  const match = matchOf('Talks at Panmunjom', 'Panmunjom');
  expect(searchExcerpt(match)).toEqual({ text: match.text, ranges: match.ranges });
  expect(marked(match)).toEqual(['Panmunjom']);
});

test('a long text is cut about its first match, between words', () => {
  const text = `${'before '.repeat(20)}Panmunjom ${'after '.repeat(40)}`.trim();
  const excerpt = searchExcerpt(matchOf(text, 'Panmunjom'));
  expect(excerpt.text).toMatch(/^…before before .*Panmunjom after.*after…$/);
  expect(excerpt.text.length).toBeLessThanOrEqual(122);
  expect(marked(excerpt)).toEqual(['Panmunjom']);
});

test('what is cut off is not marked', () => {
  const text = `Panmunjom ${'between '.repeat(40)}Kaesong`;
  expect(marked(searchExcerpt(matchOf(text, 'Panmunjom', 'Kaesong')))).toEqual(['Panmunjom']);
});

test('the parts make up the text, and the first match is always shown', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(), (all, pick) => {
      const text = all.join(' ');
      const index = pick % all.length;
      const start = all.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0);
      const word = all[index] ?? '';
      const match: SearchMatch = { ...matchOf(text), ranges: [[start, start + word.length]] };
      const excerpt = searchExcerpt(match);
      expect(
        markedParts(excerpt.text, excerpt.ranges)
          .map((part) => part.text)
          .join(''),
      ).toBe(excerpt.text);
      expect(marked(excerpt)).toEqual([word]);
    }),
  );
});
