import { readFile } from 'node:fs/promises';
import { type Download, expect, type Frame, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openView } from './timelinePage.ts';

/** Opens the dialog in a page or in a frame of it. */
async function openDialog(page: Page | Frame, name = 'Download'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.download-preview img').waitFor();
  return dialog;
}

const rowOf = (dialog: Locator, id: string): Locator => dialog.locator(`[data-format="${id}"]`);
const press = (dialog: Locator, id: string): Promise<void> =>
  rowOf(dialog, id).locator('.tool').click();

async function take(page: Page, dialog: Locator, id: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(dialog, id)]);
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** Width and height that a PNG's header names. */
const sizeOfPng = (png: Uint8Array): readonly [number, number] => {
  const header = Buffer.from(png);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
};

test('a PNG has the pixels that were chosen, a picture in them and texts about itself', async ({
  page,
}) => {
  await openView(page, '?types=summit&lang=en');
  const dialog = await openDialog(page);
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('square');
  await dialog.getByRole('combobox', { name: 'Pixels' }).selectOption('3');
  const download = await take(page, dialog, 'png');
  expect(download.suggestedFilename()).toMatch(
    /^inter-korean-timeline-[\d-]+[0-9a-f]{8}-view@3x\.png$/,
  );
  const png = await bytesOf(download);
  expect(sizeOfPng(png)).toEqual([3600, 3600]);
  expect(png.includes('iTXtTitle\0')).toBe(true);
  expect(png.includes('CC BY 4.0')).toBe(true);
  const colours = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(300, 300);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 300, 300);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 300, 300).data.buffer ?? []);
    return new Set(pixels).size;
  }, png.toString('base64'));
  expect(colours).toBeGreaterThan(50);
});

test('a PNG beyond what a canvas holds is refused with the largest that it can be', async ({
  page,
}) => {
  await openView(page, '?types=summit&lang=en');
  const dialog = await openDialog(page);
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('custom');
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption('px');
  await dialog.getByRole('textbox', { name: 'Width' }).fill('6000');
  await dialog.getByRole('textbox', { name: 'Height' }).fill('4000');
  await dialog.getByRole('combobox', { name: 'Pixels' }).selectOption('4');
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await press(dialog, 'png');
  const said = rowOf(dialog, 'png').locator('.download-failure');
  await expect(said).toContainText('24,000 × 16,000 px');
  await expect(said).toContainText('The largest it can is 2×: 12,000 × 8,000 px.');
  expect(downloads).toBe(0);
});

test('the report kit is the same bytes twice, and holds what its README lists', async ({
  page,
}) => {
  await openView(page, '?types=summit&lang=ko');
  const dialog = await openDialog(page, '내려받기');
  const first = await bytesOf(await take(page, dialog, 'kit'));
  const second = await bytesOf(await take(page, dialog, 'kit'));
  expect(first.equals(second)).toBe(true);
  const files = unzipSync(first);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect(textOf('README.txt')).toContain('들어 있는 파일');
  expect(textOf('figure.svg')).toContain('@font-face');
  expect(textOf('figure-outlined.svg')).not.toMatch(/<text\b/);
  expect(textOf('figure-outlined.svg')).toMatch(/<title\b/);
  expect(sizeOfPng(files['figure@2x.png'] ?? new Uint8Array())[0]).toBe(1360);
  expect(textOf('data/timeline.csv')).toContain('summary_ko');
  expect(textOf('offline.html')).toContain('lang="ko"');
  expect(textOf('snippets/iframe.html')).toContain('<iframe');
  expect(textOf('fonts/OFL.txt')).toContain('SIL OPEN FONT LICENSE');
});

