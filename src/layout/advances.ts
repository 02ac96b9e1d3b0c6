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
/** Code points beyond it take two UTF-16 units of a string. */
const LAST_OF_ONE_UNIT = 0xffff;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Inclusive ranges of East Asian wide and fullwidth letters and of emoji (Unicode, UAX 11). */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [FIRST_SYLLABLE, LAST_SYLLABLE],
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

/** Advances by code point, in em/1000; 0 where the table has none. */
function tableOf(advances: string, syllable: number): Uint16Array {
  const table = new Uint16Array(LAST_OF_ONE_UNIT + 1);
  const widths = advances.split(' ');
  for (const [index, point] of CODE_POINTS.split(' ').entries()) {
    table[Number.parseInt(point, 36)] = Number(widths[index]);
  }
  return table.fill(syllable, FIRST_SYLLABLE, LAST_SYLLABLE + 1);
}

const REGULAR = tableOf(REGULAR_ADVANCES, SYLLABLE_ADVANCE[400]);
const STRONG = tableOf(STRONG_ADVANCES, SYLLABLE_ADVANCE[600]);

const tableFor = (weight: FontWeight): Uint16Array => (weight === 600 ? STRONG : REGULAR);

const advanceIn = (table: Uint16Array, codePoint: number): number =>
  table[codePoint] || (isWide(codePoint) ? UNKNOWN_WIDE : UNKNOWN_NARROW);

/** The advance width of a code point in em/1000; outside the table 1000 if wide, else 600. */
export const advanceOf = (codePoint: number, weight: FontWeight): number =>
  advanceIn(tableFor(weight), codePoint);

/** The width of a text in px without kerning: the sum of its letters' advances. */
export function measureText(text: string, sizePx: number, weight: FontWeight): number {
  const table = tableFor(weight);
  let advance = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > LAST_OF_ONE_UNIT) index += 1;
    advance += advanceIn(table, codePoint);
  }
  return (advance * sizePx) / 1000;
}
