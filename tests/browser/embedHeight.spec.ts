import { chromium, expect, type Frame, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/entries/cli/chromium.ts';
import { test } from './hostTest.ts';

const RECEIVERS = ['own', 'amp', 'medium', 'pym', 'wordpress'] as const;
type Receiver = (typeof RECEIVERS)[number];

const WIDTHS = [320, 640, 1280] as const;
/** What the body of a host page leaves free left and right. */
const MARGINS = 16;
/** A host that hears no other height for so long has heard the last. */
const QUIET_MS = 400;
const MOST_MESSAGES = 3;
const VIEW = '?types=summit&from=1998&lang=en';

declare global {
  interface Window {
    readonly heights: readonly { readonly height: number; readonly at: number }[];
    readonly setView: (view: string) => void;
  }
}

const widen = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width: width + MARGINS, height: 900 });

/** The page in the host's frame, once it is drawn. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('the page has no frame');
  await frame.locator('[data-timeline][data-ready="true"]').waitFor();
  return frame;
}

const quiet = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (ms) => performance.now() - (window.heights.at(-1)?.at ?? Number.POSITIVE_INFINITY) > ms,
    QUIET_MS,
  );
};

const countHeights = (page: Page): Promise<number> => page.evaluate(() => window.heights.length);

const frameHeight = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((element) => element.clientHeight);

/** Where the last thing ends that the page in the frame lays out, and how far it can be scrolled. */
const contentOf = (frame: Frame): Promise<{ readonly end: number; readonly room: number }> =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const ends = [...document.body.children].map(
      (element) => element.getBoundingClientRect().bottom + window.scrollY,
    );
    return { end: Math.max(...ends), room: scrollHeight - clientHeight };
  });

/** What a receiver makes of a height. */
const granted = (receiver: Receiver, height: number): number =>
  receiver === 'wordpress' ? Math.min(1000, Math.max(200, height)) : height;

/** The frame is as high as its content, give or take 2 px, or as its host lets it be. */
async function expectFit(page: Page, frame: Frame, receiver: Receiver): Promise<void> {
  const misfit = async (): Promise<number> => {
    const { end } = await contentOf(frame);
    return Math.abs((await frameHeight(page)) - granted(receiver, end));
  };
  await expect.poll(misfit).toBeLessThanOrEqual(2);
  await quiet(page);
  expect(await misfit()).toBeLessThanOrEqual(2);
  const { end, room } = await contentOf(frame);
  if ((await frameHeight(page)) >= end) expect(room).toBe(0);
}

for (const receiver of RECEIVERS) {
  test(`a frame is as high as its content in a host of the kind ${receiver}`, async ({
    page,
    hosts,
  }) => {
    await widen(page, 1280);
    await page.goto(hosts.page(receiver, VIEW));
    const frame = await frameOf(page);
    await expectFit(page, frame, receiver);
    expect(await countHeights(page)).toBeLessThanOrEqual(MOST_MESSAGES);

    const change = async (act: () => Promise<unknown>): Promise<void> => {
      const before = await countHeights(page);
      await act();
      await expectFit(page, frame, receiver);
      expect((await countHeights(page)) - before).toBeLessThanOrEqual(MOST_MESSAGES);
    };
    const root = frame.locator('html');
    const before = await frameHeight(page);
    await change(async () => {
      const figure = frame.locator('[data-timeline]');
      const matching = (await figure.getAttribute('data-matching')) ?? '';
      await frame.locator('button[data-type="reunion"]').click();
      await expect(figure).not.toHaveAttribute('data-matching', matching);
    });
    expect(await frameHeight(page)).not.toBe(before);
    await change(async () => {
      await page.evaluate((view) => window.setView(view), VIEW.replace('lang=en', 'lang=ko'));
      await expect(root).toHaveAttribute('lang', 'ko');
    });
    const usual = await frameHeight(page);
    await change(async () => {
      await root.evaluate((element) => {
        element.style.fontSize = '200%';
      });
      await expect.poll(async () => (await contentOf(frame)).end).toBeGreaterThan(usual * 1.3);
    });
    await change(async () => {
      await root.evaluate((element) => {
        element.style.fontSize = '';
      });
      await expect.poll(async () => (await contentOf(frame)).end).toBeLessThan(usual * 1.3);
    });
    for (const width of WIDTHS) {
      await change(async () => {
        await widen(page, width);
        await frame.waitForFunction((wanted) => {
          const picture = document.querySelector('svg.timeline')?.getBoundingClientRect().width;
          return Math.abs((picture ?? 0) - wanted) < 32;
        }, width);
      });
    }
  });
}

