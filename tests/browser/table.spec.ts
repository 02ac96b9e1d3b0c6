import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectInLink, panelOf, publishedEvents } from './timelinePage.ts';

const SUMMIT = '2018-april-summit';

const rowOf = (page: Page, id: string): Locator => page.locator(`tr[data-event-id="${id}"]`);
const rowIds = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('tr[data-event-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id')));
const headOf = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name, exact: true });

async function openTable(page: Page, search = ''): Promise<void> {
  await page.goto(`./?show=table${search}`);
  await page.locator('tr[data-event-id]').first().waitFor();
}

/** The table's own scrolling and the page's: neither goes sideways. */
const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.table-view, .table-view *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
};

test('every published event has a row, and a press on a head sorts them, which Back takes back', async ({
  page,
  request,
}) => {
  await openTable(page);
  const byDate = await rowIds(page);
  const published = await publishedEvents(request);
  expect([...byDate].sort()).toEqual(published.map(({ id }) => id).sort());
  await headOf(page, 'Importance').getByRole('button').click();
  await expect(headOf(page, 'Importance')).toHaveAttribute('aria-sort', 'descending');
  await expectInLink(page, 'sort', '-importance');
  expect(await rowIds(page)).not.toEqual(byDate);
  await page.goBack();
  await expect(headOf(page, 'Date')).toHaveAttribute('aria-sort', 'ascending');
  expect(await rowIds(page)).toEqual(byDate);
});

test('a row opens the panel beside the table, and closing it brings the focus back to the row', async ({
  page,
}) => {
  await openTable(page);
  const row = rowOf(page, SUMMIT);
  await row.locator('td.date').click();
  await expect(panelOf(page, SUMMIT).locator('h2')).toBeFocused();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(row).toBeInViewport({ ratio: 1 });
  const table = await page.locator('.table-view').boundingBox();
  const panel = await panelOf(page, SUMMIT).boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual((table?.x ?? 0) + (table?.width ?? 0));
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button')).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 1 });
});

test('an event that a link or Back opens has its row in sight, clear of the head', async ({
  page,
}) => {
  await openTable(page, `&event=${SUMMIT}`);
  const row = rowOf(page, SUMMIT);
  await expect(row).toBeInViewport({ ratio: 1 });
  await panelOf(page, SUMMIT).getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(row).not.toBeInViewport();
  await page.goBack();
  await expect(row).toBeInViewport({ ratio: 1 });
  const head = await page.locator('thead').boundingBox();
  const box = await row.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('by keys alone: one Tab stop of rows, arrows between them, Enter opens', async ({ page }) => {
  await openTable(page);
  await headOf(page, 'Importance').getByRole('button').focus();
  await page.keyboard.press('Tab');
  const ids = await rowIds(page);
  await expect(rowOf(page, ids[0] ?? '').getByRole('button')).toBeFocused();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, ids[30] ?? '').getByRole('button')).toBeFocused();
  await expect(rowOf(page, ids[30] ?? '')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expectInLink(page, 'event', ids[30] ?? '');
});

test('the copied table is the one on screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTable(page, '&types=summit&sort=-date&lang=ko');
  await page.getByRole('button', { name: '표로 복사' }).click();
  await expect(page.locator('.copy-table [role="status"]')).not.toBeEmpty();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [head, ...rows] = text.split('\n').map((row) => row.split('\t'));
  expect(head?.slice(0, 4)).toEqual(['식별자', '날짜(EDTF)', '날짜', '사건']);
  expect(rows.map(([id]) => id)).toEqual(await rowIds(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an event is a block of lines, nothing scrolls sideways, and it is still a table', async ({
    page,
  }) => {
    await openTable(page, '&min=5');
    await expectNoSidewaysScroll(page);
    const date = await rowOf(page, SUMMIT).locator('.date').boundingBox();
    const title = await rowOf(page, SUMMIT).locator('.title').boundingBox();
    expect(title?.y).toBeGreaterThanOrEqual((date?.y ?? 0) + (date?.height ?? 0));
    const { length } = await rowIds(page);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(length + 1);
    await expect(page.getByRole('rowheader')).toHaveCount(length);
    const target = await rowOf(page, SUMMIT).getByRole('button').boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
  });

  test('the panel opens below, and closing it brings the row back into sight', async ({ page }) => {
    await openTable(page);
    await rowOf(page, SUMMIT).getByRole('button').tap();
    await expect(panelOf(page, SUMMIT).locator('h2')).toBeInViewport();
    await panelOf(page, SUMMIT).getByRole('button', { name: 'Close' }).tap();
    await expect(rowOf(page, SUMMIT).getByRole('button')).toBeFocused();
    await expect(rowOf(page, SUMMIT)).toBeInViewport({ ratio: 1 });
  });
});
