import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitTest } from '../../../src/layout/hitTest.ts';
import { MOST_SERIES } from '../../../src/layout/seriesCells.ts';
import { valueScaleOf } from '../../../src/layout/seriesScale.ts';
import { MEASURES, sizeClassOf } from '../../../src/layout/sizeClass.ts';
import { shiftWindow } from '../../../src/model/window.ts';
import { datasetOf, randomWindow, THROUGH } from './randomDatasets.ts';
import {
  bottomOf,
  type PointSeed,
  rowOf,
  sceneWith,
  seriesOf,
  withSeries,
  years,
} from './seriesFixtures.ts';

const decade = years(2000, 2009);
/** 1,000 px for ten years: 3,653 days. */
const PX_A_DAY = 1000 / 3653;
const rowFrom = (...given: Parameters<typeof seriesOf>) =>
  rowOf(sceneWith(withSeries([seriesOf(...given)]), { window: decade }));

describe('a flow', () => {
  const points: PointSeed[] = [
    { when: '2000', value: 400 },
    { when: '2001', value: 100 },
    { when: '2002', value: 0 },
    { when: '2004', value: 1, unconfirmed: true },
    { when: '2005', value: 200, partial: true },
    { when: '2006~', value: 200 },
    { when: '2007/2008', value: 300 },
  ];
  const row = rowFrom('flow', points);

  test('has one mark a point, in order, and none for a year without one', () => {
    expect(row.marks.map(({ index, form }) => [index, form])).toEqual([
      [0, 'bar'],
      [1, 'bar'],
      [2, 'zero'],
      [3, 'bar'],
      [4, 'bar'],
      [5, 'bar'],
      [6, 'span'],
    ]);
    const from = 146 + PX_A_DAY * (366 + 365 + 365);
    const within2003 = row.marks.filter(
      ({ box }) => box.x + box.width > from + 1 && box.x < from + 365 * PX_A_DAY - 1,
    );
    expect(within2003).toEqual([]);
  });

  test('stands on the baseline with bars of the year, as high as their values', () => {
    const [first, second] = row.marks;
    // 366 days are 100.2 px, less 4 px of air.
    expect(first?.box).toEqual({ x: 148, y: row.zeroY - 48, width: 96.2, height: 48 });
    expect(second?.box).toMatchObject({ x: 248.2, y: row.zeroY - 12, height: 12 });
  });

  test('hangs a zero below the baseline in the middle of its year', () => {
    const zero = row.marks[2];
    expect(zero?.box.y).toBe(row.zeroY);
    expect(zero?.box.height).toBe(4);
    expect((zero?.box.x ?? 0) + 0.8).toBeCloseTo(146 + PX_A_DAY * (366 + 365 + 182.5), 0);
  });

  test('draws the least value at least 1 px high', () => {
    expect(row.marks[3]?.box.height).toBe(1);
  });

  test('tells unconfirmed, partial and approximate values from firm ones', () => {
    const flags = row.marks.map(({ hollow, partial, soft }) => [hollow, partial, soft]);
    const none = [false, false, false];
    expect(flags).toEqual([
      none,
      none,
      none,
      [true, false, false],
      [false, true, false],
      [false, false, true],
      none,
    ]);
  });

  test('draws an interval as one bar as wide as the interval', () => {
    expect(row.marks[6]?.box.width).toBeCloseTo(PX_A_DAY * (365 + 366) - 1, 0);
  });

  test('names the round values that its scale ends at and has in its middle', () => {
    expect(row.ticks.map(({ y, text }) => [y, text?.text])).toEqual([
      [row.zeroY - 48, '400'],
      [row.zeroY - 24, '200'],
    ]);
  });
});

