import { type CDPSession, expect, type Page, test } from '@playwright/test';
import {
  expectSameRows,
  groundPoint,
  marksOf,
  openView,
  type Point,
  textOf,
  windowHeading,
} from './timelinePage.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const STEPS = 10;

/** Fingers that go down together, move along their paths and are lifted, as a touch screen reports them. */
async function swipe(
  client: CDPSession,
  paths: readonly (readonly [from: Point, to: Point])[],
): Promise<void> {
  const at = (share: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: Math.round(from.x + (to.x - from.x) * share),
      y: Math.round(from.y + (to.y - from.y) * share),
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) {
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / STEPS),
    });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrollTop = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** A place in the lanes with room around it. */
async function middleOfPicture(page: Page): Promise<Point> {
  const picture = page.locator('svg.timeline');
  await picture.evaluate((svg) => svg.scrollIntoView({ block: 'start' }));
  const box = await picture.boundingBox();
  if (box === null) throw new Error('the picture is not drawn');
  return { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 600) };
}

test('a finger that moves sideways pans time and opens nothing', async ({ page }) => {
  await openView(page);
  const client = await page.context().newCDPSession(page);
  const rows = await marksOf(page);
  const words = await textOf(windowHeading(page));
  const scrolled = await scrollTop(page);
  const point = await middleOfPicture(page);
  const top = await scrollTop(page);
  await swipe(client, [[point, { x: point.x + 120, y: point.y + 4 }]]);
  await expect(windowHeading(page)).not.toHaveText(words);
  await expectSameRows(page, rows);
  expect(await scrollTop(page)).toBe(top);
  expect(scrolled).toBeLessThanOrEqual(top);
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
});

test('a finger that moves up scrolls the page and leaves the window alone', async ({ page }) => {
  await openView(page);
  const client = await page.context().newCDPSession(page);
  const words = await textOf(windowHeading(page));
  const point = await middleOfPicture(page);
  const top = await scrollTop(page);
  await swipe(client, [[point, { x: point.x + 2, y: point.y - 300 }]]);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(top + 150);
  await expect(windowHeading(page)).toHaveText(words);
});

test('beside the picture the same finger scrolls the page as well', async ({ page }) => {
  await openView(page);
  const client = await page.context().newCDPSession(page);
  await swipe(client, [
    [
      { x: 200, y: 240 },
      { x: 202, y: 20 },
    ],
  ]);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(100);
});

test('two fingers that part zoom in, and back out as they meet', async ({ page }) => {
  await openView(page);
  const client = await page.context().newCDPSession(page);
  const before = await marksOf(page);
  const words = await textOf(windowHeading(page));
  const { x, y } = await middleOfPicture(page);
  const near = [
    { x: x - 30, y },
    { x: x + 30, y },
  ] as const;
  const far = [
    { x: x - 120, y },
    { x: x + 120, y },
  ] as const;
  await swipe(client, [
    [near[0], far[0]],
    [near[1], far[1]],
  ]);
  await expect(windowHeading(page)).not.toHaveText(words);
  const zoomed = await textOf(windowHeading(page));
  const drawn = await expectSameRows(page, before);
  const common = [...drawn.keys()].filter((id) => before.has(id)).sort();
  const xs = (marks: ReadonlyMap<string, Point>) => common.map((id) => marks.get(id)?.x ?? 0);
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  expect(spread(xs(drawn)) / spread(xs(before))).toBeGreaterThan(3);
  await swipe(client, [
    [far[0], near[0]],
    [far[1], near[1]],
  ]);
  await expect(windowHeading(page)).not.toHaveText(zoomed);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a tap opens an event, and its panel is under the picture', async ({ page }) => {
  await openView(page);
  const mark = page.locator('svg.timeline path.mark[data-event-id="2000-inter-korean-summit"]');
  await mark.scrollIntoViewIfNeeded();
  const point = await mark.evaluate((path) => {
    const [x, y] = (path.getAttribute('transform') ?? '').match(/-?[\d.]+/g) ?? [];
    const picture = path.closest('svg')?.getBoundingClientRect();
    return { x: (picture?.left ?? 0) + Number(x), y: (picture?.top ?? 0) + Number(y) };
  });
  await page.touchscreen.tap(point.x, point.y);
  const panel = page.locator('[data-event-panel="2000-inter-korean-summit"]');
  await expect(panel).toBeVisible();
  await expect(panel.locator('h2')).toBeInViewport();
  const [picture, below] = await Promise.all([
    page.locator('svg.timeline').boundingBox(),
    panel.boundingBox(),
  ]);
  expect(below?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
});

test('two quick taps zoom the chart, not the page', async ({ page }) => {
  await openView(page);
  const words = await textOf(windowHeading(page));
  const ground = await groundPoint(page);
  await page.touchscreen.tap(ground.x, ground.y);
  await page.touchscreen.tap(ground.x, ground.y);
  await expect(windowHeading(page)).not.toHaveText(words);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('the filters unfold from a line that says what is set, and act as on a desktop', async ({
  page,
}) => {
  await openView(page, '?parties=us');
  const sheet = page.locator('details.filter-sheet');
  await expect(sheet.locator('summary').first()).toContainText('Showing only: United States');
  await expect(page.locator('button[data-type="summit"]')).toBeHidden();
  await sheet.locator('> summary').tap();
  await page.locator('button[data-type="summit"]').tap();
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-matching', '3');
  await expect(page.locator('button[data-type="summit"]')).toHaveAttribute('aria-pressed', 'true');
});

test('a frame in the overview follows the finger', async ({ page }) => {
  await openView(page);
  const client = await page.context().newCDPSession(page);
  const frame = page.locator('.overview .selection');
  await frame.scrollIntoViewIfNeeded();
  const words = await textOf(windowHeading(page));
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the frame is not drawn');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await swipe(client, [[from, { x: from.x - 60, y: from.y }]]);
  await expect(windowHeading(page)).not.toHaveText(words);
});
