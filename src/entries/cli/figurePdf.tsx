import { type Browser, chromium } from '@playwright/test';
import { type FigureElement, type FigureOptions, figureElement } from '../../export/figure.tsx';
import { PRINT_CSS, PrintSheet } from '../../export/printSheet.tsx';
import { provenanceOf } from '../../export/provenance.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { elementToString } from '../../render/elementToString.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { FigureFailure, messageOf, needFailure } from './figureFailure.ts';
import { FONT_FAMILY } from './fontSubset.ts';

/** Width of A4 paper within its margins, in px: a wider picture gets a page of its own size. */
const A4_WIDTH = Math.round((180 * 96) / 25.4);

const fontFace = (font: string): string =>
  `@font-face { font-family: '${FONT_FAMILY}'; font-weight: 400 700; src: url('data:font/woff2;base64,${font}') format('woff2'); }`;

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
    return await chromium.launch({ executablePath, args: chromiumFlags() });
  } catch (error) {
    throw error instanceof FigureFailure
      ? error
      : needsBrowser(messageOf(error).split('\n')[0] ?? '');
  }
}

/** A whole page with an excerpt's sheet, everything inside. */
function sheetPage(excerpt: Excerpt, options: FigureOptions): string {
  const figure = figureElement(excerpt, { ...options, font: undefined });
  const sheet = elementToString(<PrintSheet excerpt={excerpt} figure={figure} />);
  const title = elementToString(provenanceOf(excerpt).title);
  const css = [fontFace(options.font ?? ''), 'body { margin: 0; }', PRINT_CSS, ownPage(figure)];
  return `<!doctype html><html lang="${excerpt.view.lang}"><head><meta charset="utf-8"><title>${title}</title><style>${css.join('\n')}</style></head><body>${sheet}</body></html>`;
}

/**
 * The printed sheet of an excerpt as a tagged PDF, by a browser that runs no script and asks no network.
 * @throws FigureFailure where there is no browser or it doesn't start
 */
export async function printPdf(excerpt: Excerpt, options: FigureOptions): Promise<Uint8Array> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.setContent(sheetPage(excerpt, options));
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    await browser.close();
  }
}
