import {
  MOST_PNG_PIXELS,
  MOST_PNG_SIDE,
  PNG_SCALES,
  type PngScale,
} from '../export/figureSizes.ts';
import { ExportFailure, type LargestPicture } from './exportFailure.ts';

/** Size in px. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export const scaled = ({ width, height }: PixelSize, scale: number): PixelSize => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** Whether a canvas of Chromium's bears it; what others bear is only known by trying. */
export const fitsCanvas = ({ width, height }: PixelSize): boolean =>
  width <= MOST_PNG_SIDE && height <= MOST_PNG_SIDE && width * height <= MOST_PNG_PIXELS.canvas;

/**
 * The largest picture below a scale that a browser draws: at a smaller whole scale, else of the same shape.
 * @param canDraw whether it holds that many pixels
 */
export function largestPicture(
  size: PixelSize,
  scale: PngScale,
  canDraw: (size: PixelSize) => boolean,
): LargestPicture {
  const smaller = PNG_SCALES.filter((one) => one < scale).reverse();
  const fitting = smaller.find((one) => canDraw(scaled(size, one)));
  if (fitting !== undefined) return { scale: fitting, ...scaled(size, fitting) };
  const { width, height } = size;
  let share = Math.min(
    1,
    MOST_PNG_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PNG_PIXELS.canvas / width / height),
  );
  // Each step takes a quarter off the sides; a browser without any canvas ends the search too.
  while (share * Math.min(width, height) > 1 && !canDraw(floored(size, share))) share *= 0.75;
  return { scale: undefined, ...floored(size, share) };
}

const floored = ({ width, height }: PixelSize, share: number): PixelSize => ({
  width: Math.floor(width * share),
  height: Math.floor(height * share),
});

function canvasOf({ width, height }: PixelSize): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Whether the browser holds that many pixels: beyond its limit a canvas stays clear without a sign. */
function canDraw(size: PixelSize): boolean {
  if (!fitsCanvas(size)) return false;
  const context = canvasOf(size).getContext('2d');
  if (context === null) return false;
  const { width, height } = size;
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

const SAMPLE: PixelSize = { width: 48, height: 48 };

/** Whether a canvas shows nothing: all of it, drawn small, is of one colour. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const context = canvasOf(SAMPLE).getContext('2d');
  if (context === null) return true;
  context.drawImage(canvas, 0, 0, SAMPLE.width, SAMPLE.height);
  const { data } = context.getImageData(0, 0, SAMPLE.width, SAMPLE.height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** An SVG as an address that needs no request. */
export const svgDataUri = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

async function decodeImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = svgDataUri(svg);
  await image.decode();
  return image;
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((settle) => canvas.toBlob(settle, 'image/png'));

/**
 * A self-contained SVG as PNG, in `scale` pixels to each px of its size.
 * @throws ExportFailure where the browser doesn't hold that many pixels
 */
export async function drawPng(
  svg: string,
  size: PixelSize,
  scale: PngScale,
): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = scaled(size, scale);
  const tooLarge = (): ExportFailure =>
    new ExportFailure({
      kind: 'pixels',
      ...pixels,
      largest: largestPicture(size, scale, canDraw),
    });
  if (!fitsCanvas(pixels)) throw tooLarge();
  const image = await decodeImage(svg);
  const canvas = canvasOf(pixels);
  const context = canvas.getContext('2d');
  if (context === null) throw tooLarge();
  context.drawImage(image, 0, 0, pixels.width, pixels.height);
  if (isBlank(canvas)) throw tooLarge();
  const blob = await toBlob(canvas);
  if (blob === null) throw tooLarge();
  return new Uint8Array(await blob.arrayBuffer());
}
