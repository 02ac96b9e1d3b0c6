import { expect, type Page, test } from '@playwright/test';
import { expectInLink, expectWholeCounts, openView, panelOf } from './timelinePage.ts';

const LINK = '?compare=1998-02-25.2017-05-10';
const surface = (page: Page) => page.locator('.compare .surface');

/** Counts of one side, as the page gives them to automation. */
const sideCounts = (page: Page, side: string): Promise<Record<string, number>> =>
  page
    .locator(`[data-side="${side}"]`)
    .evaluate((group: SVGElement) =>
      Object.fromEntries(Object.entries(group.dataset).map(([key, value]) => [key, Number(value)])),
    );

test('the switch turns a comparison on, a reload shows the same, and Back leaves it', async ({
  page,
}) => {
  await openView(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: '1998–2003 and 2017–2022 compared' }),
  ).toBeVisible();
  await expectInLink(page, 'compare', '1998-02-25.2017-05-10');
  await page.reload();
  await expect(surface(page)).toBeVisible();
  await page.getByLabel('Length').selectOption({ label: '3 years' });
  await expectInLink(page, 'years', '3');
  await page.goBack();
  await expectInLink(page, 'years', null);
  await page.goBack();
  await expect(page.locator('[data-timeline-surface]')).toBeVisible();
});

test('each side counts every event once, and so does the figure', async ({ page }) => {
  await openView(page, `${LINK}&years=30`);
  const whole = await expectWholeCounts(page);
  for (const side of ['a', 'b']) {
    const { shown, labelled, unlabelled, clustered, before, after } = await sideCounts(page, side);
    expect((labelled ?? 0) + (unlabelled ?? 0) + (clustered ?? 0)).toBe(shown);
    expect((shown ?? 0) + (before ?? 0) + (after ?? 0)).toBe(whole.matching);
    const buttons = page
      .locator('.events')
      .nth(side === 'a' ? 0 : 1)
      .locator('button');
    await expect(buttons).toHaveCount(shown ?? 0);
  }
});

test('lists of both sides are one Tab stop each; arrows ring marks, Enter opens, Escape gives back the focus', async ({
  page,
}) => {
  await openView(page, LINK);
  await page.getByRole('button', { name: 'Back to one timeline' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.events button:focus');
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.ring.focused')).toHaveCount(1);
  await expect(page.locator('[data-side="a"] .ring.focused')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-side="b"] .ring.focused')).toHaveCount(1);
  const id = (await focused.getAttribute('data-event-id')) ?? '';
  await page.keyboard.press('Enter');
  await expect(panelOf(page, id)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('data-event-id', id);
});

test('a press on a mark opens the event and rings it on both sides where both hold it', async ({
  page,
}) => {
  await openView(page, '?compare=2000.2000-02&years=3');
  const mark = page.locator('[data-side="b"] path.mark').first();
  const id = (await mark.getAttribute('data-event-id')) ?? '';
  await mark.scrollIntoViewIfNeeded();
  const at = await mark.evaluate((path) => {
    const [x = 0, y = 0] = (path.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
    const picture = path.closest('svg')?.getBoundingClientRect();
    return { x: (picture?.left ?? 0) + x, y: (picture?.top ?? 0) + y };
  });
  await page.mouse.move(at.x, at.y);
  const tip = await page.locator('.tip').boundingBox();
  expect(Math.abs((tip?.y ?? 0) - at.y)).toBeLessThan(40);
  await page.mouse.click(at.x, at.y);
  await expect(panelOf(page, id)).toBeVisible();
  await expect(page.locator('[data-side] .ring.selected')).toHaveCount(2);
});

test('at 390 px the page is no wider than the screen and the rows keep their letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, `${LINK}&lang=ko`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const rows = await page.locator('[data-side="b"] .lane').count();
  expect(await page.locator('[data-side="b"] .letter').count()).toBeGreaterThan(rows);
  await expect(page.locator('[data-side="b"] .tags')).toContainText('2017~2022년');
});

test('a number lists the events it counts, and opens one', async ({ page }) => {
  await openView(page, LINK);
  const chip = page.locator('[data-side="b"] text.chip').first();
  await chip.scrollIntoViewIfNeeded();
  const box = await chip.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 6);
  const items = page.locator('.chip-list li button');
  await expect(items).toHaveCount(Number(await chip.getAttribute('data-count')));
  await items.first().click();
  await expect(page.locator('[data-event-panel]')).toBeVisible();
});
