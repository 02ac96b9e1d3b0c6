import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { datasetPlugin } from '../../src/entries/cli/datasetPlugin.ts';
import { fontPlugin } from '../../src/entries/cli/fontPlugin.ts';
import { FIGURE_FIXTURES } from '../fixtures/figures.ts';
import { openView } from './timelinePage.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** A script that draws all fixtures in a page of the site, built as the site is. */
async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    plugins: [datasetPlugin(PROJECT), fontPlugin()],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(PROJECT, 'tests/browser/figurePage.ts') },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first !== undefined && 'output' in first ? first.output : [];
  const code = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (code?.type !== 'chunk') throw new Error('the script was not built');
  return code.code;
}

/** Pictures by the fixtures' names, drawn in Node. */
function drawInNode(path: string, names: readonly string[] = []): Readonly<Record<string, string>> {
  const args = ['--import', 'tsx', 'tests/browser/drawFigures.ts', path, ...names];
  execFileSync(process.execPath, args, { cwd: PROJECT });
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('draws the same 60 pictures in the browser as in Node, byte for byte', async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const inNode = drawInNode(testInfo.outputPath('figures.json'));
  const script = await buildScript();
  await page.route('**/figures.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route('**/figures.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script type="module" src="figures.js"></script>',
    }),
  );
  await page.goto('./figures.html');
  await page.waitForFunction(() => window.drawnFigures !== undefined);
  const inBrowser = (await page.evaluate(() => window.drawnFigures)) ?? {};

  expect(FIGURE_FIXTURES).toHaveLength(60);
  expect(new Set(FIGURE_FIXTURES.map(({ name }) => inNode[name])).size).toBe(60);
  const differing = FIGURE_FIXTURES.filter(({ name }) => inBrowser[name] !== inNode[name]);
  expect(differing.map(({ name }) => name)).toEqual([]);
});

test('the download dialog hands over the bytes that Node draws', async ({ page }, testInfo) => {
  test.setTimeout(300_000);
  const plain = FIGURE_FIXTURES.filter(
    ({ theme, scope, title, caption, size }) =>
      theme === 'light' && scope === 'view' && size === '180mm' && (title ?? caption) === undefined,
  );
  const fixtures = [plain[0], plain.find(({ link }) => link.includes('lang=ko'))].filter(
    (fixture) => fixture !== undefined,
  );
  const inNode = drawInNode(
    testInfo.outputPath('figures.json'),
    fixtures.map(({ name }) => name),
  );
  expect(Object.keys(inNode)).toHaveLength(2);
  for (const { name, link, size } of fixtures) {
    await openView(page, link);
    await page.getByRole('button', { name: /^(?:Download|내려받기)$/ }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('combobox', { name: /^(?:Size|크기)$/ }).selectOption(size);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.locator('[data-format="svg"] .tool').click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8') === inNode[name], name).toBe(true);
  }
});
