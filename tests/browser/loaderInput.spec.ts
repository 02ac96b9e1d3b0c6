import { expect, type Page } from '@playwright/test';
import { test } from './hostTest.ts';

const NAME = 'inter-korean-timeline';

/** A page of one's own around elements, without the script that defines them. */
const putElements = async (page: Page, elements: string): Promise<void> => {
  await page.setContent(`<!doctype html><title>Report</title>${elements}`);
};

/** Puts a page into every frame that tells what it is given, to test what the element makes of it. */
const replaceEmbed = async (page: Page, messages: readonly unknown[]): Promise<void> => {
  const body = `<script>for (const one of ${JSON.stringify(messages)}) parent.postMessage(one, '*');</script>`;
  await page.route('**/embed/**', (route) => route.fulfill({ contentType: 'text/html', body }));
};

const addLoader = async (page: Page, baseURL: string | undefined): Promise<void> => {
  await page.addScriptTag({ url: `${baseURL}embed.js` });
};

const sourceOf = async (page: Page): Promise<URL> =>
  new URL((await page.locator(`${NAME} iframe`).getAttribute('src')) ?? '');

test('HTML’s own attributes stay out of the link, a misspelt one is named to the author', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  await replaceEmbed(page, []);
  const own = `accesskey="t" align="left" aria-label="Talks" autofocus class="figure" contenteditable="false"
    data-note="1" dir="ltr" draggable="true" enterkeyhint="go" exportparts="a" height="9" id="one" inert inputmode="none"
    is="x-y" itemid="a" itemprop="b" itemref="c" itemscope itemtype="d" nonce="e" onclick="" part="f" role="figure"
    slot="g" spellcheck="false" style="color:red" tabindex="0" title="Talks" translate="no" width="9"
    writingsuggestions="false" v-if="h"`;
  await putElements(page, `<${NAME} types="talks" typs="summit" view="?q=x" ${own}></${NAME}>`);
  await addLoader(page, baseURL);
  expect((await sourceOf(page)).search).toBe('?types=talks');
  expect(said).toEqual([`<${NAME}> has no setting: typs view`]);
});

test('a language counts by its first part, when it is given and when it changes', async ({
  page,
  baseURL,
}) => {
  await replaceEmbed(page, []);
  await putElements(page, `<${NAME} lang="ko-KR"></${NAME}>`);
  await addLoader(page, baseURL);
  const element = page.locator(NAME);
  const viewIn = (lang: string): Promise<unknown> =>
    element.evaluate((one, tag) => {
      one.setAttribute('lang', tag);
      return Reflect.get(one, 'view');
    }, lang);
  expect((await sourceOf(page)).search).toBe('?lang=ko');
  expect(await viewIn('en-GB')).toBe('?lang=en');
  expect(await viewIn('ko-KP')).toBe('?lang=ko');
  // Konkani isn't Korean.
  expect(await viewIn('kok')).toBe('?');
});

test('where nothing names a language, the frame’s name is in the one that the page in it takes', async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const languages = ['kok', 'fr-FR', 'ko-KR', 'en'];
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => languages });
  });
  // The page that a browser begins with knows nothing of it yet.
  await page.goto(hosts.page('forger'));
  await putElements(page, `<${NAME} types="summit"></${NAME}>`);
  await addLoader(page, baseURL);
  const frame = page.frameLocator(`${NAME} iframe`);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator(`${NAME} iframe`)).toHaveAttribute('title', '남북관계 연표');
});

test('no height takes the frame out of sight, nor makes it endless', async ({ page, baseURL }) => {
  const frame = page.locator(`${NAME} iframe`);
  const height = (value: unknown) => ({ type: 'ikt:height', v: 1, height: value });
  const end = { type: 'ikt:view', v: 1, view: '?q=end' };
  for (const [heights, px] of [
    [[612, 0, -5, 0.4, null, '700'], '612px'],
    [[1e9], '100000px'],
  ] as const) {
    await page.unroute('**/embed/**');
    await replaceEmbed(page, [...heights.map(height), end]);
    await putElements(page, `<${NAME}></${NAME}>`);
    await addLoader(page, baseURL);
    await expect
      .poll(() => page.locator(NAME).evaluate((element) => Reflect.get(element, 'view')))
      .toBe(end.view);
    await expect(frame).toHaveCSS('height', px);
  }
});

test('a version that is none leaves the frame in the embed’s folder', async ({ page, baseURL }) => {
  await replaceEmbed(page, []);
  for (const version of ['../../evil', '/evil', '//evil.example', 'a/b', '..']) {
    await putElements(page, `<${NAME} data="${version}"></${NAME}>`);
    await addLoader(page, baseURL);
    const { origin, pathname } = await sourceOf(page);
    expect(`${origin}${pathname}`, version).toBe(`${baseURL}embed/`);
  }
});

test('a view that was set before the script came is the one that is shown', async ({
  page,
  baseURL,
}) => {
  await replaceEmbed(page, []);
  await putElements(page, `<${NAME} types="summit" bg="transparent"></${NAME}>`);
  const element = page.locator(NAME);
  await element.evaluate((one) => {
    Reflect.set(one, 'view', '?types=talks&lang=ko');
  });
  await addLoader(page, baseURL);
  expect(Object.fromEntries((await sourceOf(page)).searchParams)).toEqual({
    types: 'talks',
    lang: 'ko',
    bg: 'transparent',
  });
  expect(await element.evaluate((one) => Object.hasOwn(one, 'view'))).toBe(false);
  expect(await element.evaluate((one) => Reflect.get(one, 'view'))).toBe('?types=talks&lang=ko');
});
