import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHROMES,
  DEFAULT_EMBED,
  decodeEmbedOptions,
  GROUNDS,
  printEmbedOptions,
} from '../../../src/state/embedOptions.ts';
import { printQuery } from '../../../src/state/queryText.ts';

describe('what an embed’s link says besides the view', () => {
  test('without anything it is the usual', () => {
    expect(decodeEmbedOptions('')).toEqual({ options: DEFAULT_EMBED, problems: [] });
    expect(decodeEmbedOptions('?types=summit&lang=ko&chrome=').options).toEqual(DEFAULT_EMBED);
  });

  test('reads back what it prints', () => {
    const version = '2026-05-31-0123abcd';
    const options = fc.record({
      chrome: fc.constantFrom(...CHROMES),
      bg: fc.constantFrom(...GROUNDS),
      data: fc.constantFrom(undefined, version),
    });
    fc.assert(
      fc.property(options, (given) => {
        const decoded = decodeEmbedOptions(printQuery(printEmbedOptions(given)));
        expect(decoded).toEqual({ options: given, problems: [] });
      }),
    );
  });

  test('the usual prints nothing', () => {
    expect(printEmbedOptions(DEFAULT_EMBED)).toEqual([]);
  });

  test('a bad value costs only itself', () => {
    const { options, problems } = decodeEmbedOptions('?chrome=tiny&bg=transparent&data=latest');
    expect(options).toEqual({ ...DEFAULT_EMBED, bg: 'transparent' });
    expect(problems).toEqual([
      { key: 'chrome', value: 'tiny', reason: 'not-a-choice' },
      { key: 'data', value: 'latest', reason: 'not-a-choice' },
    ]);
  });

  test('of a key given twice the first counts, and the second is told', () => {
    const { options, problems } = decodeEmbedOptions('?chrome=none&chrome=full');
    expect(options.chrome).toBe('none');
    expect(problems).toEqual([{ key: 'chrome', value: 'full', reason: 'repeated' }]);
  });

  test('an unknown key is told once; those that hosts and campaigns add are not', () => {
    const { problems } = decodeEmbedOptions(
      '?wrong=1&wrong=2&initialWidth=640&childId=a&parentTitle=b&parentUrl=c&utm_source=d',
    );
    expect(problems).toEqual([{ key: 'wrong', value: '1', reason: 'unknown-key' }]);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(CHROMES).toContain(decodeEmbedOptions(text).options.chrome);
      }),
    );
  });
});
