import { DATA_FORMATS } from '../../export/dataFormats.ts';
import { type Figure, type FigureOptions, renderFigure } from '../../export/figure.tsx';
import { MOST_PNG_PIXELS, MOST_PNG_SIDE, PNG_SCALES } from '../../export/figureSizes.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { FigureArguments } from './figureArguments.ts';
import { codeOf, messageOf, needFailure, usageFailure } from './figureFailure.ts';
import { fontInBase64 } from './fontSubset.ts';
import { SOURCE_FONT } from './sourceFont.ts';

/** A file's content, and what is to be said about it, each a sentence. */
interface Made {
  readonly content: Uint8Array | string;
  readonly notes: readonly string[];
}
type Drawing = Pick<FigureArguments, 'size' | 'scale' | 'outlined' | 'alone'>;

/** Runs what needs the typeface, and says what to do where that is missing. */
async function withTypeface<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT' && messageOf(error).includes(SOURCE_FONT);
    throw isMissing
      ? needFailure(
          `The typeface is missing: there is no file ${SOURCE_FONT}. Run \`npm ci\` in the project's folder, then try again.`,
        )
      : error;
  }
}

async function optionsOf({ view }: Excerpt, { size }: Drawing): Promise<FigureOptions> {
  const theme = view.theme === 'dark' ? 'dark' : 'light';
  return { size, theme, font: await withTypeface(fontInBase64) };
}

/** A picture with its letters as outlines, and what is to be said of letters that there are none of. */
async function outlined(svg: string): Promise<Made & { readonly content: string }> {
  const { missingLetters, outlineSvg } = await import('../../export/outlineSvg.ts');
  const { glyphOutlines } = await import('./glyphOutlines.ts');
  const outlines = await withTypeface(glyphOutlines);
  const missing = missingLetters(svg, outlines);
  const note = `The typeface has no ${missing.join(' ')}: a box stands in the place of each.`;
  return { content: outlineSvg(svg, outlines), notes: missing.length === 0 ? [] : [note] };
}

async function makeSvg(excerpt: Excerpt, drawing: Drawing): Promise<Made> {
  const { svg } = renderFigure(excerpt, await optionsOf(excerpt, drawing));
  return drawing.outlined ? outlined(svg) : { content: svg, notes: [] };
}

function checkPixels({ width, height }: Figure, { scale }: Drawing): void {
  const fits = (factor: number): boolean =>
    Math.max(width, height) * factor <= MOST_PNG_SIDE &&
    width * height * factor ** 2 <= MOST_PNG_PIXELS.resvg;
  if (fits(scale)) return;
  const largest = [...PNG_SCALES].reverse().find((smaller) => smaller < scale && fits(smaller));
  throw usageFailure(
    `A PNG of ${width * scale} x ${height * scale} pixels is too large: at most ${MOST_PNG_SIDE} a side and ${MOST_PNG_PIXELS.resvg / 1e6} million in all, which take 1 GB of memory. Use ${
      largest === undefined ? 'a smaller --size, or SVG' : `--scale ${largest}`
    }.`,
  );
}

/** The picture as a PNG, which says of itself what every artefact does. */
async function makePng(excerpt: Excerpt, drawing: Drawing): Promise<Made> {
  const figure = renderFigure(excerpt, await optionsOf(excerpt, drawing));
  checkPixels(figure, drawing);
  const { drawPng } = await import('./figurePng.ts');
  const { content, notes } = await outlined(figure.svg);
  const { alt } = figure;
  return { content: drawPng(content, excerpt, { alt, scale: drawing.scale }), notes };
}

async function makePdf(excerpt: Excerpt, drawing: Drawing): Promise<Made> {
  const { printPdf } = await import('./figurePdf.tsx');
  const options = await optionsOf(excerpt, drawing);
  return { content: await printPdf(excerpt, options, { isAlone: drawing.alone }), notes: [] };
}

/**
 * An excerpt as the file that the command line asks for.
 * @throws FigureFailure where the typeface or a browser is missing, or a PNG would be too large
 */
export async function makeContent(
  excerpt: Excerpt,
  { format, ...drawing }: Drawing & Pick<FigureArguments, 'format'>,
): Promise<Made> {
  if (format === 'svg') return makeSvg(excerpt, drawing);
  if (format === 'png') return makePng(excerpt, drawing);
  if (format === 'pdf') return makePdf(excerpt, drawing);
  const found = DATA_FORMATS.find(({ id }) => id === format);
  if (found === undefined) throw new Error(`unknown format: ${format}`);
  return { content: found.print(excerpt), notes: [] };
}