test('a kit that is cancelled leaves nothing', async ({ page }) => {
  await openView(page, '?lang=en');
  const dialog = await openDialog(page);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  let isHeld: (() => void) | undefined;
  await page.route('**/embed/index.html', async (route) => {
    await new Promise<void>((settle) => {
      isHeld = settle;
    });
    await route.continue();
  });
  await press(dialog, 'kit');
  const row = rowOf(dialog, 'kit');
  await expect(row.getByRole('progressbar')).toHaveAttribute('max', '7');
  await expect(row).toContainText('Making the HTML file');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(row).toContainText('nothing was saved');
  isHeld?.();
  await expect(row.getByRole('progressbar')).toHaveCount(0);
  await expect(rowOf(dialog, 'csv').locator('.tool')).toBeEnabled();
  expect(downloads).toBe(0);
});

test('the HTML file opens from the disk with its view, its script on or off', async ({
  browser,
  page,
}) => {
  await openView(page, '?types=summit&lang=en');
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Eight <summits>');
  const download = await take(page, dialog, 'offline');
  const path = test.info().outputPath('offline.html');
  await download.saveAs(path);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, offline: true });
    const opened = await context.newPage();
    const errors: string[] = [];
    opened.on('pageerror', ({ message }) => errors.push(message));
    opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await opened.goto(`file://${path}`);
    if (javaScriptEnabled) {
      const figure = opened.locator('[data-timeline][data-ready="true"]');
      await figure.waitFor();
      const summits = await page.locator('[data-timeline]').getAttribute('data-matching');
      expect(await figure.getAttribute('data-matching')).toBe(summits);
    } else {
      expect(await opened.title()).toBe('Eight <summits>');
      await expect(opened.locator('svg title').first()).toHaveText('Eight <summits>');
      expect(await opened.locator('svg .mark').count()).toBeLessThan(20);
      await expect(opened.locator('h1')).toHaveText('Eight <summits>');
      await expect(opened.locator('li[data-event-id]')).toHaveCount(8);
    }
    expect(errors).toEqual([]);
    await context.close();
  }
});

test('printing lays the sheet alone on paper and gives the page back; the page itself prints as before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await openView(page, '?types=summit&lang=en');
  const dialog = await openDialog(page);
  await press(dialog, 'pdf');
  const sheet = page.locator('.print-root');
  await sheet.waitFor({ state: 'attached' });
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('img')).toBeVisible();
  await expect(sheet.locator('table')).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  await expect(dialog).toBeHidden();
  expect(
    await sheet.locator('table').evaluate((table) => getComputedStyle(table).borderCollapse),
  ).toBe('collapse');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.timeline')).toBeVisible();
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

/** Presses a row's button and gives the time in ms until its text is there to be selected. */
const timeToText = (row: Locator): Promise<number> =>
  row.evaluate((element) => {
    const begun = performance.now();
    element.querySelector<HTMLElement>('.tool')?.click();
    return new Promise<number>((settle) => {
      const check = (): void => {
        if (element.querySelector('textarea') === null) requestAnimationFrame(check);
        else settle(performance.now() - begun);
      };
      check();
    });
  });

test('in a sandbox without downloads the file is shown, selected, within 500 ms', async ({
  page,
  baseURL,
}) => {
  const sandbox = 'allow-scripts allow-same-origin';
  const src = `${baseURL}?types=summit&lang=en`;
  await page.setContent(
    `<iframe sandbox="${sandbox}" width="1000" height="800" src="${src}"></iframe>`,
  );
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('no frame');
  await frame.locator('[data-timeline][data-ready="true"]').waitFor();
  const dialog = await openDialog(frame);
  const waits: number[] = [];
  for (const id of ['bibtex', 'ris', 'csv', 'svg']) {
    const row = rowOf(dialog, id);
    const waited = await timeToText(row);
    if (id !== 'svg') waits.push(waited);
    const field = row.locator('textarea');
    await expect(field).toBeFocused();
    const [length, selected] = await field.evaluate((area: HTMLTextAreaElement) => [
      area.value.length,
      area.selectionEnd - area.selectionStart,
    ]);
    expect(length).toBeGreaterThan(500);
    expect(selected).toBe(length);
    await expect(row).toContainText('may forbid downloads');
  }
  // The best of three: the machine may be busy with something else.
  expect(Math.min(...waits)).toBeLessThan(500);
  await expect(rowOf(dialog, 'svg').getByRole('img')).toBeVisible();
});
