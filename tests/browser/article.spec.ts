import { expect, type Page, test } from '@playwright/test';
import {
  expectInLink,
  hasFocusIn,
  openView,
  panelOf,
  textOf,
  windowHeading,
} from './timelinePage.ts';

const APRIL = '2018-april-summit';
const claim = (page: Page, sentence: RegExp) => page.locator('.claim', { hasText: sentence });
const mark = (page: Page, id: string) =>
  page.locator(`svg.timeline path.mark[data-event-id="${id}"]`);

test('pointing at a claim brings out its events in the chart beside it, the others step back', async ({
  page,
}) => {
  await openView(page, '?show=article&from=2018&to=2019-06');
  await claim(page, /summit in April/).hover();
  await expect(mark(page, APRIL)).toHaveClass(/\blit\b/);
  await expect(mark(page, '2019-hanoi-summit')).not.toHaveClass(/\blit\b/);
  await expect(page.locator('.lanes.stepped-back .ring.lit')).toHaveCount(2);
  const fill = (id: string) => mark(page, id).evaluate((path) => getComputedStyle(path).fill);
  expect(await fill('2019-hanoi-summit')).not.toBe(await fill(APRIL));
  await page.mouse.move(5, 5);
  await expect(page.locator('.stepped-back')).toHaveCount(0);
});

test('an event opened from a claim gives the focus back to the claim when it closes', async ({
  page,
}) => {
  await openView(page, '?show=article');
  const button = claim(page, /summit in April/)
    .locator('.event-link')
    .first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page, APRIL).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(mark(page, APRIL)).toHaveClass(/\blit\b/);
});

test('an article that fails to load says so, and a retry brings it', async ({ page }) => {
  await page.route('**/data/supplement-*.json', (route) => route.abort());
  await openView(page, '?show=article');
  await expect(page.locator('.article')).toContainText('could not be loaded');
  await page.unroute('**/data/supplement-*.json');
  await page.locator('.article').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.claim')).toHaveCount(26);
});

test('the walk is stepped by button and keys, each step a link and an entry for Back', async ({
  page,
}) => {
  await openView(page);
  await page.getByRole('button', { name: /^Guided walk/ }).click();
  const bar = page.locator('[data-walk-step]');
  await expect(bar).toHaveAttribute('data-walk-step', 'tours-1998');
  expect(new URL(page.url()).search).toBe('?walk=tours-1998');
  await expect(panelOf(page, '1998-first-kumgang-cruise')).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAttribute('data-walk-step', 'summit-2000');
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toHaveAttribute('data-walk-step', 'kaesong-2004');
  expect(await hasFocusIn(page, '.walk')).toBe(true);
  await page.goBack();
  await expect(bar).toHaveAttribute('data-walk-step', 'summit-2000');
  await bar.getByRole('button', { name: 'End the walk' }).click();
  await expect(bar).toHaveCount(0);
  await expectInLink(page, 'walk', null);
  await expect(windowHeading(page)).toHaveText('1 March – 31 December 2000');
});

test('the link of a step shows its view, in either language, and keeps short', async ({ page }) => {
  await openView(page, '?walk=kaesong-2016&lang=ko');
  await expect(page.locator('[data-walk-step] h2')).toContainText('두 번 멈춘 개성공단');
  await expect(panelOf(page, '2016-kaesong-shutdown')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?walk=kaesong-2016&lang=ko');
});

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the step stays in reach of the thumb and covers no end of the page', async ({ page }) => {
    await openView(page, '?walk=tours-1998');
    const bar = page.locator('.walk.open');
    await bar.getByRole('button', { name: 'Next' }).tap();
    const box = await bar.getByRole('button', { name: 'Next' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(600);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = await page.locator('.page-foot').boundingBox();
    const top = await bar.boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a claim’s events are shown in the chart at a press', async ({ page }) => {
    await openView(page, '?show=article');
    const before = await textOf(windowHeading(page));
    await claim(page, /parted by the Korean War/)
      .getByRole('button', { name: 'Show in the chart' })
      .tap();
    await expect(windowHeading(page)).not.toHaveText(before);
    await expect(page.locator('[data-timeline-surface]')).toBeInViewport();
    await expect(mark(page, '1950-korean-war')).toHaveClass(/\blit\b/);
  });
});
