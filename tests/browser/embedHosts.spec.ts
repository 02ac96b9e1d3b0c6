import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/entries/cli/chromium.ts';
import { openSite, type RunningSite, serveSite } from '../../src/entries/cli/serve.ts';

const READY = '[data-timeline][data-ready="true"]';
function eventIds(): readonly string[] {
  const published = JSON.parse(readFileSync('dist/data/timeline.json', 'utf8')) as {
    readonly events: readonly { readonly id: string }[];
  };
  return published.events.map(({ id }) => id);
}

let folder: string;
let embeds: RunningSite;
let hosts: RunningSite;
let ids: readonly string[];

/** A page of somebody else, on another site than the embed: `localhost` is not `127.0.0.1`. */
function hostPage(name: string, body: string, head = ''): string {
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  writeFileSync(join(folder, `${name}.html`), text);
  const { port } = new URL(hosts.url);
  return `http://localhost:${port}/${name}.html`;
}

const frameOf = (src: string, attributes = 'width="900" height="1300"'): string =>
  `<iframe title="Timeline" src="${src}" ${attributes}></iframe>`;

const embedUrl = (query = ''): string => `${embeds.url}embed/${query}`;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ikt-hosts-'));
  // The headers of a host that names the one site whose frames it takes.
  embeds = await serveSite({ ...openSite('dist'), rules: [] }, 4420);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${embeds.url}`;
  writeFileSync(join(folder, '_headers'), `/policy.html\n  Content-Security-Policy: ${policy}\n`);
  hosts = await serveSite(openSite(folder), 4460);
  ids = eventIds();
  expect(ids.length).toBeGreaterThan(300);
});

test.afterAll(async () => {
  await Promise.all([embeds.close(), hosts.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Watched {
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

/** Everything that a page and its frames ask for, and all that goes wrong in them. */
async function watch(page: Page): Promise<Watched> {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.addInitScript(() =>
    addEventListener('unhandledrejection', ({ reason }) => console.error(`unhandled: ${reason}`)),
  );
  return { faults, requests };
}

const sorted = (texts: readonly (string | null)[]): readonly (string | null)[] => [...texts].sort();

/** Every event is in the frame's document, counted by the figure and listed beside it. */
async function expectAllEvents(frame: FrameLocator | Page): Promise<void> {
  const figure = frame.locator(READY);
  await expect(figure).toHaveAttribute('data-matching', String(ids.length));
  const listed = await frame
    .locator('.events button[data-event-id]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-event-id')));
  expect(sorted(listed)).toEqual(sorted(ids));
}

/** Nothing went wrong, and beside the host's page nothing was asked for but the embed's one file. */
function expectQuiet({ faults, requests }: Watched, urls: readonly string[]): void {
  expect(faults).toEqual([]);
  expect(requests).toEqual(urls);
}

/** What the browser's content settings call "never". */
const BLOCKED = 2;

/** A browser whose owner has set what sites may do. */
async function withSettings(
  settings: Readonly<Record<string, number>>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'ikt-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: settings } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumFlags(),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Where the focus is: in the host, or in the frame. */
async function focusOf(page: Page): Promise<string> {
  const tagOf = (): string => document.activeElement?.outerHTML.replace(/>.*/s, '') ?? '';
  const [host = '', inside = ''] = await Promise.all(
    page.frames().map((frame) => frame.evaluate(tagOf)),
  );
  return host.startsWith('<iframe') ? inside : host;
}

/**
 * The stops that Tab makes before it reaches an element of the host. Host and frame run in processes of their
 * own: a key that is pressed while the focus is still on its way between them may go to either.
 */
async function stopsUntil(page: Page, id: string): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let focus = await focusOf(page); stops.length < 6; stops.push(focus)) {
    await page.keyboard.press('Tab');
    const before = focus;
    await expect.poll(() => focusOf(page)).not.toBe(before);
    focus = await focusOf(page);
    if (focus.includes(`id="${id}"`)) break;
  }
  return stops;
}

const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe');

test.describe('the embed holds every event, asks for nothing and fails in nothing', () => {
  test('in a plain frame of another site, without CORS headers', async ({ page, request }) => {
    const answer = await request.get(embedUrl());
    expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
    const url = hostPage('plain', frameOf(embedUrl()));
    const watched = await watch(page);
    await page.goto(url);
    await expectAllEvents(inFrame(page));
    expectQuiet(watched, [url, embedUrl()]);
  });

  test('in a sandbox that allows scripts alone', async ({ page }) => {
    const sandboxed = 'sandbox="allow-scripts" width="900" height="1300"';
    const url = hostPage('sandbox', frameOf(embedUrl(), sandboxed));
    const watched = await watch(page);
    await page.goto(url);
    await expectAllEvents(inFrame(page));
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
    // A change of the view can't be written into the address there: it is kept all the same.
    await inFrame(page).locator('.embed-tools button[data-type]').first().click();
    await expect(inFrame(page).locator('.embed-head .active')).toBeVisible();
    expectQuiet(watched, [url, embedUrl()]);
  });

  test('where the browser lets no site keep anything', async () => {
    await withSettings({ cookies: BLOCKED }, async (page) => {
      const url = hostPage('storage', frameOf(embedUrl()));
      const watched = await watch(page);
      await page.goto(url);
      await expectAllEvents(inFrame(page));
      const refused = await page.frames()[1]?.evaluate(() => {
        try {
          return String(localStorage.length);
        } catch (error) {
          return error instanceof DOMException ? error.name : 'other';
        }
      });
      expect(refused).toBe('SecurityError');
      expectQuiet(watched, [url, embedUrl()]);
    });
  });

  test('from a file', async ({ page }) => {
    const file = resolve('dist/embed/index.html');
    expect(existsSync(file)).toBe(true);
    const watched = await watch(page);
    const url = pathToFileURL(file).href;
    await page.goto(url);
    await expectAllEvents(page);
    await page.locator('.embed-tools button[data-type]').first().click();
    await expect(page.locator('.embed-head .active')).toBeVisible();
    expectQuiet(watched, [url]);
  });

  test('in a host whose policy names the embed’s site alone', async ({ page }) => {
    const url = hostPage('policy', frameOf(embedUrl()));
    const watched = await watch(page);
    const response = await page.goto(url);
    expect(response?.headers()['content-security-policy']).toContain(`frame-src ${embeds.url}`);
    await expectAllEvents(inFrame(page));
    expectQuiet(watched, [url, embedUrl()]);
  });

  test('in print of the host’s page', async ({ page }) => {
    const url = hostPage('print', `<h1>Report</h1>${frameOf(embedUrl())}`);
    const watched = await watch(page);
    await page.goto(url);
    await expectAllEvents(inFrame(page));
    await page.emulateMedia({ media: 'print' });
    await expect(inFrame(page).locator('svg.timeline')).toBeVisible();
    await expect(inFrame(page).locator('.embed-foot p')).toBeVisible();
    await expect(inFrame(page).locator('.embed-tools .buttons')).toBeHidden();
    // The frame's own typeface is in the file: its text was printed as text.
    const pdf = (await page.pdf()).toString('latin1');
    expect(/\/FontName\s*\/[A-Z]{6}\+IKT/.test(pdf)).toBe(true);
    expectQuiet(watched, [url, embedUrl()]);
  });

  test('in a column of 320 px', async ({ page }) => {
    const url = hostPage('column', frameOf(embedUrl(), 'width="320" height="1600"'));
    const watched = await watch(page);
    await page.goto(url);
    await expectAllEvents(inFrame(page));
    const frame = page.frames()[1];
    const { wide, shown } = (await frame?.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: innerWidth,
    }))) ?? { wide: 0, shown: 0 };
    expect(shown).toBe(320);
    expect(wide).toBeLessThanOrEqual(320);
    expectQuiet(watched, [url, embedUrl()]);
  });

  test('on a dark host, whose ground shows through', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const src = embedUrl('?bg=transparent');
    const style =
      '<style>:root{color-scheme:dark}body{margin:40px;background:#123456}iframe{border:0}</style>';
    const url = hostPage('dark', frameOf(src), style);
    const watched = await watch(page);
    await page.goto(url);
    await expectAllEvents(inFrame(page));
    const ink = await inFrame(page)
      .locator('.embed-head h1')
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(236, 238, 241)');
    // Pictures of one pixel are equal where the colours are.
    const pixel = (x: number, y: number): Promise<Buffer> =>
      page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    const outside = await pixel(10, 10);
    const inside = await pixel(40 + 890, 40 + 8);
    expect(inside.equals(outside)).toBe(true);
    expectQuiet(watched, [url, src]);
  });
});

test.describe('where its program doesn’t run', () => {
  /** The picture and every event stand there, with both titles. */
  async function expectStandIn(frame: FrameLocator): Promise<void> {
    await expect(frame.locator('#static svg.timeline')).toBeVisible();
    const items = frame.locator('#static li[data-event-id]');
    const listed = await items.evaluateAll((all) =>
      all.map((item) => item.getAttribute('data-event-id')),
    );
    expect(sorted(listed)).toEqual(sorted(ids));
    const both = await items.evaluateAll((all) =>
      all.every((item) => (item.querySelector('[lang="ko"]')?.textContent ?? '').length > 5),
    );
    expect(both).toBe(true);
    await expect(items.first()).toBeVisible();
  }

  test('because the browser’s JavaScript is off, a picture and a list stand there', async () => {
    await withSettings({ javascript: BLOCKED }, async (page) => {
      const url = hostPage('no-script', frameOf(embedUrl()));
      const watched = await watch(page);
      await page.goto(url);
      await expectStandIn(inFrame(page));
      expectQuiet(watched, [url, embedUrl()]);
    });
  });

  test('because the host’s sandbox forbids scripts, they stand there too', async ({ page }) => {
    const sandboxed = 'sandbox="" width="900" height="1300"';
    await page.goto(hostPage('no-script-sandbox', frameOf(embedUrl(), sandboxed)));
    await expectStandIn(inFrame(page));
  });

  for (const { what, name, end } of [
    { what: 'the line broke', name: 'cut', end: (answer: ServerResponse) => answer.end() },
    { what: 'it is long on its way', name: 'slow', end: () => undefined },
  ]) {
    test(`because ${what}, they stand there meanwhile`, async ({ page }) => {
      const text = readFileSync('dist/embed/index.html', 'utf8');
      const server = createServer((_, answer) => {
        answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        answer.write(text.slice(0, text.indexOf('id="ikt-data"')));
        end(answer);
      });
      await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
      try {
        const address = server.address();
        const port = typeof address === 'object' ? address?.port : undefined;
        const frame = frameOf(`http://127.0.0.1:${port}/`);
        // A page whose frame never ends doesn't end itself.
        await page.goto(hostPage(name, frame), { waitUntil: 'commit' });
        await expect(inFrame(page).locator('#static svg.timeline')).toBeVisible();
        await expect(inFrame(page).locator('#static li').last()).toBeAttached();
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
  }
});

