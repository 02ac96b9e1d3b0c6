import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { breakLines, layoutText, type TextStyle, widthOf } from '../../../src/export/figureText.ts';
import { advanceOf, measureText } from '../../../src/layout/advances.ts';

vi.mock(import('../../../src/layout/advances.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    advanceOf: vi.fn(actual.advanceOf),
    measureText: vi.fn(actual.measureText),
  };
});
afterEach(() => vi.clearAllMocks());

const CAPTION: TextStyle = { name: 'caption', size: 14, weight: 400, lineHeight: 21 };
const TITLE: TextStyle = { name: 'title', size: 22, weight: 600, lineHeight: 28 };
/** An em of a letter that the table doesn't know is its size: lines of ten letters. */
const TEN = 10 * CAPTION.size;
const em = (letters: string): string => letters.replace(/[A-Z]/g, '金');

const textsOf = (text: string, style: TextStyle, width: number): readonly string[] =>
  layoutText(text, style, { x: 0, top: 0, width }).lines.map((line) => line.text);

describe('a paragraph', () => {
  test.each([
    ['two words that fit', `${em('AAAA')} ${em('BBBB')}`, [`${em('AAAA')} ${em('BBBB')}`]],
    ['a word too many', `${em('AAAAAA')} ${em('BBBB')}`, [em('AAAAAA'), em('BBBB')]],
    ['spaces and line breaks', `  ${em('AA')} \n\t ${em('BB')}  `, [`${em('AA')} ${em('BB')}`]],
    [
      'a word of more than one line, and one behind it',
      `${em('AA')} ${em('BBBBBBBBBBBB')} ${em('CC')}`,
      [em('AA'), em('BBBBBBBBBB'), `${em('BB')} ${em('CC')}`],
    ],
    ['an address', `${em('AAAAAA')}/${em('BBBBBB')}`, [`${em('AAAAAA')}/`, em('BBBBBB')]],
    [
      'an address whose sign comes early',
      `${em('AA')}/${em('BBBBBBBBB')}`,
      [`${em('AA')}/${em('BBBBBBB')}`, em('BB')],
    ],
    ['nothing', ' ', ['']],
  ])('of %s', (_, text, lines) => {
    expect(breakLines(text, TEN, CAPTION)).toEqual(lines);
  });

  test('loses no letter, is never wider than asked, and has on each line all that fits', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
      fc.constantFrom('https://example.org/a/b?c=d&e=f', 'W'.repeat(40), '가'.repeat(30), '😀'),
    );
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
        const text = list.join(' ');
        const lines = breakLines(text, width, CAPTION);
        const bare = (line: string): string => line.replace(/[ \t\r\n]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text.trim()));
        for (const [index, line] of lines.entries()) {
          expect(measureText(line, CAPTION.size, CAPTION.weight)).toBeLessThanOrEqual(width + 1e-6);
          const [next] = (lines[index + 1] ?? '').split(' ');
          const isWord = `${text} `.includes(`${line} ${next} `);
          if (next && isWord) expect(widthOf(`${line} ${next}`, CAPTION)).toBeGreaterThan(width);
        }
      }),
    );
  });

  test.each([
    ['one word', 'a'.repeat(20_000)],
    ['an address', 'https://example.org/'.repeat(1000)],
    ['syllables', '가'.repeat(20_000)],
    ['short words', 'of the '.repeat(3000)],
  ])('of %s, however long, takes each letter a few times', (_, text) => {
    layoutText(text, TITLE, { x: 0, top: 0, width: 640 });
    const measuredLetters = vi
      .mocked(measureText)
      .mock.calls.reduce(
        (sum, [line]) => sum + line.length,
        vi.mocked(advanceOf).mock.calls.length,
      );
    expect(measuredLetters).toBeGreaterThan(text.length - 10);
    expect(measuredLetters).toBeLessThan(3 * text.length);
  });
});

describe('a title', () => {
  const title = 'Summits and agreements, and what has become of them since the first one';

  test('has lines of nearly the same length, no more of them than it needs', () => {
    const [plain, lines] = [breakLines(title, 640, TITLE), textsOf(title, TITLE, 640)];
    const widest = (texts: readonly string[]): number =>
      Math.max(...texts.map((text) => widthOf(text, TITLE)));
    expect(lines).toHaveLength(plain.length);
    expect(lines.join(' ')).toBe(title);
    expect(widest(plain)).toBeGreaterThan(550);
    expect(widest(lines)).toBeLessThan(420);
  });

  test('of one line stays on it', () => {
    expect(textsOf('Summits', TITLE, 640)).toEqual(['Summits']);
  });
});

test('a caption fills its lines from the left', () => {
  const text = 'Summits and agreements, and what has become of them since the first one in 2000';
  expect(textsOf(text, CAPTION, 400)).toEqual(breakLines(text, 400, CAPTION));
});
