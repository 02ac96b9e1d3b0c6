import { expect, type Page, test } from '@playwright/test';
import { countsOf, openView } from './timelinePage.ts';

/** Steps in all, over the seeds; each seed is a run of its own. */
const STEPS = 5000;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Steps between two looks at the address and at a fresh page with the same link. */
const STRETCH = 125;

interface Published {
  readonly id: string;
  readonly type: string;
  readonly importance: number;
  readonly threads: readonly string[];
  readonly parties: readonly string[];
  readonly article: readonly number[];
}

interface Timeline {
  readonly events: readonly Published[];
  readonly walk: readonly { readonly id: string; readonly view: string }[];
}

/** What a link says; the short link of a step of the walk says what the step's view does. */
function meantBy(params: URLSearchParams, walk: Timeline['walk']): URLSearchParams {
  const said = [...params.keys()].filter((key) => key !== 'lang' && key !== 'theme');
  const step = walk.find(({ id }) => id === params.get('walk'));
  return step === undefined || said.length > 1 ? params : new URLSearchParams(step.view);
}

/** Everything that went wrong on the page, whoever noticed. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/**
 * Does what people do, at random but always the same for a seed: presses what can be pressed, types,
 * moves by keys, zooms, undoes, goes back. After each step the counts have to add up.
 * @returns the actions after which they did not
 */
const actAtRandom = (page: Page, seed: number, steps: number): Promise<readonly string[]> =>
  page.evaluate(
    async ([start, count]) => {
      let state = start;
      const random = (below: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const pick = <T>(items: readonly T[]): T | undefined => items[random(items.length)];
      const TEXTS = ['summit', '개성', 'kaesng', 'ㅅㅎㄷ', '2018', 'zzzz', 'reun', ''];
      const DATES = ['2010-06-01', '2008-07', '1999', 'soon', '2050', '2018-02-30'];
      const KEYS = [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
        '+',
        '-',
        '0',
      ];

      const type = (field: HTMLInputElement, text: string): void => {
        field.focus();
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
        set?.call(field, text);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const press = (target: EventTarget, init: KeyboardEventInit): void => {
        target.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
        );
      };
      const pressable = (): HTMLElement[] => {
        const scope = document.querySelector('dialog[open]') ?? document.body;
        return [
          ...scope.querySelectorAll<HTMLElement>(
            'button, summary, input[type=checkbox], input[type=radio]',
          ),
        ].filter((item) => !item.matches(':disabled') && item.checkVisibility());
      };
      const ACTIONS: readonly (() => string)[] = [
        () => {
          const item = pick(pressable());
          item?.click();
          return `press ${item?.textContent ?? ''} ${item?.getAttribute('aria-label') ?? ''}`;
        },
        () => {
          const item = pick([
            ...document.querySelectorAll<HTMLElement>('.picture [data-event-id]'),
          ]);
          item?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          return `open ${item?.dataset['eventId'] ?? ''}`;
        },
        () => {
          const field = document.querySelector<HTMLInputElement>('input[type=search]');
          const text = pick(TEXTS) ?? '';
          if (field !== null) type(field, text);
          return `search ${text}`;
        },
        () => {
          const fields = document.querySelectorAll<HTMLInputElement>('main input[type=text]');
          const field = pick([...fields]);
          const text = pick(DATES) ?? '';
          if (field !== undefined) {
            type(field, text);
            press(field, { key: 'Enter' });
          }
          return `date ${text}`;
        },
        () => {
          const choice = pick([...document.querySelectorAll('main select')]);
          const option = pick([...(choice?.querySelectorAll('option') ?? [])]);
          if (choice instanceof HTMLSelectElement && option !== undefined) {
            choice.value = option.value;
            choice.dispatchEvent(new Event('change', { bubbles: true }));
          }
          return `choose ${option?.value ?? ''}`;
        },
        () => {
          const stop = document.querySelector<HTMLElement>('.events [tabindex="0"]');
          const key = pick(KEYS) ?? '0';
          stop?.focus();
          if (stop !== null) press(stop, { key });
          return `key ${key}`;
        },
        () => {
          const surface = document.querySelector('[data-timeline-surface]');
          const box = surface?.getBoundingClientRect();
          if (box === undefined) return 'no surface';
          const deltaY = random(2) === 0 ? -120 : 120;
          surface?.dispatchEvent(
            new WheelEvent('wheel', {
              bubbles: true,
              cancelable: true,
              ctrlKey: true,
              deltaY,
              clientX: box.left + 200 + random(Math.max(1, box.width - 250)),
              clientY: box.top + 40,
            }),
          );
          return `wheel ${deltaY}`;
        },
        () => {
          const shiftKey = random(3) === 0;
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          press(document.body, { key: 'z', ctrlKey: true, shiftKey });
          return shiftKey ? 'redo' : 'undo';
        },
        () => {
          press(document.activeElement ?? document.body, { key: 'Escape' });
          return 'escape';
        },
      ];
      const broken: string[] = [];
      for (let step = 0; step < count; step += 1) {
        // What can be pressed is what people use most.
        const action = random(2) === 0 ? ACTIONS[0] : pick(ACTIONS);
        const name = action?.() ?? '';
        await new Promise((settle) => setTimeout(settle));
        for (const figure of document.querySelectorAll('[data-timeline]')) {
          const value = (key: string): number => Number(figure.getAttribute(`data-${key}`));
          const parts = ['labelled', 'unlabelled', 'clustered', 'before', 'after'].map(value);
          const sum = parts.reduce((total, part) => total + part, 0);
          const isWhole =
            figure.matches('[data-side], :has([data-side])') || sum === value('matching');
          if (!isWhole) broken.push(`${step} ${name}: ${parts} of ${value('matching')}`);
        }
        if (document.querySelector('[data-filter-summary]') === null)
          broken.push(`${step} ${name}`);
      }
      document.querySelector<HTMLElement>('dialog[open] button')?.click();
      return broken;
    },
    [seed, steps] as const,
  );

const idsIn = (params: URLSearchParams, key: string): readonly string[] =>
  params.get(key)?.split('.') ?? [];

const anyOf = (chosen: readonly string[], has: readonly string[]): boolean =>
  chosen.length === 0 || has.some((id) => chosen.includes(id));

/** The filter as the link says it, worked out anew; the search text is left to the search. */
function expectedIds(events: readonly Published[], params: URLSearchParams): ReadonlySet<string> {
  const [types, threads, parties] = ['types', 'threads', 'parties'].map((key) =>
    idsIn(params, key),
  );
  const least = Number(params.get('min') ?? 1);
  return new Set(
    events
      .filter(
        (event) =>
          event.importance >= least &&
          (params.get('article') === null || event.article.length > 0) &&
          anyOf(types ?? [], [event.type]) &&
          anyOf(threads ?? [], event.threads) &&
          anyOf(parties ?? [], event.parties),
      )
      .map(({ id }) => id),
  );
}

/** What the page shows, as far as a link has to bring it back. */
const shownOn = async (page: Page) => ({
  summary: await page.locator('[data-filter-summary]').textContent(),
  switch: await page.locator('.view-switch [aria-pressed="true"]').textContent(),
  panel: await page
    .locator('[data-event-panel]')
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-event-panel'))),
  asOf: await page
    .locator('[data-as-of]')
    .evaluateAll((readouts) => readouts.map((readout) => readout.getAttribute('data-as-of'))),
  search: await page.locator('input[type=search]').inputValue(),
  counts: (await page.locator('[data-timeline]').count()) === 1 ? await countsOf(page) : undefined,
});

for (const seed of SEEDS) {
  test(`random use ${seed} keeps counts, link and page in step`, async ({ page, context }) => {
    test.setTimeout(240_000);
    const errors = watchErrors(page);
    await openView(page);
    const response = await page.request.get('data/timeline.json');
    const { events, walk } = (await response.json()) as Timeline;
    const fresh = await context.newPage();
    for (let done = 0; done < STEPS / SEEDS.length; done += STRETCH) {
      expect(await actAtRandom(page, seed * 1000 + done, STRETCH)).toEqual([]);
      await page.waitForTimeout(600);
      const { search } = new URL(page.url());
      const searchParams = meantBy(new URLSearchParams(search), walk);
      const listed = await page
        .locator('.picture :is(.events button, tr)[data-event-id]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-event-id') ?? ''));
      const expected = expectedIds(events, searchParams);
      const isSearched = searchParams.has('q') || searchParams.has('compare');
      for (const id of listed) expect(expected.has(id), `${id} in ${search}`).toBe(true);
      if (!isSearched) expect(new Set(listed).size, search).toBe(expected.size);
      const selected = searchParams.get('event');
      expect((await shownOn(page)).panel, search).toEqual(selected === null ? [] : [selected]);
      await fresh.goto(`./${search}`);
      await fresh.locator('[data-filter-summary]').waitFor();
      await expect.poll(() => shownOn(fresh), { message: search }).toEqual(await shownOn(page));
    }
    expect(errors).toEqual([]);
  });
}

