import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/data/canonicalJson.ts';
import { isWebAddress } from '../../../src/data/fields.ts';
import { printProblem, printSegments, quoteValue, toProblem } from '../../../src/data/problem.ts';
import { slugOf } from '../../../src/data/slug.ts';
import { spellingsOf } from '../../../src/data/spellings.ts';

describe('canonical JSON', () => {
  test('has keys in order at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}');
  });

  test('reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('spellings of a term', () => {
  test('turn a name about and take its hyphen as a space or as nothing', () => {
    const forms = spellingsOf({ en: 'Kim Jong-un', ko: '김정은' }, [], 'name');
    expect(forms.sort()).toEqual(
      ['Jong-un Kim', 'Jong un Kim', 'Jongun Kim', 'Kim Jong un', 'Kim Jongun'].sort(),
    );
  });

  test('leave words in their order', () => {
    expect(spellingsOf({ en: 'Blue House', ko: '청와대' }, ['Cheong Wa Dae'], 'word')).toEqual([
      'Cheong Wa Dae',
    ]);
  });

  test('join Korean words', () => {
    expect(spellingsOf({ en: 'Phone lines', ko: '통신 연락선' }, ['군 통신선'], 'word')).toEqual([
      '군 통신선',
      '군통신선',
      '통신연락선',
    ]);
  });
});

describe('a slug', () => {
  test.each([
    ['Kim Dae-jung', 'kim-dae-jung'],
    ['George H. W. Bush', 'george-h-w-bush'],
    ['38th parallel', '38th-parallel'],
    ['Chŏn Tuhwan', 'chon-tuhwan'],
    ['개성', ''],
  ])('of %s is "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('a web address', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG/'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'https://',
    'https:///path',
    ' https://example.org',
    'https://example.org/a b',
    'java\nscript:https://x',
  ])('is not %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('a problem', () => {
  test('prints file, place and message on one line', () => {
    expect(
      printProblem({
        file: 'data/events/dialogue.json',
        path: '[12].date',
        message: 'expected it',
      }),
    ).toBe('data/events/dialogue.json [12].date: expected it');
    expect(printProblem({ path: 'events[1].id', message: 'expected it' })).toBe(
      'events[1].id: expected it',
    );
  });

  test('stands where the locator says', () => {
    const finding = { segments: ['events', 3, 'id'], message: 'm' };
    expect(toProblem(finding)).toEqual({ path: 'events[3].id', message: 'm' });
    expect(toProblem(finding, () => ({ file: 'f', segments: [0, 'id'] }))).toEqual({
      file: 'f',
      path: '[0].id',
      message: 'm',
    });
  });

  test('quotes what it found, cut where it is long', () => {
    expect(quoteValue(undefined)).toBe('nothing');
    expect(quoteValue('a')).toBe('"a"');
    expect(quoteValue('a'.repeat(100))).toHaveLength(60);
    expect(printSegments([])).toBe('');
  });
});
