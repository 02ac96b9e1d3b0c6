import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { printAdvanceTable } from '../../src/entries/cli/advances.ts';
import { TEXT_ROOTS } from '../../src/entries/cli/codePoints.ts';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { advanceOf, measureText } from '../../src/layout/advances.ts';

const TABLE = readFileSync('src/layout/advanceTable.ts', 'utf8');

describe('the advance table', () => {
  test('is the one that the font, the data and the dictionaries give (`npm run advances`)', () => {
    expect(TABLE).toBe(printAdvanceTable(TEXT_ROOTS));
  });

  test('weighs less than 4 KB gzip', () => {
    expect(gzipSync(TABLE).length).toBeLessThan(4000);
  });

  test.each([400, 600] as const)(
    'agrees with the shipped font at weight %i, letter by letter',
    async (weight) => {
      const font = create(readFileSync(await ensureFontSubset('truetype'))).getVariation({
        wght: weight,
      });
      // The last entry of a TrueType character map stands for no letter.
      const letters = font.characterSet.filter((codePoint) => codePoint !== 0xffff);
      const wrong = letters.filter((codePoint) => {
        const { advanceWidth } = font.glyphForCodePoint(codePoint);
        return Math.abs((advanceWidth * 1000) / font.unitsPerEm - advanceOf(codePoint, weight)) > 1;
      });
      expect(letters.length).toBeGreaterThan(500);
      expect(wrong).toEqual([]);
    },
  );
});

describe('a letter outside the table', () => {
  test('counts 1 em if it is wide', () => {
    for (const letter of '離漢Ａ😀') expect(advanceOf(letter.codePointAt(0) ?? 0, 400)).toBe(1000);
  });

  test('counts 0.6 em if it is not', () => {
    for (const letter of 'Жשა') expect(advanceOf(letter.codePointAt(0) ?? 0, 600)).toBe(600);
  });
});

describe('the width of a text', () => {
  test('is the sum of its letters and grows with the size', () => {
    expect(measureText('개성', 13, 400)).toBeCloseTo((2 * 864 * 13) / 1000, 9);
    expect(measureText('', 13, 400)).toBe(0);
    expect(measureText('😀', 10, 400)).toBe(10);
  });

  test('of Latin letters is larger in bold', () => {
    expect(measureText('Panmunjom', 13, 600)).toBeGreaterThan(measureText('Panmunjom', 13, 400));
  });
});
