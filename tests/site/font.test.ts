import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { codePointsIn, shippedCodePoints, TEXT_ROOTS } from '../../src/entries/cli/codePoints.ts';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import {
  type NameRecord,
  readNames,
  renameFont,
  writeNames,
} from '../../src/entries/cli/nameTable.ts';
import { readSfnt, tableChecksum, writeSfnt } from '../../src/entries/cli/sfnt.ts';
import { SOURCE_FONT } from '../../src/entries/cli/sourceFont.ts';
import { FONT_FAMILY } from '../../src/render/fontFace.ts';

/**
 * The typeface has no Hanja, no Kana and no tilde operator: the reader's own fonts draw the few that
 * titles of sources hold.
 */
const isLeftToOtherFonts = (codePoint: number): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー∼]/u.test(
    String.fromCodePoint(codePoint),
  );

describe('the shipped font', () => {
  let path = '';
  let font: Font;
  beforeAll(async () => {
    path = await ensureFontSubset();
    font = create(readFileSync(path));
  });

  test('covers every letter of the data and the dictionaries', () => {
    const used = [...codePointsIn(TEXT_ROOTS)].filter((point) => !isLeftToOtherFonts(point));
    const missing = used.filter((point) => !font.hasGlyphForCodePoint(point));
    expect(used.length).toBeGreaterThan(500);
    expect(missing.map((point) => String.fromCodePoint(point))).toEqual([]);
  });

  test('covers the interface as far as its source does', () => {
    const source = create(readFileSync(SOURCE_FONT));
    const expected = shippedCodePoints([]).filter((point) => source.hasGlyphForCodePoint(point));
    expect(expected.filter((point) => !font.hasGlyphForCodePoint(point))).toEqual([]);
  });

  test('holds the weights from 400 to 700', () => {
    expect(font.variationAxes['wght']).toMatchObject({ min: 400, default: 400, max: 700 });
  });

  test('bears its own name and still the copyright line of its maker', () => {
    expect(font.familyName).toBe(FONT_FAMILY);
    expect(font.postscriptName).not.toMatch(/pretendard/i);
    expect(font.copyright).toMatch(/Kil Hyung-jin/);
  });
});

describe('a renamed font file', () => {
  const source = readFileSync(SOURCE_FONT);
  const renamed = renameFont(source, 'Pretendard', 'IKT Sans');
  const namesOf = (file: Buffer): readonly NameRecord[] =>
    readNames(readSfnt(file).tables.get('name') ?? Buffer.alloc(6));

  test('says the reserved name in no record but the copyright', () => {
    const isReserved = ({ text }: NameRecord): boolean => text.includes('Pretendard');
    expect(namesOf(source).some(isReserved)).toBe(true);
    expect(namesOf(renamed).filter((name) => name.nameId !== 0 && isReserved(name))).toEqual([]);
  });

  test('has no space in its PostScript name', () => {
    expect(namesOf(renamed).find(({ nameId }) => nameId === 6)?.text).toBe('IKTSans-Regular');
  });

  test('has right checksums: each table its own, the whole file the constant', () => {
    expect(tableChecksum(renamed)).toBe(0xb1b0afba);
    for (let record = 12; record < 12 + renamed.readUInt16BE(4) * 16; record += 16) {
      if (renamed.toString('latin1', record, record + 4) === 'head') continue;
      const offset = renamed.readUInt32BE(record + 8);
      const table = renamed.subarray(offset, offset + renamed.readUInt32BE(record + 12));
      expect(tableChecksum(table)).toBe(renamed.readUInt32BE(record + 4));
    }
  });

  test('keeps every other table byte for byte', () => {
    const after = readSfnt(renamed).tables;
    for (const [tag, table] of readSfnt(source).tables) {
      if (tag !== 'name' && tag !== 'head') expect(after.get(tag)?.equals(table)).toBe(true);
    }
  });
});

describe('the name table', () => {
  test('reads back what it wrote, in both encodings', () => {
    const names = [
      { platform: 1, encoding: 0, language: 0, nameId: 1, text: 'Plain' },
      { platform: 3, encoding: 1, language: 0x412, nameId: 1, text: '한글 ©' },
    ];
    expect(readNames(writeNames(names))).toEqual(names);
  });
});

describe('a damaged font file', () => {
  test('is refused with the table that reaches past its end', () => {
    const file = writeSfnt({ flavour: 0x10000, tables: new Map([['cmap', Buffer.alloc(8)]]) });
    expect(() => readSfnt(file.subarray(0, file.length - 4))).toThrow(/cmap: reaches past/);
  });
});
