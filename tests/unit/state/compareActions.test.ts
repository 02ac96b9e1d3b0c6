import { describe, expect, test } from 'vitest';
import { type Day, dayFromCivil } from '../../../src/model/day.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import {
  selectComparison,
  setCompareStart,
  setCompareYears,
  swapCompare,
} from '../../../src/state/compareActions.ts';
import { toggleCompare } from '../../../src/state/exploreActions.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView, printView } from '../../../src/state/viewUrl.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const context = urlContextOf(dataset, 'en');
const plain = decodeView('', context).view;
const on = toggleCompare(true)(plain, dataset);
const civil = (year: number, month = 1, day = 1): Day => dayFromCivil({ year, month, day });

describe('the starts of a comparison', () => {
  test('are set one by one and change places', () => {
    const { compare } = setCompareStart('b', civil(2008, 2, 25))(on, dataset);
    expect(compare).toEqual([civil(1998, 2, 25), civil(2008, 2, 25)]);
    const first = setCompareStart('a', civil(2003))(on, dataset);
    expect(first.compare).toEqual([civil(2003), civil(2017, 5, 10)]);
    expect(swapCompare(first, dataset).compare).toEqual([civil(2017, 5, 10), civil(2003)]);
  });

  test('stay away while nothing is compared', () => {
    expect(setCompareStart('a', civil(2003))(plain, dataset)).toBe(plain);
    expect(swapCompare(plain, dataset)).toBe(plain);
  });

  test('and the length come back from the link', () => {
    const view = setCompareYears(7)(setCompareStart('b', civil(2008, 2, 25))(on, dataset), dataset);
    const link = printView(view, context);
    expect(link).toContain('compare=1998-02-25.2008-02-25&years=7');
    expect(decodeView(link, context).view).toEqual(view);
  });

  test('hold windows of 1 to 30 years', () => {
    const lengthOf = (years: number): number => setCompareYears(years)(on, dataset).years;
    expect([0, 1, 12.4, 30, 31].map(lengthOf)).toEqual([1, 1, 12, 30, 30]);
  });
});

describe('what the windows hold', () => {
  const starts = [civil(1998, 2, 25), civil(2001)] as const;
  const { windows, events, groups, shared } = selectComparison(dataset, NO_FILTER, starts, 5);

  test('is every matching event of the window, by group and in all', () => {
    for (const side of ['a', 'b'] as const) {
      const inside = dataset.events.filter(({ extent }) => isInWindow(extent, windows[side]));
      expect(events[side]).toEqual(inside);
      expect(groups.reduce((sum, { counts }) => sum + counts[side], 0)).toBe(inside.length);
    }
  });

  test('is counted on both sides where the windows overlap', () => {
    const inBoth = dataset.events.filter(
      ({ extent }) => isInWindow(extent, windows.a) && isInWindow(extent, windows.b),
    );
    expect(shared).toBe(inBoth.length);
    expect(shared).toBeGreaterThan(0);
  });

  test('follows the filter, and leaves out groups without any event', () => {
    const filter = { ...NO_FILTER, types: ['summit'] };
    const summits = selectComparison(dataset, filter, starts, 5);
    expect(summits.groups.map(({ group, counts }) => [group.id, counts])).toEqual([
      ['dialogue', { a: 1, b: 0 }],
    ]);
  });
});
