import { type Browser, chromium } from '@playwright/test';
import { type FigureElement, type FigureOptions, figureElement } from '../../export/figure.tsx';
import { PRINT_CSS, PrintSheet } from '../../export/printSheet.tsx';
import { provenanceOf } from '../../export/provenance.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { elementToString } from '../../render/elementToString.ts';
import { inlineFontFace } from '../../render/fontFace.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { FigureFailure, messageOf, needFailure } from './figureFailure.ts';

/** Width of A4 paper within its margins, in px: a wider picture gets a page of its own size. */
const A4_WIDTH = Math.round((180 * 96) / 25.4);

/** A browser on a busy machine takes its time, in ms; one that hangs is given up after it. */
const PATIENCE = 300_000;

const ownPage = ({ width, height }: Pick<FigureElement, 'width' | 'height'>): string =>
  width <= A4_WIDTH
    ? ''
    : `@page figure { size: ${width}px ${height}px; margin: 0; }
.print-sheet .print-figure { page: figure; }
.print-sheet .print-figure svg { max-width: none; max-height: none; }`;

const needsBrowser = (why: string): FigureFailure =>
  needFailure(
    `PDF needs Chromium or Chrome, and ${why}. Install one (Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm run figure -- …\nSVG and PNG need none, and the page itself prints to PDF in any browser.`,
  );

async function openChromium(): Promise<Browser> {
  try {
    const executablePath = findChromium();
    if (executablePath === undefined) throw needsBrowser('none was found');
    return await chromium.launch({ executablePath, args: chromiumFlags(), timeout: PATIENCE });
  } catch (error) {
    throw error instanceof FigureFailure
      ? error
      : needsBrowser(messageOf(error).split('\n')[0] ?? '');
  }
}

/** One page, exactly as large as the picture. */
const pictureAlone = ({ width, height }: Pick<FigureElement, 'width' | 'height'>): string =>
  `@page { size: ${width}px ${height}px; margin: 0; }
body { height: ${height}px; overflow: hidden; }
svg { display: block; }`;

/** A whole page with an excerpt's sheet, or its picture alone, everything inside. */
function printedPage(excerpt: Excerpt, options: FigureOptions, isAlone: boolean): string {
  const figure = figureElement(excerpt, { ...options, font: undefined });
  const content = isAlone ? figure.element : <PrintSheet excerpt={excerpt} figure={figure} />;
  const title = elementToString(provenanceOf(excerpt).title);
  const pages = isAlone ? [pictureAlone(figure)] : [PRINT_CSS, ownPage(figure)];
  const css = [inlineFontFace(options.font ?? ''), 'body { margin: 0; }', ...pages].join('\n');
  return `<!doctype html><html lang="${excerpt.view.lang}"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${elementToString(content)}</body></html>`;
}

/**
 * The printed sheet of an excerpt, or its picture alone on a page of its size, as a tagged PDF, by a
 * browser that runs no script and asks no network.
 * @throws FigureFailure where there is no browser or it doesn't start
 */
export async function printPdf(
  excerpt: Excerpt,
  options: FigureOptions,
  { isAlone }: { readonly isAlone: boolean },
): Promise<Uint8Array> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.setContent(printedPage(excerpt, options, isAlone), { timeout: PATIENCE });
    return await page.pdf({
      tagged: true,
      outline: !isAlone,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await browser.close();
  }
}
