import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromCivil, printDay, startOfYear, toDay } from '../../../src/model/day.ts';
import {
  centreWindow,
  clampWindow,
  defaultWindow,
  MIN_WINDOW_DAYS,
  sameWindow,
  shiftWindow,
  type TimeWindow,
  WINDOW_LIMITS,
  windowDays,
  windowThrough,
  zoomWindow,
} from '../../../src/model/window.ts';

const LIMIT_DAYS = windowDays(WINDOW_LIMITS);

/** Windows as gestures make them: anywhere, of any length, even turned round. */
const rawWindows = fc
  .tuple(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: -60_000, max: 60_000 }))
  .map(([start, end]): TimeWindow => ({ start: toDay(start), end: toDay(end) }));

/** Windows that may be on screen. */
const windows = fc
  .tuple(
    fc.integer({ min: MIN_WINDOW_DAYS, max: LIMIT_DAYS }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([days, share]): TimeWindow => {
    const start = toDay(WINDOW_LIMITS.start + share * (LIMIT_DAYS - days));
    return { start, end: addDays(start, days) };
  });

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const factors = fc.double({ min: 0.01, max: 100, noNaN: true });

const expectOnScreen = (window: TimeWindow): void => {
  expect(Number.isInteger(window.start) && Number.isInteger(window.end)).toBe(true);
  expect(windowDays(window)).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
  expect(window.start).toBeGreaterThanOrEqual(WINDOW_LIMITS.start);
  expect(window.end).toBeLessThanOrEqual(WINDOW_LIMITS.end);
};

const isAtLimit = (window: TimeWindow): boolean =>
  window.start === WINDOW_LIMITS.start || window.end === WINDOW_LIMITS.end;

const pointAt = (window: TimeWindow, share: number): number =>
  window.start + share * windowDays(window);

describe('clamping', () => {
  test('the limits are 1940 to 2034', () => {
    expect(printDay(WINDOW_LIMITS.start)).toBe('1940-01-01');
    expect(printDay(addDays(WINDOW_LIMITS.end, -1))).toBe('2034-12-31');
  });

  test('gives whole days, 14 or more, within the limits', () => {
    fc.assert(
      fc.property(rawWindows, (window) => {
        expectOnScreen(clampWindow(window));
      }),
    );
  });

  test('takes the nearest whole days', () => {
    const start = startOfYear(2000);
    const between = { start: addDays(start, 0.6), end: addDays(start, 100.6) };
    expect(clampWindow(between)).toEqual({ start: start + 1, end: start + 101 });
  });

  test('leaves a window alone that may be on screen', () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(clampWindow(window)).toEqual(window);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(rawWindows, (window) => {
        const once = clampWindow(window);
        expect(clampWindow(once)).toEqual(once);
      }),
    );
  });

  test('stays within limits of its own, shorter than 14 days too', () => {
    fc.assert(
      fc.property(rawWindows, windows, fc.integer({ min: 1, max: 20 }), (window, at, days) => {
        const limits = { start: at.start, end: addDays(at.start, days) };
        const clamped = clampWindow(window, limits);
        expect(clamped.start).toBeGreaterThanOrEqual(limits.start);
        expect(clamped.end).toBeLessThanOrEqual(limits.end);
        expect(windowDays(clamped)).toBeGreaterThanOrEqual(Math.min(days, MIN_WINDOW_DAYS));
      }),
    );
  });
});

describe('moving', () => {
  test('keeps the length, and moves by the days asked for where the limits leave room', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -5000, max: 5000 }), (window, days) => {
        const moved = shiftWindow(window, days);
        expectOnScreen(moved);
        expect(windowDays(moved)).toBe(windowDays(window));
        if (!isAtLimit(moved)) expect(moved.start - window.start).toBe(days);
      }),
    );
  });

  test('puts a point in the middle, to half a day, where the limits leave room', () => {
    fc.assert(
      fc.property(windows, shares, (window, share) => {
        const about = pointAt(WINDOW_LIMITS, share);
        const centred = centreWindow(window, about);
        expectOnScreen(centred);
        expect(windowDays(centred)).toBe(windowDays(window));
        if (!isAtLimit(centred)) {
          expect(Math.abs(pointAt(centred, 0.5) - about)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});

describe('zooming', () => {
  test('keeps the point under the pointer to a day where the limits leave room', () => {
    fc.assert(
      fc.property(windows, factors, shares, (window, factor, share) => {
        const about = pointAt(window, share);
        const zoomed = zoomWindow(window, factor, about);
        expectOnScreen(zoomed);
        if (!isAtLimit(zoomed)) {
          expect(Math.abs(pointAt(zoomed, share) - about)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('multiplies the length, from 14 days to all that the limits hold', () => {
    fc.assert(
      fc.property(windows, factors, shares, (window, factor, share) => {
        const wanted = windowDays(window) * factor;
        const days = windowDays(zoomWindow(window, factor, pointAt(window, share)));
        const possible = Math.min(LIMIT_DAYS, Math.max(MIN_WINDOW_DAYS, wanted));
        expect(Math.abs(days - possible)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  test('by 1 changes nothing', () => {
    fc.assert(
      fc.property(windows, shares, (window, share) => {
        expect(zoomWindow(window, 1, pointAt(window, share))).toEqual(window);
      }),
    );
  });
});

describe('the window to the end of the data', () => {
  const through = dayFromCivil({ year: 2026, month: 5, day: 31 });

  test('begins in 1998 by default', () => {
    expect(defaultWindow(through).start).toBe(startOfYear(1998));
  });

  test('leaves 160 of 1,240 px free after the last day', () => {
    const starts = fc.integer({ min: startOfYear(1945), max: through - 100 }).map(toDay);
    fc.assert(
      fc.property(starts, (start) => {
        const window = windowThrough(start, through);
        expectOnScreen(window);
        const free = (window.end - through - 1) / windowDays(window);
        if (!isAtLimit(window)) expect(free * 1240).toBeGreaterThanOrEqual(160);
        if (!isAtLimit(window)) expect(free * 1240 - 160).toBeLessThan(1240 / windowDays(window));
      }),
    );
  });

  test('of the last days of the data is 14 days long', () => {
    expect(windowDays(windowThrough(through, through))).toBe(MIN_WINDOW_DAYS);
  });
});

test('two windows are the same when both their ends are', () => {
  const window = defaultWindow(startOfYear(2020));
  expect(sameWindow(window, { ...window })).toBe(true);
  expect(sameWindow(window, { ...window, start: addDays(window.start, 1) })).toBe(false);
  expect(sameWindow(window, { ...window, end: addDays(window.end, 1) })).toBe(false);
});
