import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  countsOf,
  expectInLink,
  expectWholeCounts,
  hasFocusIn,
  listedIds,
  marksOf,
  openView,
  publishedEvents,
  textOf,
  typeChip,
} from './timelinePage.ts';

const INTER_KOREAN_SUMMITS = [
  '2000-inter-korean-summit',
  '2007-inter-korean-summit',
  '2018-april-summit',
  '2018-may-summit',
  '2018-september-summit',
];
const US_SUMMITS = ['2018-singapore-summit', '2019-hanoi-summit', '2019-panmunjom-three-way'];

const countIn = async (control: Locator): Promise<number> =>
  Number((await textOf(control.locator('.count'))).replaceAll(',', ''));

const pressedTypes = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('button[data-type][aria-pressed="true"]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-type')));

const matchingOf = async (page: Page): Promise<number> => (await countsOf(page)).matching;

test('one press shows a type alone, a second adds, and without the last all are shown', async ({
  page,
}) => {
  await openView(page);
  const all = await matchingOf(page);
  const [summits, talks] = [typeChip(page, 'summit'), typeChip(page, 'talks')];
  const [summitCount, talksCount] = [await countIn(summits), await countIn(talks)];
  expect(await pressedTypes(page)).toEqual([]);

  await summits.click();
  expect(await pressedTypes(page)).toEqual(['summit']);
  expect(await matchingOf(page)).toBe(summitCount);
  await expectInLink(page, 'types', 'summit');

  await talks.click();
  expect(await pressedTypes(page)).toEqual(['summit', 'talks']);
  expect(await matchingOf(page)).toBe(summitCount + talksCount);
  await expectInLink(page, 'types', 'summit.talks');

  await summits.click();
  expect(await pressedTypes(page)).toEqual(['talks']);
  await talks.click();
  expect(await pressedTypes(page)).toEqual([]);
  expect(await matchingOf(page)).toBe(all);
  await expectInLink(page, 'types', null);
});

test('a group’s name shows its types, and pressed again all', async ({ page }) => {
  await openView(page);
  const all = await matchingOf(page);
  const name = page.locator('button[data-group="humanitarian"]');
  await name.click();
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  expect(await pressedTypes(page)).toEqual(['reunion', 'humanitarian']);
  await expect(page.locator('svg.timeline g.lane')).toHaveCount(1);
  await name.click();
  expect(await pressedTypes(page)).toEqual([]);
  expect(await matchingOf(page)).toBe(all);
});

test('a chip counts what it would show given the other filters', async ({ page }) => {
  await openView(page, '?parties=us&min=3');
  const chips = await page.locator('button[data-type]').all();
  expect(chips).toHaveLength(12);
  const counts = await Promise.all(chips.map(countIn));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await matchingOf(page));
  for (const [index, chip] of chips.entries()) {
    if (counts[index] === 0) continue;
    await chip.click();
    expect(await matchingOf(page)).toBe(counts[index]);
    expect(await Promise.all(chips.map(countIn))).toEqual(counts);
    await chip.click();
  }
});

for (const [menu, id, key] of [
  ['threads', 'kumgang-tours', 'threads'],
  ['parties', 'us', 'parties'],
] as const) {
  test(`a choice among the ${menu} leaves the events that it counts`, async ({ page }) => {
    await openView(page);
    const details = page.locator(`details[data-menu="${menu}"]`);
    await details.locator('summary').click();
    const label = { 'kumgang-tours': 'Mount Kumgang tours', us: 'United States' }[id];
    const choice = details.locator('label', { hasText: label });
    const count = await countIn(choice);
    await choice.click();
    expect(await matchingOf(page)).toBe(count);
    await expectInLink(page, key, id);
    await expect(details.locator('summary .chosen')).toHaveText(label);
    await page.keyboard.press('Escape');
    await expect(details).not.toHaveAttribute('open');
    await expect(details.locator('summary')).toBeFocused();
  });
}

test('importance and the article each leave what they name, and both together their overlap', async ({
  page,
}) => {
  await openView(page);
  const all = await matchingOf(page);
  const article = page.locator('.filter-row > label.check');
  const stated = await countIn(article);
  await article.click();
  expect(await matchingOf(page)).toBe(stated);
  await expectInLink(page, 'article', '1');
  await page.getByRole('radio', { name: 'Importance 5 only' }).check();
  await expectInLink(page, 'min', '5');
  const both = await matchingOf(page);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(stated);
  await article.click();
  const important = await matchingOf(page);
  expect(important).toBeGreaterThan(both);
  expect(important).toBeLessThan(all);
  await page.getByRole('radio', { name: 'Any importance' }).check();
  expect(await matchingOf(page)).toBe(all);
  await expectInLink(page, 'min', null);
});

test('the view of summits shows the five inter-Korean and the three with the United States, nothing else', async ({
  page,
  request,
}) => {
  await openView(page, '?types=summit');
  const expected = [...INTER_KOREAN_SUMMITS, ...US_SUMMITS].sort();
  expect([...(await listedIds(page))].sort()).toEqual(expected);
  const counts = await expectWholeCounts(page);
  expect(counts.matching).toBe(8);
  expect(counts.before + counts.after).toBe(0);
  const drawn = [...(await marksOf(page)).keys()];
  expect(drawn.filter((id) => !expected.includes(id))).toEqual([]);
  expect(drawn.length + counts.clustered).toBe(8);
  await expect(page.locator('[data-filter-summary] p')).toContainText(
    `8 of ${(await publishedEvents(request)).length} events`,
  );
});

