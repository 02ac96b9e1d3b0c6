import { expect, type Page, test } from '@playwright/test';
import { expectWholeCounts, listedIds, openView, publishedEvents } from './timelinePage.ts';

/** Console messages, failed requests and breaches of the policy in a visit. */
async function watchFaults(page: Page): Promise<() => Promise<readonly string[]>> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches });
    document.addEventListener('securitypolicyviolation', (event) =>
      breaches.push(`${event.effectiveDirective}: ${event.blockedURI}`),
    );
  });
  return async () => {
    const breaches = await page.evaluate(
      () => (globalThis as unknown as { breaches: readonly string[] }).breaches,
    );
    return [...faults, ...breaches];
  };
}

test('the counts of the first view add up to all events, and the list holds each once', async ({
  page,
  request,
}) => {
  await openView(page);
  const events = await publishedEvents(request);
  const counts = await expectWholeCounts(page);
  expect(counts.matching).toBe(events.length);
  const ids = await listedIds(page);
  expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
});

test('a visit that opens events, filters, zooms and switches language breaks no policy and logs nothing', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const faultsOf = await watchFaults(page);
  await openView(page, '?event=2018-april-summit');
  await page.getByRole('button', { name: '한국어' }).click();
  await page.locator('button[data-type="talks"]').click();
  await page.locator('.chart-tools .buttons button').nth(5).click();
  await page.locator('.sources a').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(await faultsOf()).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('the drawn marks are matching events, and each chip counts at least one', async ({ page }) => {
  await openView(page);
  const { labelled, unlabelled, clustered } = await expectWholeCounts(page);
  const drawn = await page
    .locator('svg.timeline path.mark')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-event-id')));
  const listed = await listedIds(page);
  expect(drawn.length).toBe(new Set(drawn).size);
  expect(drawn.filter((id) => !listed.includes(id ?? ''))).toEqual([]);
  expect(drawn.length).toBe(labelled + unlabelled);
  expect(await page.locator('svg.timeline text.label').count()).toBe(labelled);
  const counted = await page
    .locator('svg.timeline [data-count]')
    .evaluateAll((chips) => chips.map((chip) => Number(chip.getAttribute('data-count'))));
  expect(counted.every((count) => count >= 1)).toBe(true);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(clustered);
});

for (const [part, pattern] of [
  ['letters of the typeface', '**/*.woff2'],
  ['sources and notes', '**/data/details-*.json'],
] as const) {
  test(`the timeline is painted while ${part} never come`, async ({ page }) => {
    let asked = 0;
    await page.route(pattern, () => {
      asked += 1;
    });
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('[data-timeline][data-ready="true"]').waitFor();
    await expect(page.locator('svg.timeline text.label').first()).toBeVisible();
    await expect.poll(() => asked).toBeGreaterThan(0);
  });
}

test('the measures of decoding and painting are there for automation', async ({ page }) => {
  await openView(page);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name }) => name),
  );
  expect(names).toEqual(
    expect.arrayContaining(['ikt:decode', 'ikt:layout', 'ikt:scene', 'ikt:first-paint']),
  );
});

test.describe('for a Korean reader', () => {
  test.use({ locale: 'ko-KR' });

  test('the page speaks Korean at once', async ({ page }) => {
    await openView(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page).toHaveTitle(/남북/);
    await expect(page.locator('h1')).toContainText('남북');
    expect(page.url()).not.toContain('lang=');
  });
});
