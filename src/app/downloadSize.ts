import {
  FIGURE_SIZES,
  type FigureSize,
  isSide,
  parseFigureSize,
  type SizeName,
  type SizeUnit,
} from '../export/figureSizes.ts';

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

/** Whether a typed length can be a side of a picture. */
export const isLength = (text: string, unit: SizeUnit): boolean => isSide(text.trim(), unit);

/** The size that is chosen; undefined where what is typed is none. */
export function sizeOf({ name, width, height, unit }: SizeChoice): FigureSize | undefined {
  if (name !== 'custom') return FIGURE_SIZES[name];
  if (!isLength(width, unit)) return undefined;
  if (height.trim() === '') return parseFigureSize(`${width.trim()}${unit}`);
  if (!isLength(height, unit)) return undefined;
  return parseFigureSize(`${width.trim()}x${height.trim()}${unit}`);
}
