import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectInLink, hasFocusIn, openView, panelOf } from './timelinePage.ts';

const THREAD = 'kumgang-tours';
const DECLARATION = '2018-pyongyang-declaration';
const MOST_ELEMENTS = 1500;

const threadPanel = (page: Page): Locator => page.locator(`[data-thread-panel="${THREAD}"]`);
const storyRows = (page: Page): Locator => threadPanel(page).locator('.story [data-link]');

/** How many relations are drawn, in how few paths. */
const arcsOf = (page: Page): Promise<number> =>
  page
    .locator('svg.timeline .arcs [data-arcs]')
    .evaluateAll((paths) =>
      paths.reduce((sum, path) => sum + Number(path.getAttribute('data-arcs')), 0),
    );
const focusedLink = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-link') ?? null);

test('a press on the name of a bar shows its thread alone: events, bar, figures, relations', async ({
  page,
}) => {
  await openView(page);
  // The figures come after the first picture: until then there is none to draw.
  await page.waitForLoadState('networkidle');
  const name = page.locator(`svg.timeline [data-bar="${THREAD}"] .strip-name`);
  const box = await name.boundingBox();
  if (box === null) throw new Error('the bar has no name');
  await page.mouse.click(box.x + 10, box.y + box.height / 2);
  await expect(threadPanel(page)).toContainText(
    'running 3,391 of 10,056 days from 18 November 1998 to 31 May 2026; suspended since 12 July 2008',
  );
  await expectInLink(page, 'threads', THREAD);
  await expectInLink(page, 'series', 'kumgang-visitors');
  await expect(page.locator('svg.timeline [data-bar]')).toHaveCount(1);
  const matching = Number(await page.locator('[data-timeline]').getAttribute('data-matching'));
  await expect(storyRows(page)).toHaveCount(matching);
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-before', '0');
  expect(await arcsOf(page)).toBeGreaterThan(15);
  await page.goBack();
  await expect(threadPanel(page)).toHaveCount(0);
});

test('lines between events run behind marks and text, in few elements', async ({ page }) => {
  await openView(page, `?event=${DECLARATION}&chain=1&from=1994&to=2027`);
  expect(await arcsOf(page)).toBeGreaterThan(30);
  expect(await page.locator('svg.timeline .arcs path').count()).toBeLessThanOrEqual(6);
  expect(await page.locator('svg.timeline *').count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  const isBehind = await page
    .locator('svg.timeline .arcs')
    .evaluate((arcs) =>
      [...document.querySelectorAll('svg.timeline .bars, svg.timeline .lanes')].every(
        (other) => (arcs.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ),
    );
  expect(isBehind).toBe(true);
});

test('an event of the story opens, and closing gives the focus back to its row, in sight', async ({
  page,
}) => {
  await openView(page, `?threads=${THREAD}`);
  const row = storyRows(page).nth(30);
  const id = (await row.getAttribute('data-link')) ?? '';
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page, id).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(row).toBeInViewport();
});

test('the chain of the September 2018 declaration is walked by keyboard alone', async ({
  page,
}) => {
  await openView(page, `?event=${DECLARATION}`);
  await page.keyboard.press('Tab');
  const follow = panelOf(page, DECLARATION).locator('.follow');
  for (let presses = 0; presses < 60 && !(await hasFocusIn(page, '.follow')); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(follow).toBeFocused();
  await page.keyboard.press('Enter');
  await expectInLink(page, 'chain', '1');
  const chain = page.locator('.chain');
  const count = Number(await chain.getAttribute('data-chain'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  const visited = new Set<string | null>();
  for (let step = 0; step < count; step += 1) {
    visited.add(await focusedLink(page));
    await page.keyboard.press('ArrowDown');
  }
  expect(visited.size).toBe(count);
  const [last] = [...visited].slice(-1);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(panelOf(page, last ?? '')).toBeVisible();
  await expect(panelOf(page, last ?? '').locator('.chain')).toBeVisible();
});

for (const lang of ['en', 'ko']) {
  test(`on a phone a story fits the page, ${lang}`, async ({ browser }) => {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await openView(page, `?threads=family-reunions&lang=${lang}`);
    const panel = page.locator('[data-thread-panel]');
    await expect(panel).toBeVisible();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    const heights = await panel
      .locator('button, summary')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(44);
    await page.close();
  });
}
