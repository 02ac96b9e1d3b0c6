import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText, parseQuery, printQuery } from '../../../src/state/queryText.ts';

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('text in a link', () => {
  test('stays as it is where an escape is malformed', () => {
    expect(decodeText('100%')).toBe('100%');
    expect(decodeText('%zz%4')).toBe('%zz%4');
    expect(decodeText('%ff%41')).toBe('%ffA');
    expect(decodeText('%ed%a0%80')).toBe('%ed%a0%80');
    expect(decodeText('%EA%B0%9C%ec')).toBe('개%ec');
  });

  test('reads a plus as a space and prints neither', () => {
    expect(decodeText('kim+jong')).toBe('kim jong');
    expect(encodeText('a+b c')).toBe('a%2Bb%20c');
  });

  test('has its last dot encoded', () => {
    expect(encodeText('a.b...')).toBe('a.b..%2E');
  });

  test('holds nothing but letters, digits, escapes and four signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(encodeText(text)).toMatch(/^(?:[\w.~-]|%[\dA-F]{2})*$/);
      }),
    );
  });

  test('comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });

  test('replaces half a character that no link can hold', () => {
    expect(encodeText('\ud800')).toBe('%EF%BF%BD');
    expect(decodeText('\udc00')).toBe('\ufffd');
  });
});

describe('a query', () => {
  test('is read with or without question mark, with or without values', () => {
    expect(parseQuery('?a=1&b')).toEqual([
      ['a', '1'],
      ['b', ''],
    ]);
    expect(parseQuery('a=1&&b=2=3')).toEqual([
      ['a', '1'],
      ['b', '2=3'],
    ]);
    expect(parseQuery('?')).toEqual([]);
  });

  test('prints pairs in the order given, and nothing without pairs', () => {
    expect(
      printQuery([
        ['b', '2'],
        ['a', '&='],
      ]),
    ).toBe('?b=2&a=%26%3D');
    expect(printQuery([])).toBe('');
  });
});