test.describe('the embed leaves its host alone', () => {
  test('a wheel over it scrolls the host, and three Tab stops cross it', async ({ page }) => {
    const body = `<button id="before">before</button>${frameOf(embedUrl())}<button id="after">after</button><div style="height:3000px"></div>`;
    await page.goto(hostPage('scroll', body));
    await expectAllEvents(inFrame(page));
    await page.locator('#before').focus();
    expect(await stopsUntil(page, 'after')).toHaveLength(3);
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('its history stays as long as it was', async ({ page }) => {
    await page.goto(hostPage('history', frameOf(embedUrl())));
    const frame = inFrame(page);
    await expectAllEvents(frame);
    const before = await page.evaluate(() => history.length);
    await frame.locator('.embed-tools button[data-type]').first().click();
    await frame.locator('.embed-tools .buttons button').first().click();
    await frame
      .locator('.events button[data-event-id]')
      .first()
      .evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
      });
    await expect(frame.locator('[data-event-panel]')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('it keeps nothing on the reader’s machine', async ({ page, context }) => {
    await page.goto(embedUrl());
    await expectAllEvents(page);
    await page.locator('.embed-tools button[data-type]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.has('types')).toBe(true);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test('the keys / and ? do nothing in it', async ({ page }) => {
    await page.goto(embedUrl('?chrome=full'));
    await page.locator(READY).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

test('a frame below what is on screen is complete all the same', async ({ page }) => {
  await page.goto(hostPage('below', `<div style="height:5000px"></div>${frameOf(embedUrl())}`));
  await expectAllEvents(inFrame(page));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.describe('the link of an embed', () => {
  test('loses only its bad values, each said once', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(embedUrl('?chrome=tiny&bg=transparent&types=summit.nothing&wrong=1&from=1998'));
    await page.locator(READY).waitFor();
    await expect(page.locator('html')).toHaveAttribute('data-bg', 'transparent');
    await expect(page.locator('.embed.chrome-minimal')).toBeVisible();
    const notice = page.locator('.notice li:not(.help)');
    await expect(notice).toHaveCount(3);
    await expect(page.locator('.notice .help a')).toHaveAttribute('href', /examples\/index\.html/);
    expect(warnings).toHaveLength(1);
    for (const bad of ['tiny', 'nothing', 'wrong']) expect(warnings[0]).toContain(bad);
    expect(warnings[0]).not.toContain('transparent');
  });

  test('gives way to a wish of the page around it, which is told of its own bad values alone', async ({
    page,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(hostPage('wishes', frameOf(embedUrl('?wrong=1&types=nothing'))));
    const notice = inFrame(page).locator('.notice li:not(.help)');
    await expect(notice).toHaveCount(2);
    const ask = (view: string): Promise<void> =>
      page.evaluate((wanted) => {
        window.frames[0]?.postMessage({ type: 'ikt:set-view', v: 1, view: wanted }, '*');
      }, view);
    await ask('?typs=summit&lang=en');
    await expect(notice).toHaveCount(1);
    await expect(notice).toContainText('typs');
    await expect.poll(() => warnings.length).toBe(2);
    expect(warnings[1]).toContain('typs');
    expect(warnings[1]).not.toContain('wrong');
    await ask('?types=summit&lang=en');
    await expect(notice).toHaveCount(0);
  });

  test('to another version shows the data at hand and the way to the version', async ({ page }) => {
    await page.goto(embedUrl('?data=2019-01-01-00c0ffee&types=summit'));
    await page.locator(READY).waitFor();
    const link = page.locator('.notice a');
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(`${embeds.url}embed/2019-01-01-00c0ffee/\\?.*types=summit`),
    );
  });
});
