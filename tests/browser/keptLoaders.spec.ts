import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { integrityOf, keepLoader, keptPathOf } from '../../src/entries/cli/keptLoaders.ts';
import { openSite, type RunningSite, serveSite } from '../../src/entries/cli/serve.ts';
import { EMBED_TELLS, HOST_ASKS } from '../fixtures/hostMessages.ts';
import { faultsOfPage, reportPage } from '../unit/export/htmlFaults.ts';
import { printSnippet, snippetInput } from '../unit/export/snippetInputs.ts';
import { openView } from './timelinePage.ts';

// Two whole timelines on one page take their time on a busy machine.
test.describe.configure({ timeout: 90_000 });

const NAME = 'inter-korean-timeline';
const READY = '[data-timeline][data-ready="true"]';
const QUERY = '?types=summit.reunion&from=1998-01-01&to=2020-12-31&lang=en';
const KEPT = readdirSync('public/loader').map((name) => `loader/${name}`);

let folder: string;
let hosts: RunningSite;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ikt-pinned-'));
  mkdirSync(join(folder, 'host'));
  cpSync('tests/fixtures/hosts/receivers/listener.js', join(folder, 'host/listener.js'));
  hosts = await serveSite(openSite(join(folder, 'host')), 4560);
});
test.afterAll(async () => {
  await hosts.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes to a page of another site with something put into it, which listens to the element. */
async function report(page: Page, name: string, content: string): Promise<void> {
  const html = reportPage(`<script src="listener.js"></script>\n${content}`);
  expect(await faultsOfPage(html)).toEqual([]);
  writeFileSync(join(folder, 'host', `${name}.html`), html);
  await page.goto(`http://localhost:${new URL(hosts.url).port}/${name}.html`);
}

/** The snippet of a page that pins a loader of a site. */
const pinned = (site: string, loader: string): string =>
  printSnippet(
    'script',
    snippetInput(
      {},
      {
        embedUrl: `${site}embed/${QUERY}`,
        pageUrl: `${site}${QUERY}`,
        loader: { url: `${site}${keptPathOf(loader)}`, integrity: integrityOf(loader) },
      },
    ),
  );

async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.locator(`${NAME} iframe`).elementHandle({ timeout: 20_000 });
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('the element has no frame');
  return frame;
}

/** What the element told its page, without the first word. */
const told = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => window.told.map(({ type, detail }) => [type, detail]));

/** The element's interface, as a script of the page calls it. */
const select = (page: Page, id?: string): Promise<void> =>
  page.locator(NAME).evaluate((element, event) => {
    (element as HTMLElement & { select: (id?: string) => void }).select(event);
  }, id);

/** Serves a deployment of the built site whose kept loaders may be others. */
async function deploy(name: string): Promise<RunningSite & { readonly root: string }> {
  const root = join(folder, name);
  mkdirSync(root);
  cpSync('dist/_headers', join(root, '_headers'));
  cpSync('dist/loader', join(root, 'loader'), { recursive: true });
  symlinkSync(resolve('dist/embed'), join(root, 'embed'));
  return { root, ...(await serveSite(openSite(root), 4580)) };
}

const present = (): string => readFileSync('dist/embed.js', 'utf8');

