import { expect, type Page, test } from '@playwright/test';
import {
  expectInLink,
  glyphPoint,
  hasFocusIn,
  openView,
  panelOf,
  pressFirstNumber,
  textOf,
  windowHeading,
} from './timelinePage.ts';

const SUMMIT = '2018-april-summit';

async function openFromPicture(page: Page, id: string): Promise<void> {
  const point = await glyphPoint(page, id);
  await page.mouse.click(point.x, point.y);
  await expect(panelOf(page, id)).toBeVisible();
}

test('a press on a mark opens its event with both titles, the date in words and dated sources', async ({
  page,
}) => {
  await openView(page);
  await openFromPicture(page, SUMMIT);
  const panel = panelOf(page, SUMMIT);
  await expectInLink(page, 'event', SUMMIT);
  await expect(panel.locator('h2')).toContainText('inter-Korean summit');
  await expect(panel.locator('h2')).toBeFocused();
  await expect(panel.locator('.other-title')).toHaveAttribute('lang', 'ko');
  await expect(panel.locator('.other-title')).toContainText('정상회담');
  await expect(panel.locator('.date')).toContainText('27 April 2018');
  await expect(panel).toContainText('Panmunjom');
  await expect(panel).toContainText('Moon Jae-in');
  const sources = panel.locator('.sources > li');
  await expect(sources.first()).toBeVisible();
  for (const source of await sources.all()) {
    const link = source.locator('a');
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(await link.getAttribute('rel')).toContain('noopener');
    await expect(source.locator('.from')).toContainText('·');
  }
});

test('in Korean the same panel speaks Korean and marks the English title', async ({ page }) => {
  await openView(page, `?lang=ko&event=${SUMMIT}`);
  const panel = panelOf(page, SUMMIT);
  await expect(panel.locator('h2')).toContainText('남북정상회담');
  await expect(panel.locator('.other-title')).toHaveAttribute('lang', 'en');
  await expect(panel.locator('.date')).toHaveText('2018년 4월 27일');
});

test('a coarse date is worded as coarse as the record has it', async ({ page }) => {
  await openView(page, '?event=1945-korea-divided');
  await expect(panelOf(page, '1945-korea-divided').locator('.date')).toContainText('August 1945');
  await expect(panelOf(page, '1945-korea-divided').locator('.date')).not.toContainText(
    /\d{1,2} August/,
  );
});

test('the panel stands beside the picture and covers none of it', async ({ page }) => {
  await openView(page, `?event=${SUMMIT}`);
  const picture = await page.locator('svg.timeline').boundingBox();
  const panel = await panelOf(page, SUMMIT).boundingBox();
  if (picture === null || panel === null) throw new Error('picture or panel is not drawn');
  expect(panel.x).toBeGreaterThanOrEqual(picture.x + picture.width);
});

test('relations are arcs in the picture, lead to the other event, and from there back', async ({
  page,
}) => {
  await openView(page, `?event=${SUMMIT}`);
  const title = await textOf(panelOf(page, SUMMIT).locator('h2'));
  expect(await page.locator('svg.timeline .arcs path').count()).toBeGreaterThan(0);
  const others = panelOf(page, SUMMIT).locator('.relations .event-link');
  const count = await others.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await others.nth(index).click();
    await expect(panelOf(page, SUMMIT)).toHaveCount(0);
    const other = page.locator('[data-event-panel]');
    await expect(other.locator('h2')).toBeFocused();
    await other.locator('.relations .event-link', { hasText: title }).first().click();
    await expect(panelOf(page, SUMMIT)).toBeVisible();
  }
});

