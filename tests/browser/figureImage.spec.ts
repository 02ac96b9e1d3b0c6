import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { glyphOutlines } from '../../src/entries/cli/glyphOutlines.ts';
import { type Figure, renderFigure } from '../../src/export/figure.tsx';
import { FIGURE_SIZES } from '../../src/export/figureSizes.ts';
import { outlineSvg } from '../../src/export/outlineSvg.ts';
import { excerptOf } from '../unit/export/excerpts.ts';

const SCALE = 2;
/** Side of a square of pixels that are compared as one. */
const SPOT = 6;

/** How two pictures differ, drawn as images in a page that can load nothing: shares of all spots. */
const compareAsImages = (page: Page, pictures: readonly [string, string], figure: Figure) =>
  page.evaluate(
    async ([[first, second], width, height, spot]) => {
      const draw = async (svg: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        await image.decode();
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width, height });
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const [a, b] = [await draw(first), await draw(second)];
      // Edges of letters are smoothed otherwise than those of shapes: what counts is how dark a spot is.
      const spots = { all: 0, inked: 0, differing: 0 };
      for (let top = 0; top + spot <= height; top += spot) {
        for (let left = 0; left + spot <= width; left += spot) {
          let [ink, difference] = [0, 0];
          for (let at = 0; at < spot * spot; at += 1) {
            const pixel = 4 * ((top + Math.floor(at / spot)) * width + left + (at % spot));
            ink += Math.abs((a[pixel] ?? 0) - (a[0] ?? 0));
            difference += (a[pixel] ?? 0) - (b[pixel] ?? 0);
          }
          spots.all += 1;
          if (ink / spot ** 2 > 8) spots.inked += 1;
          if (Math.abs(difference) / spot ** 2 > 40) spots.differing += 1;
        }
      }
      return { inked: spots.inked / spots.all, differing: spots.differing / spots.all };
    },
    [pictures, figure.width * SCALE, figure.height * SCALE, SPOT] as const,
  );

for (const [theme, link] of [
  ['light', '?threads=kumgang-tours&event=2008-kumgang-tours-suspended&from=2005&lang=en'],
  ['dark', '?types=summit.reunion&from=1998&lang=ko'],
] as const) {
  test(`an exported picture (${theme}) opens as an image offline, and looks the same with its letters as shapes`, async ({
    page,
    context,
  }) => {
    const font = readFileSync(await ensureFontSubset()).toString('base64');
    const size = FIGURE_SIZES['85mm'];
    const figure = renderFigure(excerptOf(link), { size, theme, font });
    const outlined = outlineSvg(figure.svg, await glyphOutlines());
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await context.setOffline(true);
    const same = await compareAsImages(page, [figure.svg, outlined], figure);
    expect(same.inked).toBeGreaterThan(0.03);
    expect(same.differing).toBeLessThan(0.0005);
    const textless = figure.svg.replaceAll(/<text [^>]*>[^<]*<\/text>/g, '');
    const without = await compareAsImages(page, [figure.svg, textless], figure);
    expect(without.differing).toBeGreaterThan(0.01);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
}
