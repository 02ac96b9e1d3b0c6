import { expect, test } from '@playwright/test';

const FIRST = '**/data/first-*.json';

for (const [failure, respond] of [
  ['cannot be reached', 'abort'],
  ['is refused by the server', { status: 500, body: 'oops' }],
  ['is cut off', { status: 200, contentType: 'application/json', body: '{"version":' }],
  ['is another thing', { status: 200, contentType: 'application/json', body: '{"events":7}' }],
  ['is a web page', { status: 200, contentType: 'text/html', body: '<p>Sign in</p>' }],
] as const) {
  test(`data that ${failure} leaves a message in both languages, and a retry shows the timeline`, async ({
    page,
  }) => {
    await page.route(FIRST, (route) =>
      respond === 'abort' ? route.abort() : route.fulfill(respond),
    );
    await page.goto('./?types=summit');
    const message = page.getByRole('alert');
    const english = message.locator('[lang="en"]');
    const korean = message.locator('[lang="ko"]');
    await expect(english).toContainText('The timeline’s data could not be loaded.');
    await expect(english).toContainText('Check the connection and try again.');
    await expect(korean).toContainText('연표 자료를 불러오지 못했습니다.');
    await korean.getByRole('button', { name: '다시 시도' }).click();
    await expect(message).toBeVisible();
    await page.unroute(FIRST);
    await english.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-timeline][data-ready="true"]')).toHaveAttribute(
      'data-matching',
      '8',
    );
    await expect(message).toHaveCount(0);
  });
}

test('a message of failure is readable: it keeps the page’s margins and its typeface', async ({
  page,
}) => {
  await page.route(FIRST, (route) => route.abort());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const message = page.getByRole('alert');
  await expect(message).toBeVisible();
  const measured = await message.evaluate((element) => ({
    left: (element.querySelector('h1')?.getBoundingClientRect().left ?? 0) + scrollX,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    button: element.querySelector('button')?.getBoundingClientRect().height ?? 0,
  }));
  expect(measured.left).toBeGreaterThanOrEqual(12);
  expect(measured.overflow).toBeLessThanOrEqual(0);
  expect(measured.button).toBeGreaterThanOrEqual(24);
});

test('a browser without storage shows the timeline', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./');
  await expect(page.locator('[data-timeline][data-ready="true"]')).toBeVisible();
});

test('a part whose script fails to load says so in its place; the rest goes on, and the page loaded again brings it in the same view', async ({
  page,
}) => {
  const script = '**/assets/TableView-*.js';
  await page.route(script, (route) => route.abort());
  await page.goto('./?lang=en');
  await page.locator('[data-timeline][data-ready="true"]').waitFor();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const message = page.getByRole('alert');
  await expect(message).toContainText('This part of the page could not be loaded.');
  await expect(page.locator('[data-filter-summary]')).toContainText('All 393 events');
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-matching', '393');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.unroute(script);
  await message.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.locator('tr[data-event-id]')).toHaveCount(393);
});

test('a link with a search text shows all events where the search fails to load', async ({
  page,
}) => {
  await page.route('**/data/supplement-*.json', (route) => route.abort());
  await page.goto('./?q=summit&lang=en');
  await expect(page.locator('[data-timeline][data-ready="true"]')).toHaveAttribute(
    'data-matching',
    '393',
  );
  await expect(page.locator('input[type=search]')).toHaveValue('summit');
});

test('a file whose script fails to load says so at its place, and the page loaded again makes it', async ({
  page,
}) => {
  const script = '**/assets/exportKit-*.js';
  await page.route(script, (route) => route.abort());
  await page.goto('./?types=summit&lang=en');
  const open = page.getByRole('button', { name: 'Download', exact: true });
  await open.click();
  const row = page.locator('[data-format="kit"]');
  await row.getByRole('button', { name: /^Download/ }).click();
  await expect(row).toContainText('A script of this page could not be loaded');
  await page.unroute(script);
  await row.getByRole('button', { name: 'Load the page again' }).click();
  await page.locator('[data-timeline][data-matching="8"][data-ready="true"]').waitFor();
  await open.click();
  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: /^Download/ }).click();
  expect((await download).suggestedFilename()).toMatch(/-report\.zip$/);
});

test('a search whose script fails to load says so; article and series come without it', async ({
  page,
}) => {
  const script = '**/assets/search-*.js';
  await page.route(script, (route) => route.abort());
  await page.goto('./?lang=en&show=article');
  await expect(page.locator('[data-claim]').first()).toBeVisible();
  await page.locator('input[type=search]').fill('summit');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await page.unroute(script);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.locator('input[type=search]').fill('hanoi');
  await expect(page.locator('[data-search-results] [data-event-id]').first()).toBeVisible();
});
