import { expect, type Frame, type Page } from '@playwright/test';
import { EMBED_KEYS } from '../../src/state/embedOptions.ts';
import { VIEW_KEYS } from '../../src/state/viewFields.ts';
import { test } from './hostTest.ts';

interface Told {
  readonly type: string;
  readonly id: string;
  readonly detail: { readonly view?: string; readonly event?: string };
}

declare global {
  interface Window {
    readonly told: readonly Told[];
  }
}

const NAME = 'inter-korean-timeline';
const READY = '[data-timeline][data-ready="true"]';

const toldOf = (page: Page, type: string): Promise<readonly Told[]> =>
  page.evaluate((wanted) => window.told.filter((one) => one.type === wanted), type);

/** The page in an element's frame, once it is drawn. */
async function frameIn(page: Page, selector = NAME): Promise<Frame> {
  const handle = await page.locator(`${selector} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error(`${selector} has no frame`);
  await frame.locator(READY).waitFor();
  return frame;
}

/** Puts a frame into the page that forges messages, and waits until all of them have come. */
async function forge(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (src) =>
      new Promise<void>((settle) => {
        window.addEventListener('message', ({ data }) => {
          if (data === 'forged') settle();
        });
        const forger = document.createElement('iframe');
        forger.src = src;
        document.body.append(forger);
      }),
    address,
  );
}

const queryOf = (frame: Frame): URLSearchParams => new URL(frame.url()).searchParams;

const setView = (page: Page, view: string): Promise<void> =>
  page.locator(NAME).evaluate((element, wanted) => {
    Reflect.set(element, 'view', wanted);
  }, view);

test('the attributes of an element are the view in its frame', async ({ page, hosts, baseURL }) => {
  await page.goto(hosts.page('loader'));
  const source = await page.locator(`${NAME} iframe`).getAttribute('src');
  const { href, searchParams } = new URL(source ?? '');
  expect(href.startsWith(`${baseURL}embed/?`)).toBe(true);
  expect(Object.fromEntries(searchParams)).toEqual({
    types: 'summit.reunion',
    from: '1998',
    to: '2020',
    lang: 'ko',
  });
  const frame = await frameIn(page);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
  expect(
    await page
      .locator(NAME)
      .evaluate((element) => Reflect.get(element.constructor, 'observedAttributes')),
  ).toEqual([...VIEW_KEYS, ...EMBED_KEYS, 'title']);
});

test('the frame is titled, lazy, without an origin, and as high as its content', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('loader'));
  const iframe = page.locator(`${NAME} iframe`);
  await expect(iframe).toHaveAttribute('title', '남북관계 연표');
  await expect(iframe).toHaveAttribute('loading', 'lazy');
  await expect(iframe).toHaveAttribute('sandbox', /^(?!.*allow-same-origin)(?!.*top-navigation)/);
  const frame = await frameIn(page);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  const misfit = async (): Promise<number> => {
    const content = await frame.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    return Math.abs((await iframe.evaluate((element) => element.clientHeight)) - content);
  };
  await expect.poll(misfit).toBeLessThanOrEqual(2);
  await page.setViewportSize({ width: 390, height: 800 });
  await frame.waitForFunction(() => window.innerWidth < 390);
  await expect.poll(misfit).toBeLessThanOrEqual(2);
  await expect(page.locator(`${NAME} a`)).toBeHidden();
});

test('an element tells its page when it is ready, each view and each event', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('loader'));
  const frame = await frameIn(page);
  await expect.poll(() => toldOf(page, 'ikt-ready')).toHaveLength(1);
  await frame.locator('button[data-type="talks"]').click();
  await expect.poll(() => toldOf(page, 'ikt-view')).toHaveLength(1);
  const [told] = await toldOf(page, 'ikt-view');
  const view = told?.detail.view ?? '';
  expect(new URLSearchParams(view).get('types')).toBe('summit.talks.reunion');
  expect(new URLSearchParams(view).get('from')).toBe('1998');
  expect(await page.locator(NAME).evaluate((element) => Reflect.get(element, 'view'))).toBe(view);

  await page.locator(NAME).evaluate((element) => {
    (element as HTMLElement & { select: (id?: string) => void }).select('2019-hanoi-summit');
  });
  await expect(frame.locator('[data-event-panel="2019-hanoi-summit"]')).toBeVisible();
  await page.locator(NAME).evaluate((element) => {
    (element as HTMLElement & { select: (id?: string) => void }).select();
  });
  await expect(frame.locator('[data-event-panel]')).toHaveCount(0);
  expect((await toldOf(page, 'ikt-select')).map((one) => one.detail)).toEqual([
    { event: '2019-hanoi-summit' },
    {},
  ]);
});

test('a view that is set, and an attribute that changes, load nothing anew', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('loader'));
  const frame = await frameIn(page);
  const entries = await page.evaluate(() => history.length);
  await frame.evaluate(() => Reflect.set(window, 'isTheSame', true));
  await setView(page, '?types=sanctions&lang=en');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.locator('button[data-type="sanctions"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.locator(NAME).evaluate((element) => element.setAttribute('types', 'military'));
  await expect(frame.locator('button[data-type="military"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  expect(await frame.evaluate(() => Reflect.get(window, 'isTheSame'))).toBe(true);

  // What stands around the chart is decided when the page in the frame is loaded.
  await page.locator(NAME).evaluate((element) => element.setAttribute('chrome', 'none'));
  const bare = await frameIn(page);
  expect(queryOf(bare).get('chrome')).toBe('none');
  expect(queryOf(bare).get('types')).toBe('military');
  await expect(bare.locator('button[data-type="military"]')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a view that is set before the frame listens is shown once it does', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('several'));
  await page.evaluate((name) => {
    const element = document.createElement(name);
    element.id = 'three';
    element.setAttribute('types', 'reunion');
    document.body.append(element);
    Reflect.set(element, 'view', '?types=sanctions&lang=ko');
  }, NAME);
  // A frame below what is seen waits for its reader.
  await page.locator('#three').scrollIntoViewIfNeeded();
  const frame = await frameIn(page, '#three');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(frame.locator('button[data-type="sanctions"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('messages of other windows change neither element nor frame', async ({ page, hosts }) => {
  await page.goto(hosts.page('loader'));
  const frame = await frameIn(page);
  const iframe = page.locator(`${NAME} iframe`);
  await expect.poll(() => toldOf(page, 'ikt-ready')).toHaveLength(1);
  const before = await iframe.evaluate((element) => element.clientHeight);
  // The page itself is no better than a stranger where it speaks to itself.
  await page.evaluate(() => window.postMessage({ type: 'ikt:height', v: 1, height: 4321 }, '*'));
  await forge(page, hosts.page('forger'));
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(before);
  expect(await toldOf(page, 'ikt-view')).toEqual([]);
  expect(await toldOf(page, 'ikt-select')).toEqual([]);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
});

test('a frame takes no wishes but those of the page around it', async ({ page, hosts }) => {
  await page.goto(hosts.page('own', '?types=summit&lang=en'));
  await frameIn(page, '#place');
  const frame = page.frameLocator('#place iframe');
  await forge(page, hosts.page('forger'));
  // The page's own wish comes after the forged one, and is granted.
  await page.evaluate(() => window.setView('?types=reunion'));
  await expect(frame.locator('button[data-type="reunion"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
});

test('an element works where the page’s styles and policy leave it little room', async ({
  page,
  hosts,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) {
      refused.push(message.text());
    }
  });
  await page.goto(hosts.page('hostile'));
  const frame = await frameIn(page);
  const iframe = page.locator(`${NAME} iframe`);
  await expect(iframe).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
  const size = await iframe.evaluate(({ clientWidth, clientHeight }) => [
    clientWidth,
    clientHeight,
  ]);
  expect(size[0]).toBeGreaterThan(1200);
  expect(size[1]).toBeGreaterThan(300);
  expect(refused).toEqual([]);
});

test('a hash that the script does not have keeps it out, and the link stays', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('integrity'));
  await expect(page.locator(`${NAME} a`)).toBeVisible();
  expect(await page.evaluate((name) => customElements.get(name) === undefined, NAME)).toBe(true);
});

test('elements know their own frames, and leave nothing behind', async ({ page, hosts }) => {
  await page.goto(hosts.page('several'));
  const one = await frameIn(page, '#one');
  await frameIn(page, '#two');
  await expect(page.locator('#one iframe')).toHaveAttribute('title', 'Reunions');
  await expect(page.locator('#two iframe')).toHaveAttribute('title', '남북관계 연표');
  await expect.poll(() => toldOf(page, 'ikt-ready')).toHaveLength(2);
  await one.locator('button[data-type="talks"]').click();
  await expect.poll(() => toldOf(page, 'ikt-view')).toHaveLength(1);
  expect((await toldOf(page, 'ikt-view')).map(({ id }) => id)).toEqual(['one']);

  // Moved, it shows what it showed; removed, it has no frame and hears nothing.
  await page.evaluate(() => {
    const element = document.querySelector('#one');
    if (element !== null) document.querySelector('#elsewhere')?.append(element);
  });
  const moved = await frameIn(page, '#elsewhere');
  expect(queryOf(moved).get('types')).toBe('talks.reunion');
  const left = await page.evaluate(() => {
    const element = document.querySelector('#one');
    element?.remove();
    element?.setAttribute('title', 'Kept for later');
    return element?.shadowRoot?.childElementCount;
  });
  expect(left).toBe(0);
  await expect(page.locator('iframe')).toHaveCount(1);
});
