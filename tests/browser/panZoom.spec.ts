import { expect, type Page, test } from '@playwright/test';
import {
  chartTool,
  expectInLink,
  expectSameRows,
  expectWholeCounts,
  glyphPoint,
  groundPoint,
  marksOf,
  openView,
  type Point,
  pressFirstNumber,
  textOf,
  windowHeading,
} from './timelinePage.ts';

const SUMMIT = '2007-inter-korean-summit';

async function drag(page: Page, from: Point, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) await page.mouse.move(from.x + by * share, from.y);
  await page.mouse.up();
}

async function markX(page: Page, id: string): Promise<number> {
  const mark = (await marksOf(page)).get(id);
  if (mark === undefined) throw new Error(`${id} is not drawn`);
  return mark.x;
}

test('a drag moves time with the pointer and no event to another row', async ({ page }) => {
  await openView(page);
  const before = await marksOf(page);
  const x = await markX(page, SUMMIT);
  await drag(page, await groundPoint(page), 120);
  await expectSameRows(page, before);
  expect(Math.abs((await markX(page, SUMMIT)) - (x + 120))).toBeLessThanOrEqual(1);
  await expectWholeCounts(page);
  await expect(windowHeading(page)).toContainText('1994');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^1994/);
});

test('a drag that begins on an event pans and opens nothing', async ({ page }) => {
  await openView(page);
  const x = await markX(page, SUMMIT);
  await drag(page, await glyphPoint(page, SUMMIT), 80);
  expect(Math.abs((await markX(page, SUMMIT)) - (x + 80))).toBeLessThanOrEqual(1);
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
});

test('a window of the least length still follows a drag, and no zoom makes it shorter', async ({
  page,
}) => {
  await openView(page, '?from=2018-04-20&to=2018-05-03');
  await expect(windowHeading(page)).toHaveText('20 April – 3 May 2018');
  await chartTool(page, 'Zoom in').click();
  await expect(windowHeading(page)).toHaveText('20 April – 3 May 2018');
  const before = await marksOf(page);
  await drag(page, await groundPoint(page), -150);
  await expect(windowHeading(page)).not.toHaveText('20 April – 3 May 2018');
  await expectSameRows(page, before);
});

test('buttons move and zoom the window, rows stay, and fit all shows the first event', async ({
  page,
}) => {
  await openView(page);
  let rows = await marksOf(page);
  const texts = new Set([await textOf(windowHeading(page))]);
  for (const name of ['Earlier', 'Zoom in', 'Later', 'Zoom out', 'Fit all']) {
    const before = texts.size;
    await chartTool(page, name).click();
    texts.add(await textOf(windowHeading(page)));
    expect(texts.size).toBe(before + 1);
    rows = await expectSameRows(page, rows);
    await expectWholeCounts(page);
  }
  await expect(windowHeading(page)).toHaveText('1 January 1945 – 31 May 2026');
  expect((await expectWholeCounts(page)).before).toBe(0);
});

test('every preset shows its years, is marked as chosen, and moves no event to another row', async ({
  page,
}) => {
  await openView(page);
  let rows = await marksOf(page);
  for (const [name, words] of [
    ['All', '1 January 1945 – 31 May 2026'],
    ['1945–1997', '1 January 1945 – 31 December 1997'],
    ['All', '1 January 1945 – 31 May 2026'],
    ['Sunshine years, 1998–2008', '1 January 1998 – 31 December 2008'],
    ['2008–2017', '1 January 2008 – 31 December 2017'],
    ['All', '1 January 1945 – 31 May 2026'],
    ['2018–2019', '1 January 2018 – 31 December 2019'],
    ['Since 1998', '1 January 1998 – 31 May 2026'],
    ['Since 2020', '1 January 2020 – 31 May 2026'],
  ] as const) {
    await chartTool(page, name).click();
    await expect(windowHeading(page)).toHaveText(words);
    await expect(chartTool(page, name)).toHaveAttribute('aria-pressed', 'true');
    rows = await expectSameRows(page, rows);
    await expectWholeCounts(page);
  }
});

