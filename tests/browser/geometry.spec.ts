import { expect, type Page, test } from '@playwright/test';
import { expectSameRows, expectWholeCounts, marksOf, openView, showView } from './timelinePage.ts';

const WIDTHS = [390, 768, 1024, 1440] as const;
const LANGS = ['en', 'ko'] as const;
const VIEWS_EACH = 4;

/** A row of numbers from 0 to 1 that is the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TYPES = ['summit', 'talks', 'reunion', 'military', 'sanctions.policy', ''] as const;

/** A window from some weeks to all years; most views show every type. */
function randomSearch(random: () => number, lang: string): string {
  const years = 0.1 * 900 ** random();
  const from = 1945 + random() * (81 - Math.min(years, 80));
  const date = (year: number): string => {
    const month = Math.floor((year % 1) * 12) + 1;
    return `${Math.floor(year)}-${String(month).padStart(2, '0')}`;
  };
  const types = random() < 0.3 ? (TYPES[Math.floor(random() * TYPES.length)] ?? '') : '';
  const lanes = ['group', 'thread', 'type', 'none'][Math.floor(random() * 4)];
  const to = Math.min(from + years, 2034.9);
  return `?lang=${lang}&lanes=${lanes}&types=${types}&from=${date(from)}&to=${date(to)}`;
}

/** Pairs of things painted over each other, texts outside the picture, and how many elements there are. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const svg = document.querySelector('svg.timeline');
    if (svg === null) throw new Error('no picture');
    const frame = svg.getBoundingClientRect();
    const clip = svg.querySelector('clipPath rect');
    const plotLeft = frame.left + Number(clip?.getAttribute('x'));
    const plotRight = plotLeft + Number(clip?.getAttribute('width'));
    const things = [...svg.querySelectorAll('text, path.mark')].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isCut = element.closest('g[clip-path]') !== null;
      const name = element.textContent || element.getAttribute('data-event-id') || '';
      const owner = element.matches('path')
        ? element.getAttribute('data-event-id')
        : element.matches('.label')
          ? element.previousElementSibling?.getAttribute('data-event-id')
          : undefined;
      return {
        name: `${element.getAttribute('class') ?? element.parentElement?.getAttribute('class') ?? ''} ${name}`,
        owner: owner ?? undefined,
        left: isCut ? Math.max(left, plotLeft) : left,
        right: isCut ? Math.min(right, plotRight) : right,
        top,
        bottom,
      };
    });
    const painted = things.filter(({ left, right }) => right - left > 0.5);
    const overlaps: string[] = [];
    for (const [index, a] of painted.entries()) {
      for (const b of painted.slice(index + 1)) {
        if (a.owner !== undefined && a.owner === b.owner) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        // A line box is taller than its letters: 12 px of its 14.
        const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - 2;
        if (across > 0.5 && along > 0.5) {
          overlaps.push(`${a.name} × ${b.name}: ${across.toFixed(1)} by ${along.toFixed(1)}`);
        }
      }
    }
    const outside = painted
      .filter(
        ({ left, right, top, bottom }) =>
          left < frame.left - 0.5 ||
          right > frame.right + 0.5 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1,
      )
      .map(({ name, left, right }) => `${name}: ${left - frame.left} to ${right - frame.right}`);
    return { overlaps, outside, elements: svg.querySelectorAll('*').length };
  });

for (const width of WIDTHS) {
  for (const lang of LANGS) {
    test(`at ${width} px in ${lang} no text or mark is painted over another, none is cut, and at most 1,500 elements`, async ({
      page,
    }) => {
      const random = createRandom(width + lang.length * (lang === 'ko' ? 7 : 1));
      await page.setViewportSize({ width, height: 900 });
      await openView(page, `?lang=${lang}`);
      await page.evaluate(() => document.fonts.ready);
      const searches = [`?lang=${lang}`, `?lang=${lang}&from=1945`];
      while (searches.length < VIEWS_EACH + 2) searches.push(randomSearch(random, lang));
      const faults: Record<string, unknown> = {};
      for (const search of searches) {
        await showView(page, search);
        if ((await page.locator('svg.timeline').count()) === 0) continue;
        const { overlaps, outside, elements } = await faultsOf(page);
        await expectWholeCounts(page);
        expect(elements).toBeLessThanOrEqual(1500);
        if (overlaps.length > 0 || outside.length > 0) faults[search] = { overlaps, outside };
      }
      expect(faults).toEqual({});
    });
  }
}

for (const lang of LANGS) {
  test(`in ${lang} each text is as wide in the shipped typeface as the table says`, async ({
    page,
  }) => {
    await openView(page, `?lang=${lang}`);
    await page.evaluate(() => document.fonts.load('600 12px "IKT Sans"', 'Kaesong 개성'));
    const measured: [string, number][] = [];
    for (const search of ['', '&from=1945', '&from=2018&to=2019', '&types=reunion']) {
      await showView(page, `?lang=${lang}${search}`);
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('svg.timeline text[textLength]')].map((text) => {
          const said = Number(text.getAttribute('textLength'));
          const copy = text.cloneNode(true) as SVGTextElement;
          copy.removeAttribute('textLength');
          text.after(copy);
          const natural = copy.getComputedTextLength();
          copy.remove();
          return [text.textContent ?? '', Math.abs(natural - said)] as [string, number];
        }),
      );
      measured.push(...texts);
    }
    expect(measured.length).toBeGreaterThan(200);
    expect(measured.filter(([, off]) => off > 1)).toEqual([]);
  });
}

test('a narrower window of the same class, and another time, keep each event’s row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page);
  let rows = await marksOf(page);
  for (const width of [1300, 1100, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.locator('svg.timeline').getAttribute('width').then(Number))
      .toBeLessThan(width);
    await expect(page.locator('svg.timeline')).toHaveAttribute('width', /^\d+$/);
    rows = await expectSameRows(page, rows);
  }
});

test('zooming in only adds labels of events that stay in the window', async ({ page }) => {
  await openView(page, '?from=1945&to=2030');
  const labelled = (): Promise<readonly string[]> =>
    page
      .locator('svg.timeline text.label')
      .evaluateAll((labels) =>
        labels.map((label) => label.previousElementSibling?.getAttribute('data-event-id') ?? ''),
      );
  let before = await labelled();
  for (const [from, to] of [
    ['1980', '2030'],
    ['1998', '2026'],
    ['2005', '2021'],
    ['2012', '2020'],
  ]) {
    await showView(page, `?from=${from}&to=${to}`);
    const drawn = await marksOf(page);
    const now = await labelled();
    const room = await page.locator('svg.timeline').evaluate((svg) => svg.clientWidth - 220);
    const lost = before.filter((id) => {
      const mark = drawn.get(id);
      return mark !== undefined && mark.x > 160 && mark.x < room && !now.includes(id);
    });
    expect(lost).toEqual([]);
    before = now;
  }
});
