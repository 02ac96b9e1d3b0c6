import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printHeight } from '../../../src/entries/embed/heightProtocols.ts';

const PAGE = 'https://example.org/embed/';

const told = (height: number, rest = ''): readonly unknown[] => {
  const { href, search, hash } = new URL(rest, PAGE);
  return printHeight(height, { href, search, hash });
};

describe('a height', () => {
  test('is told in own words, in those of AMP and of Medium to every host', () => {
    expect(told(612, '?types=summit&from=1998')).toEqual([
      { type: 'ikt:height', v: 1, height: 612 },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      '{"src":"https://example.org/embed/?types=summit&from=1998","context":"iframe.resize","height":612}',
    ]);
  });

  test('is told to pym.js under the name that it wrote into the address', () => {
    expect(told(612, '?types=summit&initialWidth=700&childId=my%20figure')).toHaveLength(3);
    expect(told(612, '?types=summit&initialWidth=700&childId=figure-1').at(-1)).toBe(
      'pymxPYMxfigure-1xPYMxheightxPYMx612',
    );
  });

  test('is told to WordPress with the secret behind the address', () => {
    expect(told(612, '#?secret=Ab3dEf6h1J').at(-1)).toEqual({
      message: 'height',
      value: 612,
      secret: 'Ab3dEf6h1J',
    });
  });

  test.each([
    '#secret=abc',
    '#?secret=',
    '#?secret=a-b',
    '#?secret=abc&x=1',
    '?childId=',
    '?childId=axPYMxb',
  ])('is told to no more hosts where the address ends in %s', (rest) => {
    expect(told(612, rest)).toHaveLength(3);
  });

  test('comes through the receivers of pym.js and Medium unchanged, whatever the address says', () => {
    const id = fc.stringMatching(/^[\w.:-]{1,20}$/).filter((text) => !text.includes('xPYMx'));
    fc.assert(
      fc.property(fc.nat(20_000), id, fc.string(), (height, name, q) => {
        const query = new URLSearchParams({ q, childId: name });
        const messages = told(height, `?${query}`);
        const [, , medium, pym] = messages.map(String);
        expect(JSON.parse(medium ?? '')).toEqual({
          src: new URL(`?${query}`, PAGE).href,
          context: 'iframe.resize',
          height,
        });
        expect((pym ?? '').split('xPYMx')).toEqual(['pym', name, 'height', String(height)]);
      }),
    );
  });
});