for (const [key, turn] of [
  ['Control', -60],
  ['Meta', -400],
] as const) {
  test(`${key} and the wheel zoom about the pointer`, async ({ page }) => {
    await openView(page);
    const before = await marksOf(page);
    const words = await textOf(windowHeading(page));
    const point = await glyphPoint(page, SUMMIT);
    const x = await markX(page, SUMMIT);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.move(point.x, point.y);
    await page.keyboard.down(key);
    await page.mouse.wheel(0, turn);
    await page.keyboard.up(key);
    await expect(windowHeading(page)).not.toHaveText(words);
    expect(Math.abs((await markX(page, SUMMIT)) - x)).toBeLessThanOrEqual(1.5);
    await expectSameRows(page, before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
}

test('a plain wheel over the picture scrolls the page and leaves the window alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openView(page);
  const words = await textOf(windowHeading(page));
  const point = await groundPoint(page);
  await page.mouse.move(point.x, point.y);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
  await expect(windowHeading(page)).toHaveText(words);
});

test('a double click zooms in where it falls', async ({ page }) => {
  await openView(page);
  const before = await marksOf(page);
  const words = await textOf(windowHeading(page));
  const ground = await groundPoint(page);
  const picture = await page.locator('svg.timeline').boundingBox();
  const x = await markX(page, SUMMIT);
  await page.mouse.dblclick((picture?.x ?? 0) + x, ground.y);
  await expect(windowHeading(page)).not.toHaveText(words);
  expect(Math.abs((await markX(page, SUMMIT)) - x)).toBeLessThanOrEqual(1.5);
  await expectSameRows(page, before);
});

test('the frame in the overview is the window: dragged it moves it, by its edge it narrows it', async ({
  page,
}) => {
  await openView(page);
  let rows = await marksOf(page);
  const frame = page.locator('.overview .selection');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the frame is not drawn');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await drag(page, middle, -100);
  await expect(windowHeading(page)).toContainText(/198\d –/);
  rows = await expectSameRows(page, rows);
  const start = await textOf(windowHeading(page));
  await drag(page, { x: box.x - 100, y: middle.y }, 60);
  await expect(windowHeading(page)).not.toHaveText(start);
  await expectSameRows(page, rows);
  const narrowed = await frame.boundingBox();
  expect(Math.abs((narrowed?.width ?? 0) - (box.width - 60))).toBeLessThanOrEqual(2);
});

test('drawn anew in the overview, the frame shows those years', async ({ page }) => {
  await openView(page);
  const overview = page.locator('.overview');
  await overview.scrollIntoViewIfNeeded();
  const decade = async (year: string): Promise<number> => {
    const box = await overview.locator('text', { hasText: year }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const [from, to] = [await decade('1970'), await decade('1990')];
  const top = (await overview.boundingBox())?.y ?? 0;
  await drag(page, { x: from, y: top + 8 }, to - from);
  await expect(windowHeading(page)).toHaveText(/19(69|70) – .*19(89|90)/);
  await expectWholeCounts(page);
});

test('a click beside the frame in the overview leaves a frame', async ({ page }) => {
  await openView(page);
  const overview = page.locator('.overview');
  await overview.scrollIntoViewIfNeeded();
  const box = await overview.boundingBox();
  if (box === null) throw new Error('the overview is not drawn');
  await page.mouse.click(box.x + box.width * 0.4, box.y + 8);
  await expect(overview.locator('.selection')).toBeVisible();
});

test('at the limits of time the window stops and keeps its length', async ({ page }) => {
  await openView(page, '?from=2010&to=2019');
  for (let press = 0; press < 40; press += 1) await chartTool(page, 'Later').click();
  await expectInLink(page, 'to', '2034');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^202(4-12|5)/);
});

test('a number opens the list of the events that it counts, and zooming there frees them', async ({
  page,
}) => {
  await openView(page);
  const count = await pressFirstNumber(page);
  const list = page.getByRole('dialog');
  await expect(list.locator('li button')).toHaveCount(count);
  await expect(list.locator('li button').first()).toBeFocused();
  const { clustered } = await expectWholeCounts(page);
  await list.getByRole('button', { name: 'Zoom in here' }).click();
  await expect(list).toHaveCount(0);
  const zoomed = await expectWholeCounts(page);
  expect(zoomed.clustered).toBeLessThan(clustered);
  expect(zoomed.labelled + zoomed.unlabelled).toBeGreaterThan(0);
});

test('over an event the pointer shows title and date, and over the ground nothing', async ({
  page,
}) => {
  await openView(page);
  const point = await glyphPoint(page, SUMMIT);
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.tip')).toContainText('2–4 October 2007');
  const ground = await groundPoint(page);
  await page.mouse.move(ground.x, ground.y);
  await expect(page.locator('.tip')).toHaveCount(0);
});
