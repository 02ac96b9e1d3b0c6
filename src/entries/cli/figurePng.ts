import { Resvg } from '@resvg/resvg-js';
import { aboutPng } from '../../export/aboutPng.ts';
import { withPngText } from '../../export/pngText.ts';
import type { Excerpt } from '../../model/excerpt.ts';

export interface PngOptions {
  readonly alt: string;
  /** Pixels for each px of the picture. */
  readonly scale: number;
}

/** A picture whose letters are outlines, so that no typeface is asked for, as pixels with texts about it. */
export function drawPng(
  outlinedSvg: string,
  excerpt: Excerpt,
  { alt, scale }: PngOptions,
): Uint8Array {
  const drawn = new Resvg(outlinedSvg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
    logLevel: 'off',
  }).render();
  return withPngText(drawn.asPng(), aboutPng(excerpt, alt));
}
