import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Download, expect, type Frame, type Locator, type Page } from '@playwright/test';
import { violationsOf } from './axeViolations.ts';
import { test } from './hostTest.ts';
import { openView } from './timelinePage.ts';

// A busy machine takes its time to draw pictures.
test.describe.configure({ timeout: 120_000 });

const VIEW = '?types=summit.reunion&from=2000&to=2019&lang=en';
const READY = '[data-timeline][data-ready="true"]';

/** Opens a host page and gives the frame in it, once it is drawn. */
async function openHost(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('the page has no frame');
  await frame.locator(READY).waitFor();
  return frame;
}

const openerIn = (place: Page | Frame): Locator => place.locator('.take-opener');

async function unfold(place: Page | Frame): Promise<Locator> {
  await openerIn(place).click();
  const panel = place.locator('.embed-take');
  await panel.waitFor();
  return panel;
}

const rowOf = (part: Locator, id: string): Locator => part.locator(`[data-format="${id}"]`);

async function take(page: Page, part: Locator, id: string): Promise<Download> {
  const press = rowOf(part, id).locator('.tool').first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** Share of pixels in which two PNGs of one size differ clearly. */
const differenceOf = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (all) => {
      const pixels = all.map(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      });
      const [one = [], other = []] = await Promise.all(pixels);
      let differing = 0;
      for (let at = 0; at < one.length; at += 4) {
        if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 96) differing += 1;
      }
      return (differing * 4) / one.length;
    },
    pictures.map((picture) => picture.toString('base64')),
  );

interface DataFile {
  readonly events: readonly { readonly notes?: unknown; readonly sources: readonly object[] }[];
}

/** What an embed has of the data: of a source all but its title and what it bears out, no notes. */
function bare(json: Buffer): unknown {
  const { events, ...about } = JSON.parse(json.toString()) as DataFile;
  const kept = events.map(({ notes: _, sources, ...event }) => ({
    ...event,
    sources: sources.map((source) => ({ ...source, title: '', supports: '' })),
  }));
  return { ...about, events: kept };
}

/** What each line starts with: an event's id in CSV, an entry's key in BibTeX. */
const startsOf = (text: Buffer, start: RegExp): readonly string[] =>
  [...text.toString().matchAll(start)].map(([found]) => found);

test('a plain frame saves what the site’s own dialog does, sources as it has them', async ({
  page,
  hosts,
  context,
}) => {
  const frame = await openHost(page, hosts.page('medium', VIEW));
  const panel = await unfold(frame);
  const site = await context.newPage();
  await openView(site, VIEW);
  await site.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = site.locator('dialog[open]');
  await dialog.locator('.download-preview img').waitFor();
  const takeBoth = async (id: string): Promise<readonly [Buffer, Buffer]> => {
    const [own, sites] = [await take(page, panel, id), await take(site, dialog, id)];
    expect(own.suggestedFilename()).toBe(sites.suggestedFilename());
    return [await bytesOf(own), await bytesOf(sites)];
  };
  const [svg, sitesSvg] = await takeBoth('svg');
  expect(svg.equals(sitesSvg)).toBe(true);
  const [json, sitesJson] = await takeBoth('json');
  expect(bare(json)).toEqual(bare(sitesJson));
  for (const [id, start] of [
    ['csv', /^\d{4}-[a-z0-9-]+,/gm],
    ['bibtex', /^@misc\{.*$/gm],
    ['apa', /^Inter-Korean relations.*$/gm],
  ] as const) {
    const [own, sites] = await takeBoth(id);
    expect(startsOf(own, start)).toEqual(startsOf(sites, start));
    expect(startsOf(own, start).length).toBeGreaterThan(0);
  }
  const [png, outlined] = await takeBoth('png');
  expect(png.readUInt32BE(16)).toBe(1360);
  expect(png.includes('iTXtTitle\0')).toBe(true);
  // The letters are those of the typeface, or they wouldn't lie on their own outlines.
  expect(await differenceOf(site, [png, outlined])).toBeLessThan(0.012);
});

test('in a sandbox that allows scripts alone each file is shown, its text selected', async ({
  page,
  hosts,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) requests.push(request.url());
  });
  const frame = await openHost(page, hosts.page('own', VIEW));
  const panel = await unfold(frame);
  for (const id of ['svg', 'csv', 'json', 'bibtex', 'apa']) {
    const row = rowOf(panel, id);
    await row.locator('.tool').first().click();
    const field = row.locator('textarea');
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    const [length, selected] = await field.evaluate((area: HTMLTextAreaElement) => [
      area.value.length,
      area.selectionEnd - area.selectionStart,
    ]);
    expect(length).toBeGreaterThan(500);
    expect(selected).toBe(length);
    await expect(row).toContainText('may forbid downloads');
  }
  await rowOf(panel, 'png').locator('.tool').first().click();
  const image = rowOf(panel, 'png').getByRole('img', { name: /timeline/ });
  await expect(image).toHaveAttribute('src', /^data:image\/png;base64,/);
  expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1360);
  expect(requests).toEqual([`${baseURL}embed/${VIEW}`]);
});

