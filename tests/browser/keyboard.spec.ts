import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  expectInLink,
  expectSameRows,
  hasFocusIn,
  marksOf,
  openView,
  publishedEvents,
  textOf,
  windowHeading,
} from './timelinePage.ts';

const focused = (page: Page): Locator => page.locator('.events button:focus');

const focusedId = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? null);

/** Enters the chart as Tab does. */
async function enterChart(page: Page, search = ''): Promise<void> {
  await openView(page, search);
  await page.locator('.chart-tools button:not([disabled])').last().focus();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveCount(1);
}

/** How far the ring of the focused event reaches out of the plot and of the viewport, in px. */
const ringOverflow = (page: Page) =>
  page.evaluate(() => {
    const rings = [...document.querySelectorAll('svg.timeline rect.ring.focused')];
    const ring = rings[0]?.getBoundingClientRect();
    const plot = document.querySelector('svg.timeline clipPath rect');
    const picture = document.querySelector('svg.timeline')?.getBoundingClientRect();
    if (ring === undefined || picture === undefined || plot === null) return undefined;
    const left = picture.left + Number(plot.getAttribute('x'));
    const right = left + Number(plot.getAttribute('width'));
    const id = document.activeElement?.getAttribute('data-event-id') ?? '';
    const glyph = document.querySelector(`svg.timeline path.mark[data-event-id="${id}"]`);
    const x = Number(/-?[\d.]+/.exec(glyph?.getAttribute('transform') ?? '')?.[0] ?? NaN);
    return {
      rings: rings.length,
      visible: Math.min(ring.right, right) - Math.max(ring.left, left),
      glyphIn: Number.isNaN(x) || (picture.left + x >= left - 6 && picture.left + x <= right + 6),
      above: -ring.top,
      below: ring.bottom - innerHeight,
    };
  });

test('the chart’s events are one Tab stop between its tools and what follows', async ({ page }) => {
  await enterChart(page);
  await expect(page.locator('.events button[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await hasFocusIn(page, '.events')).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocusIn(page, '.events')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.events button[tabindex="0"]')).toHaveCount(1);
  await expect(page.locator('.events button[tabindex="0"]')).toBeFocused();
});

test('the Tab stop is an event that the window shows', async ({ page }) => {
  await enterChart(page, '?from=2018&to=2019');
  await expect(windowHeading(page)).toHaveText('1 January 2018 – 31 December 2019');
  const ring = await ringOverflow(page);
  expect(ring?.rings).toBe(1);
  expect(ring?.visible).toBeGreaterThan(8);
});

test('an item of the list says short label, date and type, and its description is the title', async ({
  page,
}) => {
  await openView(page);
  const item = page.locator('.events button[data-event-id="2018-april-summit"]');
  await expect(item).toHaveText('3rd inter-Korean summit, 27 April 2018, Summit');
  await expect(item).toHaveAttribute('aria-description', /\w+/);
});

test('arrows go along the lane in time and to the neighbouring lane', async ({ page, request }) => {
  const types = new Map((await publishedEvents(request)).map(({ id, type }) => [id, type]));
  await openView(page);
  await page.locator('.events button[data-event-id="2018-april-summit"]').evaluate((button) => {
    if (button instanceof HTMLElement) button.focus();
  });
  const dialogue = ['summit', 'talks', 'agreement', 'diplomacy'];
  await page.keyboard.press('ArrowRight');
  const right = (await focusedId(page)) ?? '';
  expect(right).not.toBe('2018-april-summit');
  expect(dialogue).toContain(types.get(right));
  await page.keyboard.press('ArrowLeft');
  expect(await focusedId(page)).toBe('2018-april-summit');
  await page.keyboard.press('ArrowDown');
  expect(['cooperation', 'exchange']).toContain(types.get((await focusedId(page)) ?? ''));
  await page.keyboard.press('ArrowUp');
  expect(dialogue).toContain(types.get((await focusedId(page)) ?? ''));
});

test('Home, End, PageUp and PageDown go to the lane’s ends and by ten years, and the window follows', async ({
  page,
  request,
}) => {
  const dates = (await publishedEvents(request))
    .filter(({ type }) => ['summit', 'talks', 'agreement', 'diplomacy'].includes(type))
    .map(({ id, date }) => [id, date.slice(0, 4)] as const);
  const years = new Map(dates);
  const yearOf = async (): Promise<number> => Number(years.get((await focusedId(page)) ?? ''));
  const all = dates.map(([, year]) => Number(year));
  await openView(page);
  await page.locator('.events button[data-event-id="2018-april-summit"]').evaluate((button) => {
    if (button instanceof HTMLElement) button.focus();
  });
  const rows = await marksOf(page);
  await page.keyboard.press('PageUp');
  expect(Math.abs((await yearOf()) - 2008)).toBeLessThanOrEqual(1);
  await page.keyboard.press('PageDown');
  expect(Math.abs((await yearOf()) - 2018)).toBeLessThanOrEqual(1);
  await expectSameRows(page, rows);
  await page.keyboard.press('Home');
  expect(await yearOf()).toBe(Math.min(...all));
  expect(await ringOverflow(page)).toMatchObject({ rings: 1, glyphIn: true });
  await page.keyboard.press('End');
  expect(await yearOf()).toBe(Math.max(...all));
  expect(await ringOverflow(page)).toMatchObject({ rings: 1, glyphIn: true });
});

