import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './axeViolations.ts';
import { openView, pressFirstNumber, showView } from './timelinePage.ts';

const EVENT = 'event=2018-april-summit';

/** Views that stand on one page, one after the other. */
const VIEWS: readonly (readonly [what: string, searches: readonly string[]])[] = [
  ['in English', ['?lang=en&theme=light', '?lang=en&theme=dark']],
  ['in Korean', ['?lang=ko&theme=light', '?lang=ko&theme=dark']],
  [
    'with filters and lanes',
    [
      '?types=summit.talks&parties=us&min=2&article=1&theme=light',
      '?types=summit.talks&parties=us&min=2&lanes=type&theme=dark',
    ],
  ],
  [
    'with an event open',
    [`?${EVENT}&theme=light`, `?${EVENT}&lang=ko&theme=dark`, `?${EVENT}&types=reunion`],
  ],
  ['in an empty result and with a notice', ['?types=summit&parties=japan', '?lanes=foo&types=x']],
];

for (const [what, searches] of VIEWS) {
  test(`axe finds nothing ${what}`, async ({ page }) => {
    await openView(page);
    const found: Record<string, unknown> = {};
    for (const search of searches) {
      await showView(page, search);
      if (search.includes(EVENT)) await page.locator('.sources a').first().waitFor();
      const violations = await violationsOf(page);
      if (violations.length > 0) found[search] = violations;
    }
    expect(found).toEqual({});
  });
}

/** What opens over the page or moves the focus, each on a page of its own. */
const STATES: readonly (readonly [
  state: string,
  act: (page: Page) => Promise<unknown>,
  hasDialog: boolean,
])[] = [
  ['the focus on an event', (page) => page.locator('.events button[tabindex="0"]').focus(), false],
  ['a menu open', (page) => page.locator('details[data-menu="threads"] summary').click(), false],
  ['the keys open', (page) => page.keyboard.press('?'), true],
  [
    'the page about itself open',
    (page) => page.getByRole('button', { name: 'About', exact: true }).click(),
    true,
  ],
  ['the list of a number open', (page) => pressFirstNumber(page), true],
];

for (const [state, act, hasDialog] of STATES) {
  test(`axe finds nothing with ${state}`, async ({ page }) => {
    await openView(page);
    await act(page);
    await expect(page.getByRole('dialog')).toHaveCount(hasDialog ? 1 : 0);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('axe finds nothing where the data failed to load', async ({ page }) => {
  await page.route('**/data/first-*.json', (route) => route.abort());
  await page.goto('./');
  await page.getByRole('alert').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('axe finds nothing with the filters and an event open, in light and dark', async ({
    page,
  }) => {
    await openView(page, `?types=summit&theme=light&${EVENT}`);
    await page.locator('details.filter-sheet > summary').click();
    expect(await violationsOf(page)).toEqual([]);
    await showView(page, `?lang=ko&theme=dark&${EVENT}`);
    expect(await violationsOf(page)).toEqual([]);
  });
});