test('a frame grows with what it unfolds, and Escape gives it its height and the opener its focus back', async ({
  page,
  hosts,
}) => {
  const frame = await openHost(page, hosts.page('own', VIEW));
  const outer = page.locator('iframe');
  const misfit = async (): Promise<number> => {
    const content = await frame.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    return Math.abs(content - (await outer.evaluate(({ clientHeight }) => clientHeight)));
  };
  const height = (): Promise<number> => outer.evaluate(({ clientHeight }) => clientHeight);
  await expect.poll(misfit).toBeLessThanOrEqual(2);
  const folded = await height();
  const panel = await unfold(frame);
  await expect.poll(height).toBeGreaterThan(folded + 100);
  await expect.poll(misfit).toBeLessThanOrEqual(2);
  await page.keyboard.press('Tab');
  await expect(rowOf(panel, 'svg').locator('.tool').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(openerIn(frame)).toBeFocused();
  await expect.poll(height).toBe(folded);
});

test('from a file the page saves what it shows, and shows no text in its place', async ({
  page,
}) => {
  const url = pathToFileURL(resolve('dist/embed/index.html')).href;
  await page.goto(`${url}${VIEW}`);
  await page.locator(READY).waitFor();
  const panel = await unfold(page);
  for (const id of ['csv', 'svg', 'png']) {
    const download = await take(page, panel, id);
    expect((await bytesOf(download)).length).toBeGreaterThan(1000);
    await expect(rowOf(panel, id)).toContainText(`Saved as ${download.suggestedFilename()}`);
  }
  await expect(panel.locator('textarea, img')).toHaveCount(0);
});

test('in a bare frame there is none', async ({ page }) => {
  await page.goto(`embed/${VIEW}&chrome=none`);
  await page.locator(READY).waitFor();
  await expect(openerIn(page)).toHaveCount(0);
});

for (const [chrome, theme, lang, width] of [
  ['minimal', 'light', 'en', 1280],
  ['minimal', 'dark', 'ko', 320],
  ['full', 'dark', 'en', 1280],
  ['full', 'light', 'ko', 320],
] as const) {
  test(`nothing is wrong with it for axe, nor wider than ${width} px: chrome=${chrome}, ${theme}, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const link = `?types=summit&lang=${lang}&theme=${theme}&chrome=${chrome}`;
    await page.goto(`embed/${link}`);
    await page.locator(READY).waitFor();
    const panel = await unfold(page);
    const reach = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await violationsOf(page)).toEqual([]);
    expect(await reach()).toBe(width);
    await rowOf(panel, 'csv').locator('.tool').first().click();
    await expect(rowOf(panel, 'csv')).toContainText('.csv');
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('html').evaluate((root) => {
      root.style.fontSize = '200%';
    });
    await expect.poll(reach).toBe(width);
  });
}
