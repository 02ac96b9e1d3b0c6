import { aboutPng } from '../export/aboutPng.ts';
import type { DataFormat } from '../export/dataFormats.ts';
import { type Figure, renderFigure } from '../export/figure.tsx';
import { fileNameOf } from '../export/fileNames.ts';
import { printOfflinePage } from '../export/offlinePage.ts';
import { offlinePicture } from '../export/offlinePicture.tsx';
import { missingLetters, outlineSvg } from '../export/outlineSvg.ts';
import { withPngText } from '../export/pngText.ts';
import { provenanceOf } from '../export/provenance.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { drawPng, type PngScale, svgDataUri } from './drawPng.ts';
import type { Environment } from './environment.ts';
import { loadEmbedPage, loadFont, loadOutlines } from './exportAssets.ts';
import {
  type BeginStep,
  type ExportFile,
  type ExportPlace,
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

interface Pictured {
  readonly excerpt: Excerpt;
  readonly figure: Figure;
  readonly missing?: readonly string[];
}

/** The picture of what is taken away, its typeface inside. */
async function drawFigure(place: ExportPlace, begin: BeginStep): Promise<Pictured> {
  const excerpt = await completeExcerpt(place, begin);
  await begin('picture');
  const { size, theme } = place.choices;
  const font = await loadFont(place.environment);
  return { excerpt, figure: renderFigure(excerpt, { size, theme, font }) };
}

async function outlineFigure(place: ExportPlace, begin: BeginStep): Promise<Pictured> {
  const { excerpt, figure } = await drawFigure(place, begin);
  await begin('outlines');
  const outlines = await loadOutlines(place.environment);
  const missing = missingLetters(figure.svg, outlines);
  return { excerpt, figure: { ...figure, svg: outlineSvg(figure.svg, outlines) }, missing };
}

function svgFile(
  { excerpt, figure: { svg, alt }, missing }: Pictured,
  variant: string,
): ExportFile {
  return {
    name: fileNameOf(excerpt, 'svg', variant),
    content: new Blob([svg], { type: SVG_TYPE }),
    text: svg,
    picture: svgDataUri(svg),
    alt,
    missing,
  };
}

const svgTask: FileTask = {
  steps: ['records', 'picture'],
  run: async (place, begin) => svgFile(await drawFigure(place, begin), ''),
};

const outlinedTask: FileTask = {
  steps: ['records', 'picture', 'outlines'],
  run: async (place, begin) => svgFile(await outlineFigure(place, begin), '-outlined'),
};

const readAsUri = (blob: Blob): Promise<string> =>
  new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });

/** An outlined picture in pixels, which says of itself what every artefact does. */
export async function pngOf(
  { excerpt, figure }: Pictured,
  scale: PngScale,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await drawPng(figure.svg, figure, scale);
  return withPngText(bytes, aboutPng(excerpt, figure.alt));
}

const pngTask: FileTask = {
  steps: ['records', 'picture', 'outlines', 'pixels'],
  run: async (place, begin) => {
    const pictured = await outlineFigure(place, begin);
    await begin('pixels');
    const { scale } = place.choices;
    const content = new Blob([await pngOf(pictured, scale)], { type: 'image/png' });
    return {
      name: fileNameOf(pictured.excerpt, 'png', scale === 1 ? '' : `@${scale}x`),
      content,
      picture: await readAsUri(content),
      alt: pictured.figure.alt,
      missing: pictured.missing,
    };
  },
};

export const PICTURE_TASKS = { svg: svgTask, outlined: outlinedTask, png: pngTask } as const;

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

/** The self-contained page that opens with what is taken away. */
export async function offlinePageOf(environment: Environment, excerpt: Excerpt): Promise<string> {
  const page = await loadEmbedPage(environment);
  return printOfflinePage(page, {
    query: excerpt.link.slice(excerpt.link.indexOf('?')),
    lang: excerpt.view.lang,
    title: provenanceOf(excerpt).title,
    picture: offlinePicture(excerpt),
  });
}

export const OFFLINE_TASK: FileTask = {
  steps: ['records', 'page'],
  run: async (place, begin) => {
    const excerpt = await completeExcerpt(place, begin);
    await begin('page');
    const text = await offlinePageOf(place.environment, excerpt);
    return {
      name: fileNameOf(excerpt, 'html'),
      content: new Blob([text], { type: 'text/html;charset=utf-8' }),
    };
  },
};
