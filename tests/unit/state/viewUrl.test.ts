import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, printDay } from '../../../src/model/day.ts';
import { sameView } from '../../../src/model/view.ts';
import { MIN_WINDOW_DAYS, WINDOW_LIMITS, windowDays } from '../../../src/model/window.ts';
import { decodeView, printView } from '../../../src/state/viewUrl.ts';
import { GOLDEN_URLS } from '../../fixtures/golden-urls.ts';
import { unknownPairs, validViews } from './randomViews.ts';
import { smallContext, startView } from './smallDataset.ts';

const decode = (search: string) => decodeView(search, smallContext);
const windowOf = (search: string): string => {
  const { start, end } = decode(search).view.window;
  return `${printDay(start)} ${printDay(addDays(end, -1))}`;
};
const reprint = (search: string): string => {
  const { view, kept } = decode(search);
  return printView(view, smallContext, { kept });
};

describe.each(GOLDEN_URLS)('the link $search', ({ search, prints, window, says }) => {
  test('prints its canonical form', () => {
    expect(reprint(search)).toBe(prints);
    expect(reprint(prints)).toBe(prints);
  });
  test('shows its window and says what it ignores', () => {
    expect(windowOf(search)).toBe(window ?? windowOf(prints));
    const { problems } = decode(search);
    expect(problems.map(({ key, reason }) => `${key} ${reason}`)).toEqual(says ?? []);
  });
});

describe('reading a link', () => {
  test('an empty link is the default view', () => {
    expect(decode('').view).toEqual(startView);
  });

  test('a bad value leaves the others alone and is told with its text', () => {
    const { view, problems } = decode(
      '?types=talks.sumit.sumit&min=0&from=soon&lang=fr&article=yes',
    );
    expect(view).toEqual({ ...startView, filter: { ...startView.filter, types: ['talks'] } });
    expect(problems).toEqual([
      { key: 'from', value: 'soon', reason: 'not-a-date' },
      { key: 'types', value: 'sumit', reason: 'unknown-id' },
      { key: 'article', value: 'yes', reason: 'not-a-choice' },
      { key: 'min', value: '0', reason: 'not-a-choice' },
      { key: 'lang', value: 'fr', reason: 'not-a-choice' },
    ]);
  });

  test('an end before the default start is said under its own key', () => {
    expect(decode('?to=1990').problems).toEqual([
      { key: 'to', value: '1990', reason: 'from-after-to' },
    ]);
  });

  test('a window wholly outside the limits is ignored and said once', () => {
    const { view, problems } = decode('?from=2050&to=2060');
    expect(view.window).toEqual(smallContext.defaultWindow);
    expect(problems).toEqual([{ key: 'from', value: '2050', reason: 'outside-limits' }]);
  });

  test('a window that is ignored counts as not named, so the event moves the window', () => {
    const moved = decode('?event=1972-joint-statement').view.window;
    expect(decode('?event=1972-joint-statement&from=2000&to=1999').view.window).toEqual(moved);
    expect(decode('?event=1972-joint-statement&from=never').view.window).toEqual(moved);
    expect(windowDays(moved)).toBe(windowDays(smallContext.defaultWindow));
  });

  test('an event that the filter hides stays selected', () => {
    expect(decode('?types=talks&event=2000-summit').view.event).toBe('2000-summit');
  });

  test('pins after the twelfth and unknown ones are ignored', () => {
    const pins = Array.from({ length: 13 }, (_, index) => `test-${index + 1}`);
    const { view, problems } = decode(`?pins=nothing.${pins.join('.')}`);
    expect(view.pins).toEqual(pins.slice(0, 12));
    expect(problems).toEqual([
      { key: 'pins', value: 'nothing', reason: 'unknown-event' },
      { key: 'pins', value: 'test-13', reason: 'too-many' },
    ]);
  });

  test('keys of the object prototype are unknown keys like others', () => {
    const search = '?__proto__=1&constructor=2&toString=3';
    expect(decode(search).kept).toHaveLength(3);
    expect(reprint(search)).toBe(search);
  });

  test('a link of a million characters is read', () => {
    expect(decode(`?types=${'x.'.repeat(500_000)}&min=3`).view.filter.min).toBe(3);
    expect(decode(`?utm=${'%'.repeat(1_000_000)}`).kept).toHaveLength(1);
  });
});

