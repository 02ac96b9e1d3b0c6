import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { openView } from './timelinePage.ts';

const COMPARED = '?compare=1998-02-25.2017-05-10&years=3';
const OWN = { title: 'Two <thaws>', caption: 'From the first days of two presidents.' };

let file = '';
let server: Server;
let host = '';

test.beforeAll(async () => {
  server = createServer(({ url }, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    const frame = '<iframe title="File" sandbox="" src="/file.html"></iframe>';
    const style = '<style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>';
    answer.end(
      url?.startsWith('/file.html') ? file : `<!doctype html><title>Host</title>${style}${frame}`,
    );
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The offline file of a view, as it is taken from the download dialog. */
async function takeFile(page: Page, link: string, name: string): Promise<string> {
  await openView(page, link);
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.download-preview img').waitFor();
  const [title, caption] = await dialog.getByRole('textbox').all();
  await title?.fill(OWN.title);
  await caption?.fill(OWN.caption);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.locator('[data-format="offline"] .tool').click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** A page in a frame whose sandbox forbids scripts. */
async function openSandboxed(page: Page, text: string): Promise<FrameLocator> {
  file = text;
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await frame.locator('#static footer').waitFor();
  return frame;
}

const overflow = (frame: FrameLocator): Promise<number> =>
  frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

for (const { lang, name, heading, year } of [
  { lang: 'en', name: 'Download', heading: /^(\d+) of \d+ events$/, year: '1998' },
  { lang: 'ko', name: '내려받기', heading: /^사건 \d+건 중 (\d+)건$/, year: '1998년' },
]) {
  test(`a comparison's file shows both windows and lists their events where no script runs, in ${lang}`, async ({
    page,
  }) => {
    const text = await takeFile(page, `${COMPARED}&lang=${lang}`, name);
    const shown = await page
      .locator('[data-side]')
      .evaluateAll((sides) => sides.map((side) => side.getAttribute('data-shown')));
    const frame = await openSandboxed(page, text);
    await expect(frame.locator('html')).toHaveAttribute('lang', lang);
    await expect(frame.locator('#static h1')).toHaveText(OWN.title);
    await expect(frame.locator('#static figcaption')).toHaveText(OWN.caption);
    const sides = frame.locator('#static svg [data-side]');
    expect(
      await sides.evaluateAll((all) => all.map((side) => side.getAttribute('data-shown'))),
    ).toEqual(shown);
    // The second window stands on a ground of its own; without a style it would be black.
    const fills = await frame
      .locator('#static svg .ground')
      .evaluateAll((all) => [...new Set(all.map((ground) => getComputedStyle(ground).fill))]);
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(246, 247, 248)']);
    const first = frame.locator('#static h2').first();
    await expect(first).toHaveText(heading);
    const listed = heading.exec((await first.textContent()) ?? '')?.[1];
    await expect(frame.locator('#static li[data-event-id]')).toHaveCount(Number(listed));
    await expect(frame.locator('#static h3').first()).toHaveText(year);
    await expect(frame.locator('#static li > :first-child').first()).toHaveAttribute('lang', lang);
  });
}

test('where scripts run, the file is headed by the own title and caption, and gives them on', async ({
  page,
}) => {
  file = await takeFile(page, '?types=summit&lang=en', 'Download');
  for (const chrome of ['minimal', 'full']) {
    await page.goto(`${host}file.html?types=summit&lang=en&chrome=${chrome}`);
    await page.locator('[data-timeline][data-ready="true"]').waitFor();
    await expect(page).toHaveTitle(OWN.title);
    await expect(page.locator('h1')).toHaveText(OWN.title);
    await expect(page.locator('h1 + p')).toHaveText(OWN.caption);
    await expect(page.locator('.embed-foot')).toContainText('Inter-Korean relations: a timeline');
    expect(page.url()).not.toContain('thaws');
  }
  await page.getByRole('button', { name: 'Download', exact: true }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-format="svg"] .tool').click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('Two &lt;thaws&gt;');
  expect(svg).toContain('first days of two presidents');
});

test('where no script runs, at 320 px nothing is cut, and the keyboard scrolls the picture sideways', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const text = await (await request.get('embed/index.html')).text();
  const frame = await openSandboxed(page, text);
  expect(await overflow(frame)).toBe(0);
  const picture = frame.getByRole('region', { name: 'The timeline as a picture' });
  await page.locator('iframe').focus();
  await page.keyboard.press('Tab');
  await expect(picture).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => picture.evaluate((box) => box.scrollLeft)).toBeGreaterThan(20);
  const years = await frame.locator('#static h3').allTextContents();
  expect(years.length).toBeGreaterThan(50);
  expect(years.slice(0, 2)).toEqual(['1945', '1948']);
  await page.emulateMedia({ media: 'print' });
  const [width, room] = await picture.evaluate((box) => [
    box.querySelector('svg')?.getBoundingClientRect().width ?? 0,
    box.clientWidth,
  ]);
  expect(width).toBeLessThanOrEqual(room ?? 0);
});
