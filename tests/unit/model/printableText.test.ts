import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, printableText } from '../../../src/model/printableText.ts';

/** The production "Char" of XML 1.0, letter by letter. */
const isOfXml = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};

test('what can be printed is what XML allows, all of it in its order', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\0', '\v', '\ud83d', '\ude00', '😀', '\ufffe', '\uffff', '\ufffd', '가'),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      expect(printableText(text)).toBe([...text].filter(isOfXml).join(''));
      expect(printableText(text)).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 1000 },
  );
});

describe('a text that somebody typed', () => {
  test.each([
    ['has nothing around it', ' \t a b \n', 'a b'],
    ['keeps its line breaks', 'a\nb', 'a\nb'],
    [
      'has one kind of line break',
      'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h',
      'a\nb\nc\nd\ne\nf\ng\nh',
    ],
    ['loses what no document may hold', 'a\0b\u001bc\ud800d\udc00e\uffff', 'abcde'],
    ['keeps letters of two units', '😀 𠮷', '😀 𠮷'],
    ['of control characters alone is empty', '\0 \u0007\ud800', ''],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