describe('printing a link', () => {
  test('is read back to the same view', () => {
    fc.assert(
      fc.property(validViews, unknownPairs, fc.boolean(), (view, kept, full) => {
        const decoded = decode(printView(view, smallContext, { kept, full }));
        expect(decoded).toEqual({ view, kept, problems: [] });
        expect(sameView(decoded.view, view)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('of a step of the walk, or of what is near one, is read back to the same view', () => {
    const steps = smallContext.walk.map((id) => decode(`?walk=${id}`).view);
    const near = fc
      .tuple(
        fc.constantFrom(...steps, ...steps.map((step) => ({ ...startView, walk: step.walk }))),
        validViews,
      )
      .chain(([step, other]) =>
        fc.subarray(Object.entries(other)).map((changed) => ({
          ...step,
          ...(Object.fromEntries(changed) as Partial<typeof other>),
        })),
      );
    fc.assert(
      fc.property(near, fc.boolean(), (view, full) => {
        expect(decode(printView(view, smallContext, { full })).view).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives a link that any place for text takes whole', () => {
    fc.assert(
      fc.property(validViews, unknownPairs, fc.boolean(), (view, kept, full) => {
        const search = printView(view, smallContext, { kept, full });
        expect(search).toMatch(/^(?:|\?[\w.~%=&-]*[^.])$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('names language and window always when it has to show the same to everybody', () => {
    expect(printView(startView, smallContext, { full: true })).toBe(
      '?from=1998&to=2030-08-16&lang=en',
    );
    const elsewhere = { ...smallContext, defaultLang: 'ko' } as const;
    expect(printView(startView, elsewhere)).toBe('?lang=en');
  });

  test('leaves the window out beside an event that moves it there anyway', () => {
    const { view } = decode('?event=1972-joint-statement');
    expect(printView(view, smallContext)).toBe('?event=1972-joint-statement');
    expect(printView({ ...view, window: startView.window }, smallContext)).toBe(
      '?from=1998&event=1972-joint-statement',
    );
  });
});

const PIECES = [
  ...['from', 'to', 'types', 'event', 'pins', 'min', 'lanes', 'lang', 'q', '%74o'],
  ...[
    '=',
    '=',
    '=',
    '&',
    '&',
    '.',
    '%',
    '%2',
    '%2E',
    '%ff',
    '+',
    '?',
    '#',
    ';',
    '\ud800',
    '개',
    '\0',
  ],
  ...['1998', '2018-04-27', '2035-12', '0000', '9999', '2000-13', 'summit', '2000-summit'],
  ...['1972-joint-statement', 'test-3', '1', '0', '-1', 'NaN', '__proto__', 'ko', 'type'],
] as const;

/** A small generator of its own: a hundred thousand strings in a second or two. */
function* randomSearches(count: number): Generator<string> {
  let seed = 20260531;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  for (let index = 0; index < count; index += 1) {
    const golden = GOLDEN_URLS[below(GOLDEN_URLS.length)]?.search ?? '';
    const at = below(golden.length + 1);
    const noise = Array.from({ length: 1 + below(12) }, () =>
      below(4) === 0 ? String.fromCharCode(below(0x10000)) : PIECES[below(PIECES.length)],
    ).join('');
    yield below(2) === 0 ? noise : golden.slice(0, at) + noise + golden.slice(at + below(3));
  }
}

test('a hundred thousand random links give a valid view and one canonical link each', () => {
  let [read, ignored, unknown] = [0, 0, 0];
  for (const search of randomSearches(100_000)) {
    const { view, problems, kept } = decode(search);
    read += 1;
    ignored += problems.length;
    unknown += kept.length;
    const printed = reprint(search);
    const isValid =
      view.window.start >= WINDOW_LIMITS.start &&
      view.window.end <= WINDOW_LIMITS.end &&
      windowDays(view.window) >= MIN_WINDOW_DAYS &&
      Number.isInteger(view.window.start) &&
      view.filter.types.every((id) => smallContext.types.includes(id)) &&
      (view.event === undefined || smallContext.events.has(view.event));
    const again = decode(printed);
    if (!isValid || again.problems.length > 0 || !sameView(again.view, view)) {
      expect.fail(`${JSON.stringify(search)} printed as ${printed}`);
    }
    if (reprint(printed) !== printed) expect.fail(`${JSON.stringify(search)}: not canonical`);
  }
  expect(read).toBe(100_000);
  expect(ignored).toBeGreaterThan(10_000);
  expect(unknown).toBeGreaterThan(10_000);
}, 20_000);
