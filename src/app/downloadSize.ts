import {
  FIGURE_SIZES,
  type FigureSize,
  parseFigureSize,
  type SizeName,
} from '../export/figureSizes.ts';

export const SIZE_UNITS = ['mm', 'px'] as const;
export type SizeUnit = (typeof SIZE_UNITS)[number];
export const SIZE_NAMES = [...(Object.keys(FIGURE_SIZES) as SizeName[]), 'custom'] as const;

/** A size as it is chosen, or typed: then the text may be none. */
export interface SizeChoice {
  readonly name: SizeName | 'custom';
  readonly width: string;
  /** Empty: as high as the content. */
  readonly height: string;
  readonly unit: SizeUnit;
}

export const FIRST_SIZE: SizeChoice = { name: '180mm', width: '160', height: '', unit: 'mm' };

/** Narrower than the least nothing can be read; the most is what a canvas holds at 1×. */
export const SIZE_BOUNDS: Readonly<Record<SizeUnit, readonly [least: number, most: number]>> = {
  mm: [60, 4_000],
  px: [220, 16_000],
};

/** Whether a typed length is a whole number within the unit's bounds. */
export function isLength(text: string, unit: SizeUnit): boolean {
  const [least, most] = SIZE_BOUNDS[unit];
  const length = Number(text);
  return /^\d{2,5}$/.test(text.trim()) && length >= least && length <= most;
}

/** The size that is chosen; undefined where what is typed is none. */
export function sizeOf({ name, width, height, unit }: SizeChoice): FigureSize | undefined {
  if (name !== 'custom') return FIGURE_SIZES[name];
  if (!isLength(width, unit)) return undefined;
  if (height.trim() === '') return parseFigureSize(`${width.trim()}${unit}`);
  if (!isLength(height, unit)) return undefined;
  return parseFigureSize(`${width.trim()}x${height.trim()}${unit}`);
}
