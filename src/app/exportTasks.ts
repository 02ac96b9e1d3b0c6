import { aboutPng } from '../export/aboutPng.ts';
import type { DataFormat } from '../export/dataFormats.ts';
import { type Figure, renderFigure } from '../export/figure.tsx';
import type { PngScale } from '../export/figureSizes.ts';
import { fileNameOf, pixelNameOf } from '../export/fileNames.ts';
import { withPngText } from '../export/pngText.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { drawPng, svgDataUri } from './drawPng.ts';
import { loadFont } from './exportAssets.ts';
import {
  type BeginStep,
  type ExportPlace,
  type ExportStep,
  type FileTask,
  whenComplete,
} from './exportTask.ts';
import { excerptIn } from './useExcerpt.ts';

const SVG_TYPE = 'image/svg+xml;charset=utf-8';

/** What is taken away, once it is complete. */
export async function completeExcerpt(place: ExportPlace, begin: BeginStep): Promise<Excerpt> {
  await begin('records');
  const state = await whenComplete(place);
  return excerptIn(state, place.choices.scope, place.environment.siteUrl);
}

/** The picture of what is taken away. */
export interface Pictured {
  readonly excerpt: Excerpt;
  readonly figure: Figure;
  readonly missing?: readonly string[];
}

/** A way to draw what is taken away, and the steps that it takes. */
export interface Drawing {
  readonly steps: readonly ExportStep[];
  readonly draw: (place: ExportPlace, begin: BeginStep) => Promise<Pictured>;
}

/** Its text is text: the typeface lies inside. */
export const TYPESET: Drawing = {
  steps: ['records', 'picture'],
  draw: async (place, begin) => {
    const excerpt = await completeExcerpt(place, begin);
    await begin('picture');
    const { size, theme } = place.choices;
    const font = await loadFont(place.environment);
    return { excerpt, figure: renderFigure(excerpt, { size, theme, font }) };
  },
};

/** The picture as SVG. What tells its name from that of another stands in `variant`. */
export const svgTask = ({ steps, draw }: Drawing, variant = ''): FileTask => ({
  steps,
  run: async (place, begin) => {
    const { excerpt, figure, missing } = await draw(place, begin);
    const { svg, alt } = figure;
    return {
      name: fileNameOf(excerpt, 'svg', variant),
      content: new Blob([svg], { type: SVG_TYPE }),
      text: svg,
      picture: svgDataUri(svg),
      alt,
      missing,
    };
  },
});

const readAsUri = (blob: Blob): Promise<string> =>
  new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });

/** A picture in pixels, which says of itself what every artefact does. */
export async function pngOf(
  { excerpt, figure }: Pictured,
  scale: PngScale,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await drawPng(figure.svg, figure, scale);
  return withPngText(bytes, aboutPng(excerpt, figure.alt));
}

/** The picture as PNG. */
export const pngTask = ({ steps, draw }: Drawing): FileTask => ({
  steps: [...steps, 'pixels'],
  run: async (place, begin) => {
    const pictured = await draw(place, begin);
    await begin('pixels');
    const { scale } = place.choices;
    const content = new Blob([await pngOf(pictured, scale)], { type: 'image/png' });
    return {
      name: `${pixelNameOf(pictured.excerpt, scale)}.png`,
      content,
      picture: await readAsUri(content),
      alt: pictured.figure.alt,
      missing: pictured.missing,
    };
  },
});

/** The events or their sources in one of the formats. */
export const dataTask = (format: DataFormat): FileTask => ({
  steps: ['records', 'data'],
  run: async (place, begin) => {
    const excerpt = await completeExcerpt(place, begin);
    await begin('data');
    const text = format.print(excerpt);
    return {
      name: fileNameOf(excerpt, format.extension),
      content: new Blob([text], { type: format.mediaType }),
      text,
    };
  },
});