test('as many undos as steps bring back the start, and redos the end', async ({ page }) => {
  await openView(page, '?lang=en');
  const start = await shownOn(page);
  expect(await actAtRandom(page, 77, 60)).toEqual([]);
  await page.goto(page.url());
  await openView(page, '?lang=en');
  for (const name of ['Summit', 'Talks', 'Agreement']) {
    await page.getByRole('button', { name: new RegExp(`^${name} [0-9]`) }).click();
  }
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const end = await shownOn(page);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  expect(await shownOn(page)).toEqual(start);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z');
  expect(await shownOn(page)).toEqual(end);
});

test('Back walks the pushed steps, one by one', async ({ page }) => {
  await openView(page, '?lang=en');
  const trail = [page.url()];
  const steps = [
    () => page.locator('button[data-type]').first().click(),
    () => page.locator('button[data-type]').nth(3).click(),
    () => page.getByRole('button', { name: 'Table', exact: true }).click(),
    () => page.getByRole('button', { name: 'The article', exact: true }).click(),
    () => page.getByRole('button', { name: 'Chart', exact: true }).click(),
    () => page.getByRole('button', { name: '한국어' }).click(),
  ];
  for (const step of steps) {
    await step();
    await expect.poll(() => page.url()).not.toBe(trail.at(-1));
    trail.push(page.url());
  }
  for (const url of trail.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect.poll(() => page.url()).toBe(url);
  }
});
