import {
  CODE_POINTS,
  REGULAR_ADVANCES,
  STRONG_ADVANCES,
  SYLLABLE_ADVANCE,
} from './advanceTable.ts';

/** A weight that the chart draws text in. */
export type FontWeight = 400 | 600;

const UNKNOWN_WIDE = 1000;
const UNKNOWN_NARROW = 600;

/** Inclusive ranges of East Asian wide and fullwidth letters and of emoji (Unicode, UAX 11). */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const isWide = (codePoint: number): boolean =>
  WIDE_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);

const tableOf = (advances: string): ReadonlyMap<number, number> => {
  const widths = advances.split(' ');
  return new Map(
    CODE_POINTS.split(' ').map((point, index) => [
      Number.parseInt(point, 36),
      Number(widths[index]),
    ]),
  );
};

const TABLES = { 400: tableOf(REGULAR_ADVANCES), 600: tableOf(STRONG_ADVANCES) } as const;

const isSyllable = (codePoint: number): boolean => codePoint >= 0xac00 && codePoint <= 0xd7a3;

/** The advance width of a code point in em/1000; outside the table 1000 if wide, else 600. */
export function advanceOf(codePoint: number, weight: FontWeight): number {
  if (isSyllable(codePoint)) return SYLLABLE_ADVANCE[weight];
  return TABLES[weight].get(codePoint) ?? (isWide(codePoint) ? UNKNOWN_WIDE : UNKNOWN_NARROW);
}

/** The width of a text in px without kerning: the sum of its letters' advances. */
export function measureText(text: string, sizePx: number, weight: FontWeight): number {
  let advance = 0;
  for (const character of text) advance += advanceOf(character.codePointAt(0) ?? 0, weight);
  return (advance * sizePx) / 1000;
}
