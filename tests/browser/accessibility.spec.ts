import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { openView } from './timelinePage.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands: rule and element, nothing where all is well. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, RULES);
}

const EVENT = 'event=2018-april-summit';

const STATES: readonly (readonly [state: string, search: string, act?: (page: Page) => unknown])[] =
  [
    ['in English and light', '?lang=en&theme=light'],
    ['in Korean and light', '?lang=ko&theme=light'],
    ['in English and dark', '?lang=en&theme=dark'],
    ['in Korean and dark', '?lang=ko&theme=dark'],
    ['with filters, in light', '?types=summit.talks&parties=us&min=2&article=1&theme=light'],
    ['with filters, in dark', '?types=summit.talks&parties=us&min=2&theme=dark'],
    ['with an event open', `?${EVENT}&theme=light`],
    ['with an event open, in Korean and dark', `?${EVENT}&lang=ko&theme=dark`],
    ['with an event that the filters hide', `?${EVENT}&types=reunion`],
    ['with a notice', '?lanes=foo&types=x'],
    [
      'with the list of threads open',
      '',
      (page) => page.locator('details[data-menu="threads"] summary').click(),
    ],
    ['with the keys shown', '', (page) => page.keyboard.press('?')],
    ['with what it is about', '', (page) => page.getByRole('button', { name: 'About' }).click()],
    [
      'with the list of a number open',
      '',
      async (page) => {
        const chip = page.locator('svg.timeline text.chip').first();
        await chip.scrollIntoViewIfNeeded();
        const box = await chip.boundingBox();
        await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 7);
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
    ['in lanes by type', '?lanes=type'],
    [
      'with the focus on an event',
      '',
      (page) => page.locator('.events button[tabindex="0"]').focus(),
    ],
  ];

for (const [state, search, act] of STATES) {
  test(`axe finds nothing ${state}`, async ({ page }) => {
    await openView(page, search);
    if (search.includes(EVENT)) await page.locator('.sources a').first().waitFor();
    await act?.(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('axe finds nothing in an empty result', async ({ page }) => {
  await page.goto('./?types=summit&parties=japan');
  await page.locator('.empty').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing where the data failed to load', async ({ page }) => {
  await page.route('**/data/first-*.json', (route) => route.abort());
  await page.goto('./');
  await page.getByRole('alert').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const [state, search] of [
    ['with the filters open', '?types=summit'],
    ['with an event open, in Korean and dark', `?${EVENT}&lang=ko&theme=dark`],
  ] as const) {
    test(`axe finds nothing ${state}`, async ({ page }) => {
      await openView(page, search);
      await page.locator('details.filter-sheet > summary').click();
      expect(await violationsOf(page)).toEqual([]);
    });
  }
});
