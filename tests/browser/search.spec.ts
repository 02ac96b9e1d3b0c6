import { expect, type Locator, type Page, test } from '@playwright/test';
import { countsOf, expectInLink, listedIds, openView, panelOf } from './timelinePage.ts';

const field = (page: Page): Locator => page.locator('input[type=search]');
const results = (page: Page): Locator => page.locator('[data-search-results] [data-event-id]');
const resultIds = (page: Page): Promise<readonly (string | null)[]> =>
  results(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-event-id')));

/** Types what is not composed, key by key. */
async function search(page: Page, text: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(text);
  await results(page).first().waitFor();
}

test('/ goes to the search, which lists and filters while it is typed', async ({ page }) => {
  await openView(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Hanoi summit');
  await expect(results(page).first()).toHaveAttribute('data-event-id', '2019-hanoi-summit');
  await expect(results(page).first().locator('mark').first()).toHaveText('Hanoi');
  await expectInLink(page, 'q', 'Hanoi summit');
  const { matching } = await countsOf(page);
  expect(matching).toBe((await listedIds(page)).length);
  expect(matching).toBeLessThan(20);
});

test('one complex is found by every spelling, initial consonants and half a syllable', async ({
  page,
}) => {
  await openView(page);
  for (const text of ['Kaesong complex', 'Gaesong', '개성공단', 'ㄱㅅㄱㄷ', '개서', 'Kaesnog']) {
    await search(page, text);
    await expect
      .poll(async () => (await listedIds(page)).includes('2016-kaesong-shutdown'))
      .toBe(true);
  }
});

test('arrows and Enter open an event, Escape closes the list and then empties the field', async ({
  page,
}) => {
  await openView(page);
  await search(page, 'Hanoi');
  const [, second] = await resultIds(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panelOf(page, second ?? '')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expectInLink(page, 'q', 'Hanoi');

  await field(page).click();
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('Hanoi');
  await page.keyboard.press('Escape');
  await expectInLink(page, 'q', null);
});

test('a search without a hit offers the nearest spelling, which finds something', async ({
  page,
}) => {
  await openView(page);
  await field(page).pressSequentially('pyngyan');
  await page.locator('.search-popup [data-nearest]').click();
  await expect(field(page)).toHaveValue('Pyongyang');
  await expect(results(page).first()).toBeVisible();
});

test('what other filters hide is counted and shown by one press, the search kept', async ({
  page,
}) => {
  await openView(page, '?types=summit');
  await search(page, 'Kim Jong-un');
  const few = (await countsOf(page)).matching;
  await page
    .locator('.search-popup')
    .getByRole('button', { name: 'Clear the other filters' })
    .click();
  await expectInLink(page, 'types', null);
  await expectInLink(page, 'q', 'Kim Jong-un');
  expect((await countsOf(page)).matching).toBeGreaterThan(few);
});

test('a link with a search shows the same events at once', async ({ page }) => {
  await openView(page, '?q=%EA%B0%9C%EC%84%B1%EA%B3%B5%EB%8B%A8&lang=ko');
  const { matching } = await countsOf(page);
  expect(matching).toBeGreaterThan(20);
  expect(matching).toBeLessThan(150);
  await expect(field(page)).toHaveValue('개성공단');
  await expect(results(page)).toHaveCount(0);
});

test('on a phone the list lies within the page, and a tap opens an event', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '?lang=ko');
  await page.keyboard.press('/');
  await search(page, '하노이');
  const box = await page.locator('.search-popup').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  const [first] = await resultIds(page);
  await results(page).first().click();
  await expect(panelOf(page, first ?? '')).toBeVisible();
});
