import { expect, type Page, test } from '@playwright/test';
import { hasFocusIn, openView, textOf, windowHeading } from './timelinePage.ts';

const EVENT = 'event=2018-april-summit';

const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('colours follow the device until a reader chooses, and the choice is in the link', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openView(page);
  const light = await backgroundOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => backgroundOf(page)).not.toBe(light);
  await page.getByRole('button', { name: 'Light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await backgroundOf(page)).toBe(light);
  await expect.poll(() => page.url()).toContain('theme=light');
  await page.getByRole('button', { name: 'As the device' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect.poll(() => page.url()).not.toContain('theme=');
});

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme} each mark stands out 3 to 1 and each text of the picture 4.5 to 1`, async ({
    page,
  }) => {
    await openView(page, `?theme=${theme}`);
    const weak = await page.evaluate(() => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      if (canvas === null) throw new Error('no canvas');
      const luminance = (color: string): number => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        const linear = (value: number): number =>
          value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      };
      const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
      const contrast = (color: string): number => {
        const value = luminance(color);
        return (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
      };
      const check = (selector: string, least: number): readonly string[] =>
        [...document.querySelectorAll(selector)]
          .map((element) => ({ element, ratio: contrast(getComputedStyle(element).fill) }))
          .filter(({ ratio }) => ratio < least)
          .map(({ element, ratio }) => `${element.outerHTML.slice(0, 90)}: ${ratio.toFixed(2)}`);
      return [
        ...check('svg.timeline path.mark', 3),
        ...check('svg.timeline :is(.label, .chip, .lane-name, .strip-name, .axis text)', 4.5),
      ];
    });
    expect(weak).toEqual([]);
  });
}

test('with forced colours marks, bars and chosen filters are still told from the ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openView(page, '?types=summit');
  const ground = await backgroundOf(page);
  const fills = await page
    .locator('svg.timeline :is(path.mark, .label, .stretch.running rect)')
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => getComputedStyle(element).fill)),
    ]);
  expect(fills.length).toBeGreaterThan(0);
  expect(fills).not.toContain(ground);
  expect(fills).not.toContain('none');
  const chosen = page.locator('button[data-type="summit"]');
  const outline = await chosen.evaluate((chip) => getComputedStyle(chip).outlineStyle);
  expect(outline).not.toBe('none');
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openView(page, `?${EVENT}`);
  const words = await textOf(windowHeading(page));
  await page.locator('.presets button').first().click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(windowHeading(page)).not.toHaveText(words);
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none'
        );
      })
      .map((element) => element.tagName),
  );
  expect(slow).toEqual([]);
});

test('nothing on the page is set in less than 12 px', async ({ page }) => {
  await openView(page, `?${EVENT}&pins=2018-may-summit&lanes=type`);
  await page.locator('.sources a').first().waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        ),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
  );
  expect(small).toEqual([]);
});

for (const [state, size, width, search] of [
  ['at 320 px', '100%', 320, '?lang=en'],
  ['at 320 px in Korean with an event open', '100%', 320, `?lang=ko&${EVENT}`],
  ['at 320 px with filters and a notice', '100%', 320, '?types=summit.talks&parties=us&lanes=foo'],
  ['with text at 200 % and 1280 px', '200%', 1280, `?lang=en&${EVENT}`],
  ['with text at 200 % and 1280 px in Korean', '200%', 1280, '?lang=ko&types=summit'],
  ['with text at 200 % and 640 px', '200%', 640, `?${EVENT}`],
  ['with text at 200 % and 320 px', '200%', 320, `?types=summit&${EVENT}`],
  ['at 768 px with an event open', '100%', 768, `?${EVENT}`],
] as const) {
  test(`${state} the page scrolls one way only`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((fontSize) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = fontSize;
      });
    }, size);
    await openView(page, search);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    const sheet = page.locator('details.filter-sheet > summary');
    if ((await sheet.count()) > 0) await sheet.click();
    for (const menu of ['threads', 'parties']) {
      await page.locator(`details[data-menu="${menu}"] > summary`).click();
      expect(await overflowOf(page), menu).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const dialog = page.locator('dialog[open]');
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
}

/**
 * Controls smaller than `least` px, with their size. Links within running text and lists of sources
 * don't count, nor what is cut away until it has the focus.
 */
const smallTargets = (page: Page, least: { readonly width: number; readonly height: number }) =>
  page.evaluate(
    ({ width: leastWidth, height: leastHeight }) =>
      [...document.querySelectorAll('button, summary, select, a, input')]
        .filter((control) => control.closest('.events, p, .sources') === null)
        .map((control) =>
          control.matches('input') ? (control.closest('label') ?? control) : control,
        )
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(
          ({ control, box }) => box.width > 0 && getComputedStyle(control).clipPath === 'none',
        )
        .filter(({ box }) => box.width < leastWidth - 0.05 || box.height < leastHeight - 0.05)
        .map(
          ({ control, box }) =>
            `${control.getAttribute('aria-label') ?? control.textContent?.slice(0, 30)}: ` +
            `${box.width.toFixed(1)} by ${box.height.toFixed(1)}`,
        ),
    least,
  );

const OPEN = `?${EVENT}&types=summit.talks&parties=us&lanes=foo`;

test('each control is at least 24 px wide and high', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, OPEN);
  await page.locator('details[data-menu="threads"] > summary').click();
  expect(await smallTargets(page, { width: 24, height: 24 })).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  expect(await smallTargets(page, { width: 24, height: 24 })).toEqual([]);
});

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 1024, height: 1366 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport });

    test('each control is at least 44 px high', async ({ page }) => {
      await openView(page, OPEN);
      const sheet = page.locator('details.filter-sheet > summary');
      if ((await sheet.count()) > 0) await sheet.tap();
      await page.locator('details[data-menu="threads"] > summary').tap();
      expect(await smallTargets(page, { width: 24, height: 44 })).toEqual([]);
      await page.locator('.masthead').getByRole('button', { name: 'About', exact: true }).tap();
      await expect(page.locator('dialog[open]')).toBeVisible();
      expect(await smallTargets(page, { width: 24, height: 44 })).toEqual([]);
    });
  });
}

test('each Tab stop shows that it has the focus', async ({ page }) => {
  await openView(page, `?${EVENT}`);
  const unseen: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocusIn(page, '.events')) continue;
    const fault = await page.evaluate(() => {
      const control = document.activeElement;
      if (control === null || control === document.body) return undefined;
      const holder = control.closest('.importance label, .search') ?? control;
      const { outlineStyle, outlineWidth } = getComputedStyle(holder);
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return seen ? undefined : (control.getAttribute('aria-label') ?? control.textContent ?? '');
    });
    if (fault !== undefined) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});
