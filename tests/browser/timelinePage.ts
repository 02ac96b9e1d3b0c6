import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';

const READY = '[data-timeline][data-ready="true"]';
const COUNTS = ['matching', 'labelled', 'unlabelled', 'clustered', 'before', 'after'] as const;

export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens a view by its query string and waits until it is painted. */
export async function openView(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`);
  await page.locator(READY).waitFor();
}

export interface PublishedEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
}

/** Every event of the data that the site offers for download: what the page is measured by. */
export async function publishedEvents(
  request: APIRequestContext,
): Promise<readonly PublishedEvent[]> {
  const response = await request.get('data/timeline.json');
  const { events } = (await response.json()) as { readonly events: readonly PublishedEvent[] };
  return events;
}

/** Changes the view under an open page as Back and Forward do: another address, the same document. */
export async function showView(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(undefined, '', `${location.pathname}${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));
  }, search);
}

/** The figure's counts, as the page gives them to automation. */
export const countsOf = async (page: Page): Promise<Counts> => {
  const values = await page
    .locator('[data-timeline]')
    .evaluate(
      (figure, names) => names.map((name) => Number(figure.getAttribute(`data-${name}`) ?? NaN)),
      COUNTS,
    );
  return Object.fromEntries(COUNTS.map((name, index) => [name, values[index]])) as Counts;
};

/** Nothing is silently missing: every matching event is in the window, before or after it. */
export async function expectWholeCounts(page: Page): Promise<Counts> {
  const counts = await countsOf(page);
  const { matching, labelled, unlabelled, clustered, before, after } = counts;
  expect(labelled + unlabelled + clustered + before + after).toBe(matching);
  return counts;
}

/** Ids of the matching events, in the order of the list beside the picture. */
export const listedIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.events button[data-event-id]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-event-id') ?? ''));

/** Glyph centres of the drawn marks within the picture, by event. */
export async function marksOf(page: Page): Promise<ReadonlyMap<string, Point>> {
  const marks = await page.locator('svg.timeline path.mark').evaluateAll((paths) =>
    paths.map((path) => {
      const [x, y] = (path.getAttribute('transform') ?? '').match(/-?[\d.]+/g) ?? [];
      return [path.getAttribute('data-event-id') ?? '', Number(x), Number(y)] as const;
    }),
  );
  return new Map(marks.map(([id, x, y]) => [id, { x, y }]));
}

/** Where an event's glyph lies in the browser's viewport, scrolled there first. */
export async function glyphPoint(page: Page, id: string): Promise<Point> {
  const path = page.locator(`svg.timeline path.mark[data-event-id="${id}"]`);
  await path.scrollIntoViewIfNeeded();
  return path.evaluate((element) => {
    const [x, y] = (element.getAttribute('transform') ?? '').match(/-?[\d.]+/g) ?? [];
    const picture = element.closest('svg')?.getBoundingClientRect();
    return { x: (picture?.left ?? 0) + Number(x), y: (picture?.top ?? 0) + Number(y) };
  });
}

/** A point over a status bar: there is nothing to press, only time to move. */
export async function groundPoint(page: Page, share = 0.5): Promise<Point> {
  const line = page.locator('svg.timeline .bars .base').first();
  await line.scrollIntoViewIfNeeded();
  return line.evaluate((element, at) => {
    const { left, width, top } = element.getBoundingClientRect();
    return { x: left + width * at, y: top };
  }, share);
}

/** Presses the first number of a count strip, and gives how many events it stands for. */
export async function pressFirstNumber(page: Page): Promise<number> {
  const chip = page.locator('svg.timeline text.chip').first();
  await chip.scrollIntoViewIfNeeded();
  const box = await chip.boundingBox();
  if (box === null) throw new Error('no event is counted');
  // The picture answers by what it has drawn, not by its elements: the press is a point.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return Number(await chip.getAttribute('data-count'));
}

/** Nothing moves but time: an event that is drawn before and after stands in the same row. */
export async function expectSameRows(
  page: Page,
  before: ReadonlyMap<string, Point>,
): Promise<ReadonlyMap<string, Point>> {
  const after = await marksOf(page);
  const kept = [...before.keys()].filter((id) => after.has(id));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.map((id) => [id, after.get(id)?.y])).toEqual(
    kept.map((id) => [id, before.get(id)?.y]),
  );
  return after;
}

/** The window in words, above the picture. */
export const windowHeading = (page: Page): Locator => page.locator('h2.window');

export const panelOf = (page: Page, id: string): Locator =>
  page.locator(`[data-event-panel="${id}"]`);

/** A button among the chart's tools, by its name. */
export const chartTool = (page: Page, name: string): Locator =>
  page.locator('.chart-tools').getByRole('button', { name, exact: true });

export const typeChip = (page: Page, type: string): Locator =>
  page.locator(`button[data-type="${type}"]`);

/** What the address says under a key, once the view has come to rest. */
export const expectInLink = (page: Page, key: string, value: string | null): Promise<void> =>
  expect.poll(() => new URL(page.url()).searchParams.get(key)).toBe(value);

/** Whether the element that has the focus is one of these; the page's body never counts. */
export const hasFocusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (where) =>
      document.activeElement !== document.body &&
      document.activeElement?.closest(where) !== null &&
      document.activeElement?.closest(where) !== undefined,
    selector,
  );

export const textOf = async (locator: Locator): Promise<string> =>
  (await locator.textContent()) ?? '';
