import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

const EVENT = 'events/2018-april-summit/';
/** A page of each kind. */
const PATHS = [
  EVENT,
  'ko/events/2008-kumgang-tours-suspended/',
  'ko/events/',
  'views/military-agreement/',
] as const;

/** Of a list with hundreds of entries alike the first few stand for all. */
async function shorten(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll('.of-year ~ .of-year ~ .of-year')) entry.remove();
  });
}

/** What axe finds wrong with the page as it stands. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await shorten(page);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

/** Addresses of this site that a page names, without their query and fragment. */
async function linksOf(page: Page, origin: string): Promise<readonly string[]> {
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')].map((element) =>
      new URL(
        element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        document.baseURI,
      ).href.replace(/[?#].*/, ''),
    ),
  );
  return [...new Set(all.filter((href) => href.startsWith(origin)))];
}

/** The links that no file answers. */
async function lostAmong(
  request: APIRequestContext,
  links: readonly string[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const link of links) {
    const answer = await request.head(link);
    if (!answer.ok()) lost.push(link);
  }
  return lost;
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test("an event's page tells the event, its sources and its neighbours", async ({ page }) => {
    await page.goto(EVENT);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Third inter-Korean summit, Panmunjom',
    );
    await expect(page.locator('.other-title')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('.date')).toContainText('27 April 2018');
    await expect(page.locator('.sources a')).not.toHaveCount(0);
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/남북정상회담/);
    await page.locator('a[rel="next"]').first().click();
    await expect(page).toHaveURL(/\/ko\/events\/[a-z0-9-]+\/$/);
  });

  test('all is reached from the list of events, and the list from the chart', async ({ page }) => {
    await page.goto('./');
    await page.locator('noscript a[href="events/"]').click();
    await expect(page.locator('.event')).not.toHaveCount(0);
    await page.locator('.event a').last().click();
    await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/$/);
  });
});

test('the policy lets style and typeface through, and nothing is refused', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of PATHS) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const family = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(family, path).toContain('loaded');
    expect(
      await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight),
    ).toBe('700');
  }
  expect(said).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      const found: Record<string, unknown> = {};
      for (const path of PATHS) {
        await page.goto(path);
        const violations = await violationsOf(page);
        if (violations.length > 0) found[path] = violations;
      }
      expect(found).toEqual({});
    });
  }
}

test('at 390 and 320 px and at 200 % text nothing is cut or scrolls sideways', async ({ page }) => {
  for (const path of PATHS) {
    await page.goto(path);
    for (const [width, size] of [
      [390, '100%'],
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      const over = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${text} }`);
        document.adoptedStyleSheets = [sheet];
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      expect(over, `${path} ${width} ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test('every link of a sample of pages leads to a file', async ({ page, request }) => {
  for (const path of PATHS) {
    await page.goto(path);
    await shorten(page);
    const origin = new URL(page.url()).origin;
    const links = await linksOf(page, origin);
    expect(links.length, path).toBeGreaterThan(5);
    expect(await lostAmong(request, links), path).toEqual([]);
  }
});

test('the link back opens the event in the chart', async ({ page }) => {
  await page.goto(`ko/${EVENT}`);
  await page.locator('.action a').click();
  await expect(page.locator('[data-event-panel="2018-april-summit"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test("the link back of a thread's page shows the thread alone", async ({ page }) => {
  await page.goto('views/kaesong-complex/');
  await page.locator('.action a').click();
  await page.locator('[data-timeline][data-ready="true"]').waitFor();
  await expect(page).toHaveURL(/[?&]threads=kaesong-complex/);
  await expect(page.locator('[data-thread-panel="kaesong-complex"]')).toBeVisible();
});