describe('a stock', () => {
  const row = rowFrom('stock', [
    { when: '2001-12-31', value: 100 },
    { when: '2002-12-31', value: 200 },
    { when: '2004-06', value: 0 },
    { when: '2005-06-30', value: 50 },
  ]);

  test('has a dot a moment at its day, also for a zero', () => {
    expect(row.marks.map(({ form }) => form)).toEqual(['dot', 'dot', 'dot', 'dot']);
    const [first] = row.marks;
    const centre = (first?.box.x ?? 0) + 3.5;
    expect(centre).toBeCloseTo(146 + PX_A_DAY * (366 + 364.5), 1);
    expect(row.marks[2]?.box.y).toBe(row.zeroY - 3.5);
  });

  test('is joined from one year to the next, by a step, and not over a missing year', () => {
    expect(row.joins).toEqual([
      { from: 346, to: 445.9, y: row.zeroY - 24, toY: row.zeroY - 48 },
      { from: expect.any(Number), to: expect.any(Number), y: row.zeroY, toY: row.zeroY - 12 },
    ]);
  });

  test('keeps its line where one of two moments is outside the window', () => {
    const dataset = withSeries([
      seriesOf('stock', [
        { when: '2001-12-31', value: 100 },
        { when: '2002-12-31', value: 200 },
      ]),
    ]);
    const scene = sceneWith(dataset, { window: years(2002, 2002) });
    const inside = rowOf(sceneWith(dataset, { window: shiftWindow(years(2002, 2002), -30) }));
    expect(rowOf(scene).marks).toHaveLength(1);
    expect(rowOf(scene).joins[0]?.from).toBe(146);
    // The next moment is not in the window: the line goes on to its edge and does not rise.
    expect(inside.joins).toHaveLength(1);
    expect(inside.joins[0]?.toY).toBe(inside.joins[0]?.y);
    expect(inside.joins[0]?.to).toBe(1146);
  });

  test('shows over which days a coarse moment may lie, where that is wider than its dot', () => {
    const near = rowOf(
      sceneWith(withSeries([seriesOf('stock', [{ when: '2004-06', value: 5 }])]), {
        window: years(2004, 2004),
      }),
    );
    expect(row.marks[2]?.whisker).toBeUndefined();
    expect(near.marks[0]?.whisker).toEqual({ from: 561.3, to: 643.3 });
  });
});

test('an estimate has dots that nothing joins', () => {
  const row = rowFrom('estimate', [
    { when: '2006-10-09', value: 1 },
    { when: '2007-05-25', value: 2 },
  ]);
  expect(row.marks.map(({ form }) => form)).toEqual(['dot', 'dot']);
  expect(row.joins).toEqual([]);
});

test('a series of one point is drawn', () => {
  expect(rowFrom('flow', [{ when: '2003', value: 7 }]).marks).toHaveLength(1);
  expect(rowFrom('stock', [{ when: '2003', value: 7 }]).marks).toHaveLength(1);
});

test('a negative value goes down from the baseline', () => {
  const row = rowFrom('flow', [
    { when: '2003', value: -10 },
    { when: '2004', value: 10 },
  ]);
  const [down, up] = row.marks;
  expect(down?.box).toMatchObject({ y: row.zeroY, height: 24 });
  expect(up?.box).toMatchObject({ y: row.zeroY - 24, height: 24 });
});

test('nothing is drawn after the last day of the data', () => {
  const dataset = withSeries([
    seriesOf('flow', [
      { when: '2026', value: 4, partial: true },
      { when: '2027', value: 9 },
    ]),
  ]);
  const scene = sceneWith(dataset, { window: years(2025, 2028) });
  const row = rowOf(scene);
  const edge = scene.through?.x ?? 0;
  expect(row.marks.map(({ index }) => index)).toEqual([0]);
  expect((row.marks[0]?.box.x ?? 0) + (row.marks[0]?.box.width ?? 0)).toBeLessThanOrEqual(edge);
  expect(row.until).toBe(edge);
  expect(THROUGH).toBe(dataset.through);
});