test('next and previous lead along the matching events and back, and end at the last', async ({
  page,
}) => {
  await openView(page, '?types=summit&event=2019-hanoi-summit');
  const bar = page.locator('.panel-bar');
  await bar.locator('[data-step="next"]').click();
  await expect(panelOf(page, '2019-panmunjom-three-way')).toBeVisible();
  await expect(bar.locator('[data-step="next"]')).toBeFocused();
  await expect(bar.locator('[data-step="next"]')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(panelOf(page, '2019-panmunjom-three-way')).toBeVisible();
  await bar.locator('[data-step="previous"]').click();
  await expect(panelOf(page, '2019-hanoi-summit')).toBeVisible();
});

test('an event outside the window moves the window, and the heading says so', async ({ page }) => {
  await openView(page, '?event=1953-armistice');
  await expect(windowHeading(page)).toContainText(/^\d{1,2} \w+ 19[345]\d/);
  await expect(page.locator('path.mark[data-event-id="1953-armistice"]')).toBeVisible();
});

test('a pinned event is always labelled, and the link says so', async ({ page }) => {
  const all = '?from=1945&to=2030';
  const labelled = (): Promise<readonly string[]> =>
    page.locator('svg.timeline text.label').allTextContents();
  await openView(page, all);
  const shown = await labelled();
  const listed = await page
    .locator('.events button')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-event-id') ?? '', item.textContent] as const),
    );
  const [id = '', text = ''] =
    listed.find(([, item]) => / 200\d, /.test(item) && !shown.includes(item.split(',')[0] ?? '')) ??
    [];
  const short = text.split(',')[0];
  await openView(page, `${all}&event=${id}`);
  expect(await labelled()).not.toContain(short);
  const pin = page.getByRole('button', { name: 'Always label' });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expectInLink(page, 'pins', id);
  expect(await labelled()).toContain(short);
  await pin.click();
  await expectInLink(page, 'pins', null);
});

test('an event that the filters hide stays open, is marked, and one press shows it', async ({
  page,
}) => {
  await openView(page, `?types=reunion&event=${SUMMIT}`);
  const panel = panelOf(page, SUMMIT);
  await expect(panel.locator('.hidden-mark')).toContainText('Hidden by the filters');
  await panel.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(panel.locator('.hidden-mark')).toHaveCount(0);
  await expect(page.locator(`path.mark[data-event-id="${SUMMIT}"]`)).toHaveCount(1);
  expect(await hasFocusIn(page, 'main')).toBe(true);
});

test('closing an event that the keyboard opened gives the focus back to it in the list', async ({
  page,
}) => {
  await openView(page);
  const stop = page.locator('.events button[tabindex="0"]');
  await stop.focus();
  const id = await stop.getAttribute('data-event-id');
  await page.keyboard.press('Enter');
  await expect(panelOf(page, id ?? '').locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
  await expect(page.locator(`.events button[data-event-id="${id}"]`)).toBeFocused();
});

for (const [opened, open] of [
  ['a link', (page: Page) => openView(page, `?event=${SUMMIT}`)],
  [
    'a press on its mark',
    async (page: Page) => {
      await openView(page);
      await openFromPicture(page, SUMMIT);
    },
  ],
  [
    'the list of a number',
    async (page: Page) => {
      await openView(page);
      await pressFirstNumber(page);
      await page.getByRole('dialog').locator('li button').first().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  ],
] as const) {
  test(`closing an event that ${opened} opened keeps the focus in the chart`, async ({ page }) => {
    await open(page);
    const panel = page.locator('[data-event-panel]');
    await expect(panel).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toHaveCount(0);
    await expectInLink(page, 'event', null);
    expect(await hasFocusIn(page, '[data-timeline]')).toBe(true);
  });
}

test('sources that fail to load say so, and a retry brings them', async ({ page }) => {
  await page.route('**/data/details-*.json', (route) => route.abort());
  await openView(page, `?event=${SUMMIT}`);
  const panel = panelOf(page, SUMMIT);
  await expect(panel).toContainText('The sources could not be loaded');
  await page.unroute('**/data/details-*.json');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('.sources a').first()).toBeVisible();
  await expect(panel).not.toContainText('could not be loaded');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copied link names language, window and event, and shows the same', async ({ page }) => {
    await openView(page, `?event=${SUMMIT}&types=summit`);
    const heading = await textOf(windowHeading(page));
    const copy = page.locator('.panel').getByRole('button', { name: 'Copy link' });
    await copy.click();
    await expect(page.locator('.panel [role="status"]', { hasText: 'Link copied.' })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([...link.searchParams.keys()].sort()).toEqual(['event', 'from', 'lang', 'to', 'types']);
    expect(link.search).not.toMatch(/[+ ]|\.$/);
    await page.goto(link.href);
    await expect(windowHeading(page)).toHaveText(heading);
    await expect(panelOf(page, SUMMIT)).toBeVisible();
    await expect(page.locator('[data-timeline]')).toHaveAttribute('data-matching', '8');
  });
});

test('where the browser lets no page copy, the link stands in a field, selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await openView(page);
  await page.locator('.masthead').getByRole('button', { name: 'Copy link' }).click();
  const field = page.locator('.by-hand input');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/[?&]from=1998&to=\d{4}[^ ]*lang=en$/);
});
