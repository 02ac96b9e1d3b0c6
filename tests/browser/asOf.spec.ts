import { expect, type Page, test } from '@playwright/test';
import { expectInLink, hasFocusIn, openView, windowHeading } from './timelinePage.ts';

const field = (page: Page) => page.locator('.as-of-field input');
const grip = (page: Page) => page.locator('.as-of-grip');
const readout = (page: Page, day: string) => page.locator(`[data-as-of="${day}"]`);

async function typeDate(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

test('a press asks for a day, a typed date moves the line, and the link shows it again', async ({
  page,
}) => {
  await openView(page);
  await page.getByRole('button', { name: 'What stood on a given day?' }).click();
  await expect(field(page)).toBeFocused();
  await typeDate(page, '2010-06-01');
  const standing = readout(page, '2010-06-01').locator('[data-thread="kumgang-tours"]');
  await expect(standing).toHaveAttribute('data-status', 'suspended');
  await expect(standing).toContainText('since 12 July 2008');
  await expect(standing).toContainText('689 days');
  await expectInLink(page, 'at', '2010-06-01');
  await page.reload();
  await expect(readout(page, '2010-06-01').locator('[data-thread][data-status]')).toHaveCount(7);
  await expect(page.locator('.as-of-line text')).toHaveText('1 June 2010');
});

test('what is no date is said at the field, a day outside the data is cut and said so', async ({
  page,
}) => {
  await openView(page, '?at=2010-06-01');
  await typeDate(page, '2010-02-31');
  await expect(page.getByRole('alert')).toContainText('2010-06-01');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(readout(page, '2010-06-01')).toBeVisible();
  await typeDate(page, '1900');
  await expect(readout(page, '1945-08-01')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('1 August 1945');
  await expect(page.locator('.as-of-outside')).toContainText('left of this window');
  await page.getByRole('button', { name: 'Bring into view' }).click();
  await expect(grip(page)).toBeVisible();
});

test('a drag of the line leaves the window alone and is undone in one step', async ({ page }) => {
  await openView(page, '?at=2010-06-01');
  const words = await windowHeading(page).textContent();
  await grip(page).scrollIntoViewIfNeeded();
  const box = await grip(page).boundingBox();
  if (box === null) throw new Error('the line has no grip');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const by of [30, 60, 90, 120]) await page.mouse.move(from.x + by, from.y + by / 2);
  const dragged = await grip(page).boundingBox();
  expect(Math.abs((dragged?.x ?? 0) - (box.x + 120))).toBeLessThanOrEqual(1.5);
  await page.mouse.up();
  await expect(windowHeading(page)).toHaveText(words ?? '');
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
  await expect(readout(page, '2010-06-01')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(readout(page, '2010-06-01')).toBeVisible();
  await page.getByRole('button', { name: 'Take the line away' }).click();
  await expect(page.locator('.as-of-open')).toBeFocused();
});

test('keys move the line by a day, a month and a year, to the ends of the data, and take the window along', async ({
  page,
}) => {
  await openView(page, '?at=2010-06-01');
  await grip(page).focus();
  for (const [key, words] of [
    ['ArrowRight', '2 June 2010'],
    ['Shift+ArrowLeft', '2 May 2010'],
    ['PageUp', '2 May 2011'],
    ['Home', '1 August 1945'],
    ['End', '31 May 2026'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(grip(page)).toHaveAttribute('aria-valuetext', words);
    expect(await hasFocusIn(page, '.as-of-grip')).toBe(true);
  }
  await expect(page.locator('[data-announcer]')).toContainText('As of 31 May 2026');
});

test('the date beside the line stands clear of the ticks and of both edges', async ({ page }) => {
  for (const search of ['?at=2010-06-01', '?at=2026-05-31&to=2026-06', '?at=1998-01-01']) {
    await openView(page, search);
    const overlaps = await page.locator('svg.timeline').evaluate((picture) => {
      const boxOf = (text: Element) => text.getBoundingClientRect();
      const date = boxOf(picture.querySelector('.as-of-line text') ?? picture);
      const ticks = [...picture.querySelectorAll('.axis text')].map(boxOf);
      const hit = ticks.filter(
        (tick) =>
          tick.left < date.right &&
          tick.right > date.left &&
          tick.top < date.bottom &&
          tick.bottom > date.top,
      );
      const { left, right } = boxOf(picture);
      return hit.length + (date.left < left || date.right > right + 1 ? 1 : 0);
    });
    expect(overlaps).toBe(0);
  }
});

test('the readout is in Korean on a Korean page, on a phone too, where nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '?at=2010-06-01&lang=ko');
  await expect(field(page)).toHaveValue('2010년 6월 1일');
  await expect(readout(page, '2010-06-01').locator('[data-thread="hotline"]')).toContainText(
    '2010년 5월 25일부터7일',
  );
  await expect(grip(page)).toHaveAttribute('aria-valuetext', '2010년 6월 1일');
  const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(room).toBeLessThanOrEqual(0);
});