describe('strips of several series', () => {
  const flow = (id: string) => seriesOf('flow', [{ when: '2003', value: 7 }], id);
  const ids = Array.from({ length: MOST_SERIES + 3 }, (_, index) => `s-${index}`);
  const dataset = withSeries(ids.map(flow));

  test('stand below the lanes and above the lower axis, in the order of the data', () => {
    const scene = sceneWith(dataset, { window: decade, series: ['s-4', 's-1'] });
    expect(scene.series.map(({ id }) => id)).toEqual(['s-1', 's-4']);
    const [first, second] = scene.series;
    expect(second?.box.y).toBe((first?.box.y ?? 0) + 64);
    const without = sceneWith(dataset, { window: decade, series: [] });
    expect(scene.height).toBe(without.height + 2 * 64);
    expect(first?.box.y).toBe(without.plot.y + without.plot.height);
    expect(scene.plot.height).toBe(without.plot.height + 2 * 64);
    expect(scene.tickLines[1]).toBe((without.tickLines[1] ?? 0) + 2 * 64);
  });

  test('are the first eight chosen at most, so that the height is bounded', () => {
    expect(sceneWith(dataset, { window: decade }).series.map(({ id }) => id)).toEqual(
      ids.slice(0, MOST_SERIES),
    );
  });

  test('change neither the lanes nor the counts of events', () => {
    const seed = { date: '2004-05-06', type: 'w', importance: 3, words: 9, thread: 'one' };
    const events = withSeries(ids.map(flow), datasetOf([seed]));
    const bare = sceneWith(events, { window: decade, series: [] });
    const full = sceneWith(events, { window: decade });
    expect(full.lanes).toEqual(bare.lanes);
    expect(full.counts).toEqual(bare.counts);
  });
});

describe('names', () => {
  const long = {
    ...seriesOf('flow', [{ when: '2003', value: 300000 }]),
    title: { en: 'People who went from one side to the other and back, by any road', ko: '왕래' },
  };
  const nameAt = (width: number) => rowOf(sceneWith(withSeries([long]), { window: decade, width }));

  test('break into three lines at most left of the numbers, the rest behind an ellipsis', () => {
    const { name, unit, ticks } = nameAt(1146);
    expect(name).toHaveLength(3);
    expect(name.at(-1)?.text).toMatch(/…$/);
    const numbers = Math.min(...ticks.map(({ text }) => text?.x ?? Infinity));
    for (const line of [...name, ...(unit ? [unit] : [])]) {
      expect(line.x + line.width).toBeLessThanOrEqual(numbers - 7.9);
    }
    expect(ticks.map(({ text }) => text?.text)).toEqual(['300k', '150k']);
  });

  test('stand above the strip on a phone, with the unit and the highest number on their line', () => {
    const { name, unit, ticks, box } = nameAt(390);
    expect(name).toHaveLength(1);
    expect(box.height).toBe(MEASURES.narrow.nameLine + MEASURES.narrow.seriesStrip);
    expect(name[0]?.y).toBe(unit?.y);
    expect(ticks.map(({ text }) => text?.y)).toEqual([unit?.y, undefined]);
    expect((unit?.x ?? 0) + (unit?.width ?? 0)).toBeLessThan(ticks[0]?.text?.x ?? 0);
  });
});

describe('hit-testing', () => {
  const scene = sceneWith(
    withSeries([
      seriesOf('flow', [
        { when: '2003', value: 1 },
        { when: '2004', value: 100 },
        { when: '2008', value: 100 },
      ]),
    ]),
    { window: decade },
  );
  const row = rowOf(scene);
  const at = (x: number, y: number) => {
    const hit = hitTest(scene, x, y);
    return hit.kind === 'point' ? hit.mark.index : hit.kind;
  };

  test('finds a bar anywhere above its year, however low it is', () => {
    const low = row.marks[0]?.box;
    expect(at((low?.x ?? 0) + 40, row.box.y + 2)).toBe(0);
    expect(at((low?.x ?? 0) + 40, row.box.y + 63)).toBe(0);
  });

  test('finds nothing in a gap, in the name column and below the strip', () => {
    const last = row.marks[2]?.box;
    expect(at((last?.x ?? 0) - 60, row.box.y + 30)).toBe('ground');
    expect(at(60, row.box.y + 30)).toBe('ground');
    expect(at((last?.x ?? 0) + 5, row.box.y + 70)).toBe('ground');
  });
});

