import fc from 'fast-check';
import type { Day } from '../../../src/model/day.ts';
import { toQuery } from '../../../src/model/filter.ts';
import {
  LANE_MODES,
  MAX_PINS,
  MAX_YEARS,
  SHOWS,
  SORTS,
  THEMES,
  type View,
} from '../../../src/model/view.ts';
import { MIN_WINDOW_DAYS, type TimeWindow, WINDOW_LIMITS } from '../../../src/model/window.ts';
import { smallContext } from './smallDataset.ts';

const eventIds = [...smallContext.events.keys()];

const anyDay = fc
  .integer({ min: WINDOW_LIMITS.start, max: WINDOW_LIMITS.end - 1 })
  .map((day) => day as Day);

const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.integer({ min: WINDOW_LIMITS.start, max: WINDOW_LIMITS.end - MIN_WINDOW_DAYS }),
    fc.nat(WINDOW_LIMITS.end - WINDOW_LIMITS.start),
  )
  .map(([start, more]) => ({
    start: start as Day,
    end: Math.min(WINDOW_LIMITS.end, start + MIN_WINDOW_DAYS + more) as Day,
  }));

const { start: defaultStart, end: defaultEnd } = smallContext.defaultWindow;

/** Any valid view, with the default window and windows that share an end with it often enough. */
export const validViews: fc.Arbitrary<View> = fc.record({
  window: fc.oneof(
    windows,
    fc.constant(smallContext.defaultWindow),
    windows.map(({ end }) => ({
      start: defaultStart,
      end: Math.max(end, defaultStart + MIN_WINDOW_DAYS) as Day,
    })),
    windows.map(({ start }) => ({
      start: Math.min(start, defaultEnd - MIN_WINDOW_DAYS) as Day,
      end: defaultEnd,
    })),
  ),
  filter: fc.record({
    types: fc.subarray([...smallContext.types]),
    threads: fc.subarray([...smallContext.threads]),
    parties: fc.subarray([...smallContext.parties]),
    article: fc.boolean(),
    min: fc.integer({ min: 1, max: 5 }),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map(toQuery),
  }),
  lanes: fc.constantFrom(...LANE_MODES),
  event: fc.option(fc.constantFrom(...eventIds), { nil: undefined }),
  show: fc.constantFrom(...SHOWS),
  series: fc.subarray([...smallContext.series]),
  at: fc.option(
    fc
      .integer({ min: smallContext.covered.first, max: smallContext.covered.last })
      .map((day) => day as Day),
    { nil: undefined },
  ),
  walk: fc.option(fc.constantFrom(...smallContext.walk), { nil: undefined }),
  compare: fc.option(fc.tuple(anyDay, anyDay), { nil: undefined }),
  years: fc.integer({ min: 1, max: MAX_YEARS }),
  sort: fc.constantFrom(...SORTS),
  chain: fc.boolean(),
  pins: fc.shuffledSubarray(eventIds, { maxLength: MAX_PINS }),
  lang: fc.constantFrom('en', 'ko'),
  theme: fc.constantFrom(...THEMES),
});

/** Pairs under keys that the program doesn't know, of any text. */
export const unknownPairs: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.tuple(
    fc.constantFrom('chrome', 'bg', 'utm_source', '__proto__', 'constructor', 'data', '열쇠', ''),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  { maxLength: 4 },
);
