import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { expectInLink, expectWholeCounts, openView } from './timelinePage.ts';

const SUPPLEMENT = '**/data/supplement-*.json';
const strip = (page: Page, id: string) => page.locator(`svg.timeline [data-series="${id}"]`);
const menu = (page: Page) => page.locator('.series-menu');
const noteOf = (page: Page, id: string) => page.locator(`[data-series-note="${id}"]`);

test('a link draws its series in the first picture, below the lanes, and events keep their counts', async ({
  page,
}) => {
  await openView(page, '?lang=en');
  const counts = await expectWholeCounts(page);
  await openView(page, '?lang=en&series=kaesong-workers.kumgang-visitors');
  const drawn = page.locator('svg.timeline [data-series]');
  await expect(drawn).toHaveCount(2);
  expect(
    await drawn.evaluateAll((strips) => strips.map((one) => one.getAttribute('data-series'))),
  ).toEqual(['kumgang-visitors', 'kaesong-workers']);
  expect(await expectWholeCounts(page)).toEqual(counts);
  const feet = await page.locator('svg.timeline .lanes .strip').last().boundingBox();
  const edge = await strip(page, 'kumgang-visitors').locator('.rule').boundingBox();
  expect(edge?.y).toBeGreaterThan(feet?.y ?? Infinity);
});

test('a series is chosen by keyboard alone, stands in the link, and Back takes it away', async ({
  page,
}) => {
  await openView(page, '?lang=en');
  await menu(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('checkbox', { name: /^Visitors to Mount Kumgang/ });
  await expect(choice).toBeEnabled();
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(strip(page, 'kumgang-visitors')).toHaveCount(1);
  await expectInLink(page, 'series', 'kumgang-visitors');
  await page.keyboard.press('Escape');
  await expect(menu(page)).not.toHaveAttribute('open');
  await expect(menu(page).locator('summary')).toBeFocused();
  await page.goBack();
  await expect(strip(page, 'kumgang-visitors')).toHaveCount(0);
});

test('a point under the pointer says its value with unit, its time and what must be said of it', async ({
  page,
}) => {
  await openView(page, '?lang=en&from=2008&to=2009&series=kumgang-visitors');
  const base = strip(page, 'kumgang-visitors').locator('.zero-line');
  await base.scrollIntoViewIfNeeded();
  const box = await base.boundingBox();
  if (box === null) throw new Error('no strip');
  await page.mouse.move(box.x + box.width * 0.25, box.y - 20);
  const tip = page.locator('.tip');
  await expect(tip).toContainText('199,966 people');
  await expect(tip).toContainText('2008');
  await expect(tip).toContainText('covers only a part of this time');
  await page.mouse.move(box.x + box.width * 0.75, box.y - 20);
  await expect(tip).toHaveCount(0);
});

test('below the picture a shown series gives its values as a table, and its sources', async ({
  page,
}) => {
  await openView(page, '?lang=ko&series=inter-korean-trade');
  const note = noteOf(page, 'inter-korean-trade');
  await note.locator('summary').click();
  await expect(note.locator('tbody tr')).toHaveCount(35);
  await expect(note.locator('tbody tr').first()).toContainText('1989년');
  expect(await note.locator('.sources a').count()).toBeGreaterThan(0);
});

test('where the figures cannot be loaded the list says so, and a retry brings them', async ({
  page,
}) => {
  await page.route(SUPPLEMENT, (route) => route.abort());
  await openView(page, '?lang=en&series=kumgang-visitors');
  const state = page.locator('.series-notes .series-pending');
  await expect(state).toContainText('The figures could not be loaded.');
  await page.unroute(SUPPLEMENT);
  await state.getByRole('button', { name: 'Try again' }).click();
  await expect(strip(page, 'kumgang-visitors')).toHaveCount(1);
  await expect(state).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list, strips and table stay within the width, and a tap says a value', async ({
    page,
  }) => {
    await openView(page, '?lang=ko&series=kumgang-visitors.inter-korean-talks-by-decade');
    await menu(page).locator('summary').tap();
    await noteOf(page, 'inter-korean-talks-by-decade').locator('summary').tap();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    const base = strip(page, 'kumgang-visitors').locator('.zero-line');
    await base.scrollIntoViewIfNeeded();
    const box = await base.boundingBox();
    if (box === null) throw new Error('no strip');
    await page.touchscreen.tap(box.x + 40, box.y - 10);
    await expect(page.locator('.tip')).toContainText('명');
  });
});

for (const search of ['?lang=en&theme=light', '?lang=ko&theme=dark']) {
  test(`axe finds nothing with the list and a note open in ${search}`, async ({ page }) => {
    await openView(page, `${search}&series=kumgang-visitors.dprk-nuclear-test-yields`);
    await noteOf(page, 'kumgang-visitors').locator('summary').click();
    await menu(page).locator('summary').click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await runner.run('.figure', { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
    });
    expect(found).toEqual([]);
  });
}
