import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { openSite, type RunningSite, serveSite } from '../../src/entries/cli/serve.ts';
import type { SnippetId } from '../../src/export/snippets/snippet.ts';
import { snippetTextOf } from '../../src/export/snippets/snippetText.ts';
import { faultsOfPage, reportPage } from '../unit/export/htmlFaults.ts';
import {
  hostileText,
  hostileTitle,
  printSnippet,
  snippetInput,
} from '../unit/export/snippetInputs.ts';
import { violationsOf } from './axeViolations.ts';

const READY = '[data-timeline][data-ready="true"]';
const QUERY = '?types=summit.reunion&from=1998-01-01&to=2020-12-31&lang=en';

let folder: string;
let hosts: RunningSite;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ikt-reports-'));
  hosts = await serveSite(openSite(folder), 4540);
});
test.afterAll(async () => {
  await hosts.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What goes wrong on a page and in its frames. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

const rawHtml = (text: string): string => /```\{=html\}\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';

/** The HTML that each kind of document makes of its snippet. */
const HTML_OF: readonly (readonly [SnippetId, (snippet: string) => string])[] = [
  ['iframe', (html) => html],
  ['script', (html) => html],
  ['wordpress', (html) => html],
  ['markdown', (text) => new HtmlRenderer().render(new Parser().parse(text))],
  ['quarto', rawHtml],
  ['rmarkdown', rawHtml],
  [
    'jupyter',
    (cell) =>
      [...cell.matchAll(/^ {4}'(.*)'$/gm)]
        .map(([, text = '']) => text.replace(/\\(.)/g, '$1'))
        .join(''),
  ],
];

for (const [id, htmlOf] of HTML_OF) {
  test(`the snippet for ${id} runs in a page of another site, which is valid and accessible`, async ({
    page,
    baseURL,
  }) => {
    const input = snippetInput(
      { title: 'Summits & “reunions” <1998>', caption: 'See note_1 #2, 100%.' },
      {
        embedUrl: `${baseURL}embed/${QUERY}`,
        pageUrl: `${baseURL}${QUERY}`,
        loader: { url: `${baseURL}embed.js` },
      },
    );
    const html = reportPage(htmlOf(printSnippet(id, input)));
    expect(await faultsOfPage(html)).toEqual([]);
    writeFileSync(join(folder, `${id}.html`), html);
    const faults = watch(page);
    await page.goto(`http://localhost:${new URL(hosts.url).port}/${id}.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator(READY)).toHaveAttribute('data-matching', /^[1-9]/);
    await expect(page.getByRole('link', { name: 'Open the interactive timeline' })).toBeVisible();
    await expect(page.locator('main')).toContainText('Summits & “reunions” <1998>.');
    expect(await violationsOf(page, false)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('the browser reads back the words of any snippet, and no element of theirs', async ({
  page,
}) => {
  const cases = fc.sample(fc.tuple(hostileTitle, hostileText), { numRuns: 300, seed: 1 });
  const inputs = cases.map(([title, caption]) =>
    snippetInput({ title, caption }, { embedUrl: 'about:blank' }),
  );
  await page.setContent(
    reportPage(inputs.map((input) => printSnippet('iframe', input)).join('\n')),
    { waitUntil: 'commit' },
  );
  await expect(page.locator('figure')).toHaveCount(cases.length);
  const seen = await page.locator('figure').evaluateAll((figures) =>
    figures.map((figure) => ({
      title: figure.querySelector('iframe')?.title,
      text: figure.querySelector('figcaption')?.textContent,
      elements: figure.querySelectorAll('*').length,
    })),
  );
  expect(seen).toEqual(
    inputs.map((input) => {
      const { title, ownTitle, caption, open, source } = snippetTextOf(input);
      const parts = [ownTitle, caption, `${open}.`, source].filter((part) => part !== '');
      return { title, text: parts.join(' '), elements: 4 };
    }),
  );
});

test.describe('the examples beside the site', () => {
  test('a plain page shows a frame and the element, and fails in nothing', async ({ page }) => {
    const faults = watch(page);
    await page.goto('examples/plain.html');
    await page.frameLocator('figure > iframe').locator(READY).waitFor();
    const element = page.locator('inter-korean-timeline');
    await element.scrollIntoViewIfNeeded();
    await page.frameLocator('inter-korean-timeline iframe').locator(READY).waitFor();
    expect(await page.locator('figure > iframe').evaluate((frame) => frame.clientWidth)).toBe(640);
    expect(await violationsOf(page, false)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a page whose theme means no good to frames shows the timeline whole', async ({ page }) => {
    const faults = watch(page);
    await page.goto('examples/wordpress.html');
    await page.frameLocator('iframe').locator(READY).waitFor();
    const { width, room } = await page.locator('iframe').evaluate((frame) => ({
      width: frame.getBoundingClientRect().width,
      room: document.documentElement.clientWidth,
    }));
    expect(width).toBeGreaterThan(320);
    expect(width).toBeLessThan(room);
    expect(await violationsOf(page, false)).toEqual([]);
    expect(faults).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`help with embedding reads well in both languages, in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const faults = watch(page);
      await page.goto('examples/index.html#ko');
      await expect(page.getByRole('heading', { name: '연표를 퍼가는 방법' })).toBeInViewport();
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
    });
  }
});
