import { expect, type Page, test } from '@playwright/test';
import { openSite, serveSite } from '../../src/entries/cli/serve.ts';

const READY = '[data-timeline][data-ready="true"]';

/** Everything that a visit asks for or that goes wrong in it. */
function watch(page: Page): { readonly hosts: Set<string>; readonly faults: string[] } {
  const hosts = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { hosts, faults };
}

test('the page keeps its policy, asks no other host and says nothing in the console', async ({
  page,
  baseURL,
}) => {
  const { hosts, faults } = watch(page);
  const response = await page.goto('./');
  await page.locator(READY).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await meta.getAttribute('content')).toBe(policy);
  expect(faults).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('the policy in the page stops an inline script and text that would become one', async ({
  page,
}) => {
  await page.goto('./');
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'document.documentElement.dataset.broken = "yes"';
      document.head.append(script);
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'other';
    }
    return document.documentElement.dataset['broken'] ?? 'not run';
  });
  expect(outcome).toBe('refused');
});

test('the shipped typeface is drawn in Latin and in Hangul', async ({ page }) => {
  await page.goto('./');
  await page.locator(READY).waitFor();
  const loaded = await page.evaluate(async () => {
    await document.fonts.load('600 16px "IKT Sans"', 'Kaesong 개성');
    return [...document.fonts].map(
      ({ family, status }) => `${family.replaceAll('"', '')} ${status}`,
    );
  });
  expect(loaded).toEqual(['IKT Sans loaded']);
});

test('the page works under any path', async ({ page }) => {
  const site = await serveSite(openSite('dist', '/reports/korea/'), 4300);
  try {
    const { faults } = watch(page);
    await page.goto(site.url);
    await page.locator(READY).waitFor();
    expect(faults).toEqual([]);
  } finally {
    await site.close();
  }
});

test('nothing is kept on the reader’s machine', async ({ page, context }) => {
  await page.goto('./');
  await page.locator(READY).waitFor();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so in both languages and leads to the data', async ({ page, request }) => {
    await page.goto('./');
    const [english, korean] = await page.locator('noscript p').all();
    if (english === undefined || korean === undefined) throw new Error('one language is missing');
    await expect(english).toContainText('JavaScript, which is switched off');
    await expect(english).toBeInViewport();
    await expect(korean).toContainText('자바스크립트가 필요합니다');
    await expect(korean).toBeInViewport();
    for (const link of await page.locator('a[href^="data/"]').all()) {
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
    }
  });
});