const pointSeeds: fc.Arbitrary<readonly PointSeed[]> = fc.uniqueArray(
  fc.record({
    when: fc.oneof(
      fc.integer({ min: 1945, max: 2026 }).map(String),
      fc
        .tuple(fc.integer({ min: 1945, max: 2020 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, more]) => `${year}/${year + more}`),
      fc
        .tuple(fc.integer({ min: 1945, max: 2025 }), fc.integer({ min: 10, max: 12 }))
        .map(([year, month]) => `${year}-${month}`),
    ),
    value: fc.oneof(fc.nat({ max: 1e6 }), fc.double({ min: 0, max: 1e5, noNaN: true })),
    partial: fc.boolean(),
    unconfirmed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60, selector: ({ when }) => when },
);

const drawing = fc.record({
  window: randomWindow,
  width: fc.constantFrom(320, 390, 700, 1024, 1728),
});

describe('random series in random windows', () => {
  test('have bars that stand on the baseline, within the plot, and never lie over one another', () => {
    fc.assert(
      fc.property(pointSeeds, drawing, (seeds, given) => {
        const series = seriesOf('flow', seeds);
        const scene = sceneWith(withSeries([series]), given);
        const { plot } = scene;
        const row = rowOf(scene);
        const { high } = valueScaleOf(series.points.map(({ value }) => value));
        const area = MEASURES[sizeClassOf(given.width)].nameLine > 0 ? 44 : 48;
        let end = plot.x;
        for (const mark of row.marks) {
          const { x, width, height } = mark.box;
          const value = series.points[mark.index]?.value ?? 0;
          expect(x).toBeGreaterThanOrEqual(plot.x);
          expect(x + width).toBeLessThanOrEqual(plot.x + plot.width + 0.1);
          expect(mark.form === 'zero').toBe(value === 0);
          expect(mark.hollow).toBe(series.points[mark.index]?.unconfirmed);
          if (mark.form === 'zero') continue;
          expect(x).toBeGreaterThanOrEqual(end - 0.05);
          end = x + width;
          expect(bottomOf(mark)).toBeCloseTo(row.zeroY, 0);
          expect(Math.abs(height - Math.max(1, (value / high) * area))).toBeLessThanOrEqual(0.06);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('move with time alone: under panning no value changes its height', () => {
    fc.assert(
      fc.property(pointSeeds, drawing, (seeds, given) => {
        const dataset = withSeries([seriesOf('stock', seeds)]);
        const before = rowOf(sceneWith(dataset, given));
        const window = shiftWindow(given.window, 40);
        const after = rowOf(sceneWith(dataset, { ...given, window }));
        const heights = new Map(before.marks.map(({ index, box }) => [index, box.y]));
        for (const { index, box } of after.marks) {
          expect(box.y).toBe(heights.get(index) ?? box.y);
        }
        expect(after.ticks).toEqual(before.ticks);
      }),
      { numRuns: 100 },
    );
  });
});

test('a series of thousands of days has at most a mark each 3 px, and shows its greatest value', () => {
  const days = Array.from({ length: 4000 }, (_, index) => ({
    when: `${1950 + Math.floor(index / 360)}-${String(1 + (Math.floor(index / 30) % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    value: index === 1234 ? 5000 : index % 50,
  }));
  const once = [...new Map(days.map((day) => [day.when, day])).values()];
  for (const kind of ['flow', 'stock'] as const) {
    const scene = sceneWith(withSeries([seriesOf(kind, once)]), { window: years(1945, 2026) });
    const row = rowOf(scene);
    expect(row.marks.length).toBeLessThanOrEqual(scene.plot.width / 3 + 2);
    expect(Math.max(...row.marks.map(({ box }) => box.height))).toBeGreaterThan(
      kind === 'flow' ? 40 : 0,
    );
    expect(Math.min(...row.marks.map(({ box }) => box.y))).toBeLessThan(row.box.y + 12);
  }
});
