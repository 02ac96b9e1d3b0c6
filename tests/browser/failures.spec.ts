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

test('a part whose script fails to load says so in its place; the rest goes on, and a retry brings it', async ({
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
  await message.getByRole('button', { name: 'Try again' }).click();
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
