import { expect, test } from '@playwright/test';
import {
  chartTool,
  countsOf,
  expectInLink,
  expectWholeCounts,
  groundPoint,
  marksOf,
  openView,
  panelOf,
  showView,
  textOf,
  typeChip,
  windowHeading,
} from './timelinePage.ts';

const SUMMIT = '2018-april-summit';

test('a reload shows the same view', async ({ page }) => {
  await openView(page);
  await typeChip(page, 'summit').click();
  await typeChip(page, 'talks').click();
  await page.locator('.lane-choice select').selectOption('type');
  await chartTool(page, '2008–2017').click();
  await chartTool(page, 'Zoom in').click();
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByRole('button', { name: '어둡게' }).click();
  await expect.poll(() => page.url()).toMatch(/theme=dark/);
  await expect.poll(() => page.url()).toMatch(/from=/);
  const before = { heading: await textOf(windowHeading(page)), counts: await countsOf(page) };
  const marks = [...(await marksOf(page))];
  await page.reload();
  await expect(windowHeading(page)).toHaveText(before.heading);
  expect(await countsOf(page)).toEqual(before.counts);
  expect([...(await marksOf(page))]).toEqual(marks);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Back and Forward step over filters, lanes, language and events, not over each pan', async ({
  page,
}) => {
  await openView(page);
  const entries = await page.evaluate(() => history.length);
  await typeChip(page, 'summit').click();
  await page.locator('.lane-choice select').selectOption('none');
  for (const name of ['Earlier', 'Earlier', 'Zoom in']) await chartTool(page, name).click();
  const panned = await textOf(windowHeading(page));
  await page.getByRole('button', { name: '한국어' }).click();
  expect(await page.evaluate(() => history.length)).toBe(entries + 3);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(windowHeading(page)).toHaveText(panned);
  await page.goBack();
  await expect(page.locator('.lane-choice select')).toHaveValue('group');
  await page.goBack();
  await expect(page.locator('[data-filter-summary] .active-filter')).toHaveCount(0);
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('.lane-choice select')).toHaveValue('none');
  expect((await expectWholeCounts(page)).matching).toBe(8);
});

test('Back closes the event that was opened, Forward opens it again', async ({ page }) => {
  await openView(page);
  await page.locator('.events button[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('[data-event-panel]');
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel).toBeVisible();
});

test('Ctrl+Z takes back every step, the window’s too, and Ctrl+Shift+Z brings each again', async ({
  page,
}) => {
  await openView(page);
  const start = await textOf(windowHeading(page));
  await typeChip(page, 'summit').click();
  await chartTool(page, '2018–2019').click();
  const ground = await groundPoint(page);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  for (const by of [30, 60, 90]) await page.mouse.move(ground.x - by, ground.y);
  await page.mouse.up();
  const dragged = await textOf(windowHeading(page));
  await page.locator('.events button[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-event-panel]')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(windowHeading(page)).toHaveText('1 January 2018 – 31 December 2019');
  await page.keyboard.press('Control+z');
  await expect(windowHeading(page)).toHaveText(start);
  await page.keyboard.press('Control+z');
  await expect(typeChip(page, 'summit')).toHaveAttribute('aria-pressed', 'false');
  await expect(chartTool(page, 'Undo')).toBeDisabled();
  await expect.poll(() => new URL(page.url()).search).toBe('');

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+Z');
  await expect(windowHeading(page)).toHaveText(dragged);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.locator('[data-event-panel]')).toBeVisible();
  await expect(chartTool(page, 'Redo')).toBeDisabled();
});

test('the undo and redo buttons do what the keys do', async ({ page }) => {
  await openView(page);
  const start = await textOf(windowHeading(page));
  await chartTool(page, 'Later').click();
  const later = await textOf(windowHeading(page));
  await chartTool(page, 'Undo').click();
  await expect(windowHeading(page)).toHaveText(start);
  await chartTool(page, 'Redo').click();
  await expect(windowHeading(page)).toHaveText(later);
});

test('each malformed value is told once in a notice that can be dismissed, and the chart stands', async ({
  page,
}) => {
  await openView(page, '?lanes=bar');
  await page.locator('.notice').getByRole('button', { name: 'Dismiss' }).click();
  for (const [search, told] of [
    ['?from=%zz', 'from=%zz'],
    ['?from=2020&to=2010', 'puts the start after the end'],
    ['?lanes=foo', 'lanes=foo'],
    ['?types=nonsense', 'types=nonsense'],
    ['?min=9', 'min=9'],
    ['?lang=xx', 'lang=xx'],
    ['?theme=pink', 'theme=pink'],
    ['?article=yes', 'article=yes'],
    ['?from=1800&to=1850', 'outside the years'],
    ['?from=2018-02-31', 'from=2018-02-31'],
    ['?pins=no-such-event', 'pins=no-such-event'],
    ['?types=%00%E0%A4', 'types='],
    ['?min=2&min=3', 'repeats a setting'],
    [`?types=${'x'.repeat(5000)}`, 'types=xxx'],
  ] as const) {
    await showView(page, search);
    const notice = page.locator('.notice');
    await expect(notice, search).toHaveCount(1);
    await expect(notice.locator('li'), search).toHaveCount(1);
    await expect(notice, search).toContainText(told);
    await expectWholeCounts(page);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice, search).toHaveCount(0);
  }
});

test('several bad values share one notice, and the good ones beside them count', async ({
  page,
}) => {
  await openView(page, '?types=summit.nonsense&lanes=foo&min=x&parties=us&later=1');
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice li')).toHaveCount(3);
  expect((await countsOf(page)).matching).toBe(3);
  await expectInLink(page, 'types', 'summit');
  await expectInLink(page, 'parties', 'us');
  await expectInLink(page, 'later', '1');
  await expectInLink(page, 'lanes', null);
});

test('a link to an event that the data lacks opens the chart with a notice', async ({ page }) => {
  await openView(page, '?event=no-such-event&types=summit');
  await expect(page.locator('.notice')).toContainText('names no event of this timeline');
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
  expect((await countsOf(page)).matching).toBe(8);
});

test('a hostile link is text and nothing else', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E';
  await openView(page, `?types=${hostile}&event=${hostile}&__proto__=1&constructor=2#${hostile}`);
  await expect(page.locator('.notice')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.notice img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('an old link keeps the window that it names beside an event outside it', async ({ page }) => {
  await openView(page, `?from=1998&to=2008&event=${SUMMIT}`);
  await expect(windowHeading(page)).toHaveText('1 January 1998 – 31 December 2008');
  await expect(panelOf(page, SUMMIT)).toBeVisible();
});