test('a frame that is shown later tells its height at its width, and none while it is hidden', async ({
  page,
  hosts,
}) => {
  await widen(page, 1280);
  await page.addInitScript(() => {
    const hiding = new CSSStyleSheet();
    hiding.replaceSync('#place:not(.shown){display:none}');
    document.adoptedStyleSheets.push(hiding);
  });
  await page.goto(hosts.page('own', VIEW));
  const show = (isShown: boolean): Promise<void> =>
    page.locator('#place').evaluate((place, shown) => {
      place.classList.toggle('shown', shown);
    }, isShown);
  const frame = page.frameLocator('iframe');
  await frame.locator('.embed-foot').waitFor({ state: 'attached' });
  expect(await countHeights(page)).toBe(0);
  await show(true);
  await expectFit(page, await frameOf(page), 'own');
  const shown = await page.evaluate(() => window.heights.map(({ height }) => height));
  expect(shown).toEqual([await frameHeight(page)]);
  await show(false);
  await page.evaluate((view) => window.setView(view), VIEW.replace('lang=en', 'lang=ko'));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko');
  await show(true);
  await expectFit(page, await frameOf(page), 'own');
  expect(
    await page.evaluate(() => Math.min(...window.heights.map(({ height }) => height))),
  ).toBeGreaterThan(100);
});

test('a dialog in a frame opens at its head, in the host’s sight, and the frame has room for it', async ({
  page,
  hosts,
}) => {
  await widen(page, 640);
  for (const view of ['&show=table', '&q=nothing-has-this']) {
    await page.goto(hosts.page('own', `?chrome=full&lang=en${view}`));
    await page.locator('iframe').waitFor();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'About', exact: true }).click();
    const dialog = frame.locator('dialog[open]');
    await dialog.waitFor();
    // It is modal: what is behind takes no focus, Escape closes it.
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    const ends = (): Promise<readonly number[]> =>
      dialog.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return [top, bottom];
      });
    const [top, bottom = 0] = await ends();
    expect(top).toBe(12);
    await expect.poll(() => frameHeight(page)).toBeGreaterThanOrEqual(bottom + 12);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(frame.getByRole('button', { name: 'About', exact: true })).toBeFocused();
    const misfit = (): Promise<number> =>
      page
        .locator('iframe')
        .evaluate((element) => element.clientHeight)
        .then(async (height) =>
          Math.abs(
            height -
              (await frame.locator('html').evaluate((root) => root.getBoundingClientRect().height)),
          ),
        );
    await expect.poll(misfit).toBeLessThanOrEqual(2);
  }
});

test('a page that WordPress cuts off can be scrolled to its end', async ({ page, hosts }) => {
  await widen(page, 320);
  await page.goto(hosts.page('wordpress', '?lang=ko'));
  const frame = await frameOf(page);
  await expectFit(page, frame, 'wordpress');
  expect(await frameHeight(page)).toBe(1000);
  const { end, room } = await contentOf(frame);
  expect(end).toBeGreaterThan(1000);
  expect(Math.abs(room - (end - 1000))).toBeLessThanOrEqual(2);
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 100_000);
  await expect.poll(() => frame.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(room - 1);
});

test('a frame comes to rest and stays, scroll bars or not, at the edge of a size class', async ({
  hosts,
}) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: chromiumFlags(),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  // With the bar that the frame has at first, the page in it is narrow; without it is not.
  await widen(page, 648);
  await page.goto(hosts.page('own', VIEW));
  const frame = await frameOf(page);
  await expectFit(page, frame, 'own');
  const told = await countHeights(page);
  await page.waitForFunction(() => performance.now() - (window.heights.at(-1)?.at ?? 0) > 5000);
  expect(await countHeights(page)).toBe(told);
  expect(told).toBeLessThanOrEqual(MOST_MESSAGES);
  await browser.close();
});

test('a page that lies far below is as high as it will be before it is seen', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page('below', VIEW));
  await quiet(page);
  const before = await frameHeight(page);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expectFit(page, await frameOf(page), 'own');
  expect(Math.abs((await frameHeight(page)) - before)).toBeLessThanOrEqual(2);
});

test('no view is as high as it is because its frame is', async ({ page }) => {
  const views = [
    ['?show=table&types=summit', 390],
    ['?walk=summit-2000&chrome=full', 390],
    ['?show=article', 1280],
    ['?threads=kumgang-tours', 1280],
  ] as const;
  const height = (): Promise<number> =>
    page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  for (const [view, width] of views) {
    await page.setViewportSize({ width, height: 300 });
    await page.goto(`embed/${view}&lang=en`);
    await page.locator('main').waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const low = await height();
    await page.setViewportSize({ width, height: 1500 });
    await page.waitForFunction(() => window.innerHeight === 1500);
    expect(await height(), view).toBe(low);
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(reach, view).toBe(width);
  }
});