test('plus, minus, nought and Shift with arrows move the window and keep the focus', async ({
  page,
}) => {
  await enterChart(page);
  const id = await focusedId(page);
  const heading = windowHeading(page);
  let words = await textOf(heading);
  for (const key of ['+', '-', 'Shift+ArrowLeft', 'Shift+ArrowRight', '0']) {
    const before = words;
    await page.keyboard.press(key);
    await expect(heading).not.toHaveText(before);
    words = await textOf(heading);
    expect(await focusedId(page)).toBe(id);
  }
});

test('the keys of the chart do nothing outside it', async ({ page }) => {
  await openView(page);
  const words = await textOf(windowHeading(page));
  await page.locator('.masthead button').last().focus();
  for (const key of ['+', '-', '0', 'ArrowLeft', 'End']) await page.keyboard.press(key);
  await expect(windowHeading(page)).toHaveText(words);
  expect(await focusedId(page)).toBe(null);
});

test('Enter opens the focused event, Escape closes it', async ({ page }) => {
  await enterChart(page);
  const id = await focusedId(page);
  await page.keyboard.press('Enter');
  await expectInLink(page, 'event', id);
  await expect(page.locator(`[data-event-panel="${id}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-event-panel]')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.locator(`[data-event-panel="${id}"]`)).toBeVisible();
});

for (const search of ['', '?lanes=none&from=2015&to=2019', '?lang=ko&from=1945&to=2030']) {
  test(`along a whole lane each focused event, or its number, bears one ring within the plot (${search})`, async ({
    page,
  }) => {
    await enterChart(page, search);
    await page.keyboard.press('Home');
    const lost: unknown[] = [];
    for (let step = 0; step < 60; step += 1) {
      const ring = await ringOverflow(page);
      if (ring === undefined || ring.rings !== 1 || ring.visible < 8 || !ring.glyphIn) {
        lost.push({ id: await focusedId(page), ...ring });
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(lost).toEqual([]);
  });
}

test('the ring is thick, and the page scrolls so that it is on screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await enterChart(page);
  const ring = page.locator('svg.timeline rect.ring.focused');
  const width = await ring.evaluate((rect) =>
    Number.parseFloat(getComputedStyle(rect).strokeWidth),
  );
  expect(width).toBeGreaterThanOrEqual(2);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(ring).toHaveCount(1);
    const overflow = await ringOverflow(page);
    expect(overflow?.below).toBeLessThanOrEqual(0);
    expect(overflow?.above).toBeLessThanOrEqual(0);
  }
});

test('? lists the keys, Escape closes the list, and the focus returns', async ({ page }) => {
  await enterChart(page);
  const id = await focusedId(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  expect(await hasFocusIn(page, 'dialog')).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await focusedId(page)).toBe(id);

  await page.keyboard.press('?');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
});

for (const [lang, search] of [
  ['English', '?lang=en'],
  ['Korean', '?lang=ko'],
] as const) {
  test(`in ${lang} one announcement of at most 140 characters follows each change`, async ({
    page,
  }) => {
    await openView(page, search);
    const live = page.locator('[data-announcer]');
    await expect(live).toHaveAttribute('aria-live', 'polite');
    const said: string[] = [''];
    const steps = [
      () => page.locator('button[data-type="agreement"]').click(),
      () => page.locator('.chart-tools .buttons button:not([disabled])').nth(1).click(),
      () => page.locator('.presets button').nth(4).click(),
      () =>
        page
          .locator('.events button')
          .last()
          .evaluate((item) => {
            if (item instanceof HTMLElement) item.click();
          }),
      () => page.locator('.panel-bar button[aria-pressed]').click(),
      () => page.keyboard.press('Control+z'),
      () => page.locator('.panel-bar .close').click(),
      () => page.locator('.lane-choice select').selectOption('type'),
    ];
    for (const step of steps) {
      await step();
      await expect(live).not.toHaveText(said.at(-1) ?? '');
      said.push(await textOf(live));
    }
    expect(said.slice(1).filter((text) => text === '' || text.length > 140)).toEqual([]);
  });
}
