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

/**
 * The size that a text names: one of the names, or `1200x800`, `1200`, `160x90mm`, `160mm`.
 * undefined where it names none.
 */
export function parseFigureSize(text: string): FigureSize | undefined {
  if (Object.hasOwn(FIGURE_SIZES, text)) return FIGURE_SIZES[text as SizeName];
  const found = /^(\d{2,5})(?:x(\d{2,5}))?(mm|px)?$/.exec(text);
  if (found === null) return undefined;
  const [, width, height, unit] = found;
  const high = height === undefined ? undefined : Number(height);
  return unit === 'mm' ? mm(Number(width), high) : { width: Number(width), height: high };
}