for (const path of KEPT) {
  const loader = readFileSync(join('public', path), 'utf8');

  test(`${path}, pinned by its hash, shows today’s timeline in a page of another site`, async ({
    page,
    request,
    baseURL,
  }) => {
    const response = await request.get(path);
    expect(await response.text()).toBe(loader);
    expect(response.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': expect.stringContaining('immutable'),
      'content-type': 'text/javascript; charset=utf-8',
    });
    await report(page, 'pinned', pinned(baseURL ?? '', loader));
    const frame = await frameIn(page);
    await frame.locator(READY).waitFor({ timeout: 20_000 });
    await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
    const misfit = async (): Promise<number> => {
      const content = await frame.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      );
      const height = await page
        .locator(`${NAME} iframe`)
        .evaluate(({ clientHeight }) => clientHeight);
      return Math.abs(height - content);
    };
    await expect.poll(misfit).toBeLessThanOrEqual(2);
    await select(page, '2019-hanoi-summit');
    await expect(frame.locator('[data-event-panel="2019-hanoi-summit"]')).toBeVisible();
    await frame.locator('button[data-type="talks"]').click();
    await expect
      .poll(async () => (await told(page)).map((one) => Reflect.get(one as object, 0)))
      .toEqual(['ikt-ready', 'ikt-select', 'ikt-view']);
  });

  test(`${path} speaks with a frame in the words that were agreed`, async ({ page }) => {
    const root = join(folder, path.replace(/\W/g, '-'));
    mkdirSync(join(root, 'embed'), { recursive: true });
    cpSync('dist/_headers', join(root, '_headers'));
    keepLoader(loader, root);
    writeFileSync(
      join(root, 'embed/index.html'),
      '<script>heard = []; onmessage = ({ data }) => heard.push(data);</script>',
    );
    const site = await serveSite(openSite(root), 4580);
    try {
      await report(page, 'agreed', pinned(site.url, loader));
      const frame = await frameIn(page);
      expect(frame.url()).toBe(`${site.url}embed/${QUERY}`);
      const tells = (message: unknown): Promise<void> =>
        frame.evaluate((data) => parent.postMessage(data, '*'), message);
      const heard = (): Promise<unknown> => frame.evaluate(() => Reflect.get(window, 'heard'));

      await page.locator(NAME).evaluate((element, view) => {
        Reflect.set(element, 'view', view);
      }, HOST_ASKS.view.view);
      expect(await heard()).toEqual([]);
      await tells(EMBED_TELLS.ready);
      await expect.poll(heard).toEqual([HOST_ASKS.view]);
      await select(page, HOST_ASKS.open.event);
      await select(page);
      await expect.poll(heard).toEqual([HOST_ASKS.view, HOST_ASKS.open, HOST_ASKS.close]);

      for (const message of Object.values(EMBED_TELLS)) await tells(message);
      await expect.poll(() => told(page)).toHaveLength(5);
      expect((await told(page)).slice(2)).toEqual([
        ['ikt-view', { view: EMBED_TELLS.view.view }],
        ['ikt-select', { event: EMBED_TELLS.opened.event }],
        ['ikt-select', {}],
      ]);
      await expect(page.locator(`${NAME} iframe`)).toHaveCSS(
        'height',
        `${EMBED_TELLS.height.height}px`,
      );

      const version = '2026-05-31-0a1b2c3d';
      await page.locator(NAME).evaluate((element, data) => {
        element.setAttribute('data', data);
      }, version);
      await expect(page.locator(`${NAME} iframe`)).toHaveAttribute(
        'src',
        `${site.url}embed/${version}/${EMBED_TELLS.view.view}&data=${version}`,
      );
    } finally {
      await site.close();
    }
  });
}

test('a loader of an earlier day goes on working beside the present one', async ({ page }) => {
  const site = await deploy('later');
  try {
    const earlier = `/* of an earlier day */${present()}`;
    expect(keepLoader(earlier, site.root)).toBe(true);
    await report(page, 'earlier', pinned(site.url, earlier));
    await (await frameIn(page)).locator(READY).waitFor({ timeout: 20_000 });
  } finally {
    await site.close();
  }
});

test('a pinned loader with a wrong byte does not run, and the link in its place is read', async ({
  page,
}) => {
  const site = await deploy('broken');
  try {
    appendFileSync(join(site.root, keptPathOf(present())), ' ');
    await report(page, 'broken', pinned(site.url, present()));
    const link = page.locator(`${NAME} a`);
    await expect(link).toBeVisible();
    await expect(link).toHaveText('Inter-Korean relations: a timeline');
    await expect(link).toHaveAttribute('href', `${site.url}${QUERY}`);
    expect(await page.evaluate((name) => customElements.get(name) === undefined, NAME)).toBe(true);
  } finally {
    await site.close();
  }
});

test('the snippet of the dialog pins the script that is live, and runs as it stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, QUERY);
  await page.locator('.masthead-tools button[aria-haspopup="dialog"]').first().click();
  await page.locator('.share-targets input[value="script"]').check({ force: true });
  await page.locator('.share-integrity input').check();
  await page.locator('.share-snippet button').click();
  await expect(page.locator('.share-snippet [role="status"]')).toHaveText('Copied.');
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain(`/${keptPathOf(present())}"`);
  expect(snippet).toContain(integrityOf(present()));
  await report(page, 'dialog', snippet);
  await (await frameIn(page)).locator(READY).waitFor({ timeout: 20_000 });
});
