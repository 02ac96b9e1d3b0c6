import { expect, test } from '@playwright/test';
import { printFrame } from '../../src/export/snippets/htmlSnippets.ts';
import { snippetInput } from '../unit/export/snippetInputs.ts';

/** Where the colour schemes of page and frame differ, browsers put an opaque ground between them. */
const GROUNDS = [
  { theme: 'dark', host: 'normal', device: 'light', shows: true },
  { theme: 'light', host: 'dark', device: 'light', shows: true },
  { theme: undefined, host: 'light dark', device: 'dark', shows: true },
  // Light letters would lie on the ground of a page that is always light.
  { theme: undefined, host: 'normal', device: 'dark', shows: false },
] as const;

for (const { theme, host, device, shows } of GROUNDS) {
  for (const kind of ['element', 'iframe'] as const) {
    test(`the ground of a page with color-scheme: ${host} ${shows ? 'shows' : 'does not show'} through a transparent ${kind} with theme ${theme ?? 'auto'} on a ${device} device`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: device });
      const query = new URLSearchParams({ types: 'summit', bg: 'transparent' });
      if (theme !== undefined) query.set('theme', theme);
      const size = { width: 900, height: 900 };
      const body = {
        iframe: () =>
          printFrame({ ...snippetInput(), embedUrl: `${baseURL}embed/?${query}`, ...size }),
        element: () =>
          `<script src="${baseURL}embed.js"></script><inter-korean-timeline ${[...query].map(([key, value]) => `${key}="${value}"`).join(' ')}></inter-korean-timeline>`,
      }[kind]();
      const head = `<style>:root{color-scheme:${host}}body{margin:40px;width:900px;background:#44aa77}</style>`;
      await page.setContent(`<!doctype html><title>Report</title>${head}${body}`);
      await page.frameLocator('iframe').locator('[data-timeline][data-ready="true"]').waitFor();
      const pixel = (x: number): Promise<Buffer> =>
        page.screenshot({ clip: { x, y: 48, width: 1, height: 1 } });
      expect((await pixel(40 + 890)).equals(await pixel(10))).toBe(shows);
    });
  }
}
