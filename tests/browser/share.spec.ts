import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axeViolations.ts';
import { openView } from './timelinePage.ts';

const READY = '[data-timeline][data-ready="true"]';

const opener = (page: Page) =>
  page.locator('.masthead-tools button[aria-haspopup="dialog"]').first();
const preview = (page: Page) => page.frameLocator('.share-preview iframe');

/** Opens the dialog and waits until its preview is painted. */
async function openShare(page: Page, search = ''): Promise<void> {
  await openView(page, search);
  await opener(page).click();
  await preview(page).locator(READY).waitFor();
}

const chooseTarget = (page: Page, id: string): Promise<void> =>
  page.locator(`.share-targets input[value="${id}"]`).check({ force: true });

test('the preview is what the receiver sees, in its full height, and breaks no policy', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await openShare(page, '?types=summit&from=1998&to=2020');
  await expect(preview(page).locator(READY)).toHaveAttribute('data-matching', /^\d$/);
  for (const width of ['320', '640']) {
    await page.locator(`.share-bar input[value="${width}"]`).check({ force: true });
    await expect(page.locator('.share-preview iframe')).toHaveAttribute('width', width);
    await expect
      .poll(async () => {
        const frame = await page.locator('.share-preview iframe').elementHandle();
        const inner = await frame?.contentFrame();
        const content = await inner?.evaluate(() => document.documentElement.scrollHeight);
        const height = Number(await frame?.getAttribute('height'));
        return Math.abs((content ?? Number.NaN) - height);
      })
      .toBeLessThanOrEqual(2);
  }
  expect(faults).toEqual([]);
});

test('a snippet is copied as it stands and shows this view to whoever pastes it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page, '?types=reunion&from=2000&to=2018');
  await page.getByRole('radio', { name: 'Nothing', exact: true }).check({ force: true });
  await chooseTarget(page, 'notion');
  await page.locator('.share-snippet button').click();
  await expect(page.locator('.share-snippet [role="status"]')).toHaveText('Copied.');
  const url = await page.evaluate(() => navigator.clipboard.readText());
  expect(url).toContain('types=reunion');
  await page.goto(url);
  await page.locator(READY).waitFor();
  const types = await page
    .locator('.events button[data-event-id]')
    .evaluateAll((buttons) => buttons.length);
  expect(types).toBeGreaterThan(0);
});

test('the picture is copied as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page, '?types=summit&from=2000&to=2018');
  await chooseTarget(page, 'document');
  await page.locator('.share-picture button').click();
  await expect(page.locator('.share-picture [role="status"]')).toHaveText('Picture copied.');
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(
      (await item?.getType('image/png')) ?? new Blob(),
    );
    return { width, height };
  });
  // 180 mm at 96 to the inch, twice as many pixels.
  expect(size.width).toBe(1360);
  expect(size.height).toBeGreaterThan(400);
});

test('the picture is saved under the name that the text to paste has', async ({ page }) => {
  await openShare(page, '?types=summit&from=2000&to=2018');
  await chooseTarget(page, 'quarto');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.share-picture button').click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.locator('.share-picture [role="status"]')).toContainText(name);
  expect(await page.locator('.share-snippet textarea').inputValue()).toContain(`](${name})`);
  const bytes = await readFile(await download.path());
  // 180 mm at 96 to the inch, four times as many pixels.
  expect(bytes.readUInt32BE(16)).toBe(2720);
});

test('keys alone choose a target, and Escape gives the focus back', async ({ page }) => {
  await openShare(page);
  await page.locator('.share-targets input:checked').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-share-target]')).toHaveAttribute('data-share-target', 'script');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

for (const search of ['?lang=en&theme=light', '?lang=ko&theme=dark']) {
  test(`axe finds nothing with the dialog open in ${search}`, async ({ page }) => {
    await openShare(page, search);
    await chooseTarget(page, 'script');
    await page.locator('.share-integrity input').check();
    expect(await violationsOf(page, false)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('everything fits the width, and targets are large enough for a finger', async ({ page }) => {
    await openShare(page, '?lang=ko');
    const { wide, small } = await page.locator('.dialog').evaluate((dialog) => ({
      wide: dialog.scrollWidth - dialog.clientWidth,
      small: [...dialog.querySelectorAll('button, label:has(input[type="radio"]), a')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0 && height < 44).length,
    }));
    expect(wide).toBe(0);
    expect(small).toBe(0);
    expect(await violationsOf(page, false)).toEqual([]);
  });
});
