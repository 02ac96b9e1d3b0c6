/** Size of a picture in px at 96 to the inch; without a height it is as high as its content. */
export interface FigureSize {
  readonly width: number;
  readonly height: number | undefined;
}

const PX_PER_MM = 96 / 25.4;

const mm = (width: number, height?: number): FigureSize => ({
  width: Math.round(width * PX_PER_MM),
  height: height === undefined ? undefined : Math.round(height * PX_PER_MM),
});

/** Sizes by the names that dialog and command line give them. */
export const FIGURE_SIZES = {
  '85mm': mm(85),
  '180mm': mm(180),
  a4: mm(210, 297),
  a3: mm(420, 297),
  '16:9': { width: 1600, height: 900 },
  square: { width: 1200, height: 1200 },
} as const satisfies Readonly<Record<string, FigureSize>>;
export type SizeName = keyof typeof FIGURE_SIZES;

export const SIZE_UNITS = ['mm', 'px'] as const;
export type SizeUnit = (typeof SIZE_UNITS)[number];

/** Bounds of a picture's sides: below the least nothing can be read, and a PNG bears the most at 1×. */
export const SIZE_BOUNDS: Readonly<Record<SizeUnit, readonly [least: number, most: number]>> = {
  mm: [60, 4_000],
  px: [220, 16_000],
};

/** Whether a typed length is a whole number within the unit's bounds. */
export function isSide(text: string, unit: SizeUnit): boolean {
  const [least, most] = SIZE_BOUNDS[unit];
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** Pixels of a PNG for each px of the picture. */
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** Most pixels of a PNG's side, wherever it is drawn: what Chromium's canvas bears. */
export const MOST_PNG_SIDE = 16_384;
/**
 * Most pixels of a whole PNG. A canvas bears the square of its side, and a browser that bears less is
 * asked; the command line's resvg takes 8 bytes of memory for each, and ends the process where there
 * is none: this many take 1 GB.
 */
export const MOST_PNG_PIXELS = { canvas: MOST_PNG_SIDE ** 2, resvg: 120_000_000 } as const;

const SIZE_FORM = /^(\d+)(?:x(\d+))?(mm|px)?$/;

/** Whether a text has the form of a size, within the bounds or not. */
export const isSizeText = (text: string): boolean => SIZE_FORM.test(text);

/**
 * The size that a text names: one of the names, or `1200x800`, `1200`, `160x90mm`, `160mm`.
 * undefined where it names none, or one beyond the bounds.
 */
export function parseFigureSize(text: string): FigureSize | undefined {
  if (Object.hasOwn(FIGURE_SIZES, text)) return FIGURE_SIZES[text as SizeName];
  const [, width = '', height, named] = SIZE_FORM.exec(text) ?? [];
  const unit = named === 'mm' ? 'mm' : 'px';
  if (!isSide(width, unit) || (height !== undefined && !isSide(height, unit))) return undefined;
  const high = height === undefined ? undefined : Number(height);
  return unit === 'mm' ? mm(Number(width), high) : { width: Number(width), height: high };
}