test('the view of reunions holds the 21 face-to-face and 7 video rounds and the visits of 1985', async ({
  page,
}) => {
  await openView(page, '?types=reunion');
  const listed = await page.locator('.events button').allInnerTexts();
  expect(listed).toHaveLength(29);
  expect(listed.filter((text) => /^\d+(st|nd|rd|th) video reunion/.test(text))).toHaveLength(7);
  expect(listed.filter((text) => /^\d+(st|nd|rd|th) reunion/.test(text))).toHaveLength(21);
  expect(listed.filter((text) => text.includes('1985'))).toHaveLength(1);
});

test('2008 and 2016 are readable as suspension and shutdown without a click', async ({ page }) => {
  await openView(page);
  const bar = (thread: string): Locator => page.locator(`svg.timeline [data-bar="${thread}"]`);
  await expect(bar('kumgang-tours')).toContainText('suspended since 12 July 2008');
  await expect(bar('kaesong-complex')).toContainText('suspended since 10 February 2016');
});

test('each active filter is let go by itself, and all by one press, without losing the focus', async ({
  page,
  request,
}) => {
  await openView(page, '?types=summit.talks&parties=us&min=2');
  const summary = page.locator('[data-filter-summary]');
  await expect(summary.locator('.active-filter')).toHaveText([
    'Summit',
    'Talks',
    'United States',
    'Importance 2 and above',
  ]);
  await summary.getByRole('button', { name: 'Drop the filter “Talks”' }).click();
  await expectInLink(page, 'types', 'summit');
  expect(await hasFocusIn(page, '[data-filter-summary]')).toBe(true);
  await summary.getByRole('button', { name: 'Clear all' }).click();
  await expect(summary.locator('.active-filter')).toHaveCount(0);
  await expect(summary).toContainText(`All ${(await publishedEvents(request)).length} events`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await hasFocusIn(page, '[data-filter-summary]')).toBe(true);
});

test('an empty result names the filters to drop, and one press brings the events that it promises', async ({
  page,
}) => {
  await page.goto('./?types=summit&parties=japan');
  const empty = page.locator('.empty');
  await expect(empty).toContainText('No event matches.');
  const drops = empty.locator('li button');
  await expect(drops).toHaveText([
    /^Drop “Event types: Summit”: \d+ events$/,
    'Drop “Parties: Japan”: 8 events',
    'Clear all',
  ]);
  await drops.nth(1).click();
  await expect(page.locator('[data-timeline][data-ready="true"]')).toBeVisible();
  expect(await matchingOf(page)).toBe(8);
  expect(await hasFocusIn(page, 'main')).toBe(true);
});

test('an empty result that no single filter causes says so and clears them all', async ({
  page,
  request,
}) => {
  await page.goto('./?types=reunion&parties=japan.russia&threads=hotline');
  await expect(page.locator('.empty')).toContainText('together they leave nothing');
  await page.locator('.empty').getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('[data-timeline]')).toHaveAttribute(
    'data-matching',
    String((await publishedEvents(request)).length),
  );
});

test('an empty result tells automation that it is painted and counts nothing', async ({ page }) => {
  await page.goto('./?types=summit&parties=japan');
  await expect(page.locator('.empty')).toBeVisible();
  await expect(page.locator('[data-timeline][data-ready="true"]')).toHaveAttribute(
    'data-matching',
    '0',
  );
});

test('the chips are one Tab stop, and arrows lead around them', async ({ page }) => {
  await openView(page);
  const toolbar = page.getByRole('toolbar', { name: 'Event types' });
  await expect(toolbar.locator('button[tabindex="0"]')).toHaveCount(1);
  await toolbar.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(typeChip(page, 'summit')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectInLink(page, 'types', 'summit');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(typeChip(page, 'policy')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await hasFocusIn(page, '[role="toolbar"]')).toBe(false);
});

test('lanes follow the choice, and no event is lost in any of the four ways', async ({
  page,
  request,
}) => {
  await openView(page);
  const { length } = await publishedEvents(request);
  const lanes = page.locator('svg.timeline g.lane');
  for (const [mode, least] of [
    ['type', 12],
    ['thread', 10],
    ['none', 1],
    ['group', 5],
  ] as const) {
    await page.locator('.lane-choice select').selectOption(mode);
    await expectInLink(page, 'lanes', mode === 'group' ? null : mode);
    expect(await lanes.count()).toBeGreaterThanOrEqual(least);
    expect((await expectWholeCounts(page)).matching).toBe(length);
  }
});

for (const width of [390, 1280]) {
  test(`every view says how many of the events are shown, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const views = {
      chart: '[data-timeline]',
      compare: '[aria-pressed="true"]:has-text("Compare")',
      table: 'tr[data-event-id]',
      article: '[aria-pressed="true"]:has-text("The article")',
    };
    await page.goto('./?types=summit');
    for (const [view, shown] of Object.entries(views)) {
      await page.locator('.view-switch button').nth(Object.keys(views).indexOf(view)).click();
      await page.locator(shown).first().waitFor();
      const summary = page.locator('[data-filter-summary] p');
      await expect(summary).toBeVisible();
      expect(await textOf(summary)).toMatch(/^8 of \d+ events( · \d in this window)?$/);
    }
  });
}
