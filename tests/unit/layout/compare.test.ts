import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/layout/advances.ts';
import { type CompareLayout, layoutComparison } from '../../../src/layout/compare.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { sizeClassOf } from '../../../src/layout/sizeClass.ts';
import { dayToPx, type TimeScale } from '../../../src/layout/timeScale.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import { comparedWindows, SIDES } from '../../../src/model/comparison.ts';
import { addDays, type Day, dayFromCivil, printDay } from '../../../src/model/day.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import { matchesFilter, NO_FILTER } from '../../../src/model/filter.ts';
import { LANE_MODES, type LaneMode } from '../../../src/model/view.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { findOverlaps } from './sceneLaws.ts';

const { dataset } = loadedDataset();

interface Given {
  readonly starts: readonly [Day, Day];
  readonly years?: number;
  readonly lanes?: LaneMode;
  readonly lang?: Lang;
  readonly width?: number;
  readonly threads?: readonly string[];
}

const civil = (year: number, month = 1, day = 1): Day => dayFromCivil({ year, month, day });

function layoutOf({
  starts,
  years = 5,
  lanes = 'group',
  lang = 'en',
  width = 1392,
  threads = [],
}: Given): CompareLayout {
  const filter = { ...NO_FILTER, threads };
  return layoutComparison({
    dataset,
    matching: dataset.events.filter((event) => matchesFilter(event, filter)),
    filter,
    lanes,
    pins: [],
    lang,
    sizeClass: sizeClassOf(width),
    windows: comparedWindows(starts, years),
    years,
    width,
  });
}

const usual: readonly [Day, Day] = [civil(1998, 2, 25), civil(2017, 5, 10)];
const timeOf = ({ window, plot, scale }: Scene): TimeScale => ({
  window,
  left: plot.x,
  right: plot.x + plot.width,
  scale,
});

const random = fc.record({
  starts: fc.tuple(
    fc.integer({ min: civil(1940), max: civil(2034) }),
    fc.integer({ min: civil(1940), max: civil(2034) }),
  ) as unknown as fc.Arbitrary<readonly [Day, Day]>,
  years: fc.constantFrom(1, 2, 3, 5, 8, 12, 20, 30),
  lanes: fc.constantFrom(...LANE_MODES),
  lang: fc.constantFrom(...LANGS),
  width: fc.constantFrom(320, 358, 390, 640, 768, 900, 1392, 1728),
});

/** Elements of one side, and of what is drawn for both. */
const countElements = ({ scene }: CompareLayout): number =>
  SIDES.reduce(
    (sum, side) => {
      const { scene: own, grounds, tags } = scene.sides[side];
      const marks = own.lanes.flatMap((lane) => lane.marks);
      const parts = [
        marks.length + marks.filter(({ label }) => label).length,
        own.lanes.reduce((chips, lane) => chips + lane.chips.length + 8, 0),
        own.bars.reduce((bars, bar) => bars + 3 + 4 * bar.stretches.length + bar.agreed.length, 0),
        own.periods.reduce((rows, row) => rows + 2 + 3 * row.blocks.length, 0),
        own.rounds.reduce((rows, row) => rows + 3 + row.ticks.length, 0),
        grounds.length * (own.through === undefined ? 1 : 3) + tags.length,
      ];
      return sum + parts.reduce((all, part) => all + part, 0);
    },
    3 * scene.whole.ticks.length + 20,
  );

function expectCounts({ scene }: CompareLayout): void {
  for (const { counts, window } of [...SIDES.map((side) => scene.sides[side].scene), scene.whole]) {
    const { matching, shown, labelled, unlabelled, clustered, before, after } = counts;
    expect(labelled + unlabelled + clustered).toBe(shown);
    expect(shown + before + after).toBe(matching);
    expect(matching).toBe(dataset.events.length);
    if (counts === scene.whole.counts) continue;
    expect(shown).toBe(dataset.events.filter(({ extent }) => isInWindow(extent, window)).length);
  }
}

/** Texts beside and above the rows keep to their places: no two of them meet, none reaches the plot's marks. */
function expectHeadsApart({ scene }: CompareLayout): void {
  const texts = SIDES.flatMap((side) => {
    const { scene: own, tags } = scene.sides[side];
    const names = [...own.periods, ...own.bars, ...own.rounds, ...own.lanes].map(
      ({ name }) => name,
    );
    return [...names.filter((name) => name !== undefined), ...tags];
  });
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
      expect(isBeside || Math.abs(a.y - b.y) >= 12, `${a.text} | ${b.text}`).toBe(true);
    }
  }
}

function expectTicksApart({ scene }: CompareLayout): void {
  const { ticks, width } = scene.whole;
  const boxes = ticks
    .filter(({ text }) => text !== '')
    .map(({ x, text, strong }) => ({ x, half: measureText(text, 12, strong ? 600 : 400) / 2 }));
  for (const [index, { x, half }] of boxes.entries()) {
    const before = boxes[index - 1];
    expect(x - half).toBeGreaterThanOrEqual(before === undefined ? 0 : before.x + before.half + 6);
    expect(x + half).toBeLessThanOrEqual(width);
  }
}

describe('a comparison of random windows of the published dataset', () => {
  test('keeps every law of the picture', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(random, (given) => {
        const layout = layoutOf(given);
        expect(findOverlaps(layout.scene.whole)).toEqual([]);
        expectCounts(layout);
        expectHeadsApart(layout);
        expectTicksApart(layout);
        expect(countElements(layout)).toBeLessThanOrEqual(1500);
        expect(layout.scene.whole.height).toBeLessThan(2400);
      }),
      { numRuns: 100 },
    );
  });

  test('draws the band of A directly above that of B, in lanes of one order', () => {
    fc.assert(
      fc.property(random, (given) => {
        const { a, b } = layoutOf(given).scene.sides;
        expect(a.scene.lanes.map(({ id }) => id)).toEqual(b.scene.lanes.map(({ id }) => id));
        for (const [index, { box }] of a.scene.lanes.entries()) {
          const below = b.scene.lanes[index];
          expect(below?.box.y).toBeCloseTo(box.y + box.height, 1);
          expect(below?.marks.every(({ y }) => y > box.y + box.height)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('sets the same time since the start to the same place on both sides', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 10_956 }), (given, offset) => {
        const { a, b } = layoutOf(given).scene.sides;
        const [inA, inB] = [a, b].map(({ scene }) =>
          dayToPx(timeOf(scene), addDays(scene.window.start, offset)),
        );
        expect(Math.abs((inA ?? 0) - (inB ?? 1))).toBeLessThan(0.1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the compared windows', () => {
  const ends = (starts: readonly [Day, Day], years: number): string[] =>
    Object.values(comparedWindows(starts, years)).map(({ end }) => printDay(end));

  test('end on the same civil date of a later year', () => {
    expect(ends(usual, 5)).toEqual(['2003-02-25', '2022-05-10']);
    expect(ends([civil(1999), civil(2000)], 1)).toEqual(['2000-01-01', '2001-01-01']);
  });

  test('that begin on 29 February end on 28 February where the year has no other', () => {
    expect(ends([civil(2000, 2, 29), civil(2000, 2, 29)], 1)[0]).toBe('2001-02-28');
    expect(ends([civil(2000, 2, 29), civil(2000, 2, 29)], 4)[0]).toBe('2004-02-29');
  });

  test('differ by a leap day and keep one scale', () => {
    const { a, b } = layoutOf({ starts: [civil(1999), civil(2000)], years: 1 }).scene.sides;
    expect(b.scene.plot.width - a.scene.plot.width).toBeCloseTo(a.scene.scale, 0);
    expect(a.scene.scale).toBe(b.scene.scale);
  });
});

describe('the axis of time since the start', () => {
  const texts = (given: Partial<Given>): string[] =>
    layoutOf({ starts: usual, ...given }).scene.whole.ticks.map(({ text }) => text);

  test('counts years', () => {
    expect(texts({})).toEqual(['start', '1 year', '2 years', '3 years', '4 years', '5 years']);
    expect(texts({ lang: 'ko', years: 3 })).toEqual(['시작', '1년', '2년', '3년']);
    expect(texts({ years: 30, width: 358 })).toEqual(['start', '10 years', '20 years', '30 years']);
  });

  test('counts months where the windows are two years or less', () => {
    expect(texts({ years: 1 }).slice(0, 3)).toEqual(['start', '1 month', '2 months']);
    expect(texts({ years: 1 }).at(-1)).toBe('1 year');
    expect(texts({ years: 2, lang: 'ko' }).slice(-2)).toEqual(['21개월', '2년']);
  });
});

describe('what a comparison shows', () => {
  test('each band bears its window’s years', () => {
    const { a, b } = layoutOf({ starts: usual }).scene.sides;
    const yearsIn = (tags: readonly { readonly text: string }[]) =>
      tags.map(({ text }) => text).filter((text) => text.length > 1);
    expect(new Set(yearsIn(a.tags))).toEqual(new Set(['1998–2003']));
    expect(yearsIn(b.tags)).toEqual(Array(5).fill('2017–2022'));
  });

  test('a window past the last day of the data is marked as not known from there on', () => {
    const { a, b } = layoutOf({ starts: [civil(1998), civil(2024)] }).scene.sides;
    expect(a.scene.through).toBeUndefined();
    const edge = dayToPx(timeOf(b.scene), dataset.through + 1);
    expect(b.scene.through?.x).toBeCloseTo(edge, 0);
    expect(b.scene.through?.title).toBe('not known after 31 May 2026');
  });

  test('a window that begins after the data ends is not known as a whole', () => {
    const { b } = layoutOf({ starts: [civil(1998), civil(2028)] }).scene.sides;
    expect(b.scene.through?.x).toBe(b.scene.plot.x);
    expect(b.scene.counts.shown).toBe(
      dataset.events.filter(({ extent }) => extent.last >= civil(2028)).length,
    );
  });

  test('an event in both windows stands on both sides and counts once in the whole', () => {
    const { scene } = layoutOf({ starts: [civil(2000), civil(2000)] });
    const { a, b } = scene.sides;
    expect(a.scene.counts.shown).toBeGreaterThan(40);
    expect(b.scene.counts).toEqual(a.scene.counts);
    expect(scene.whole.counts).toEqual(a.scene.counts);
  });

  test('bars are those of the chosen threads, each a pair of rows', () => {
    const { a, b } = layoutOf({ starts: usual, threads: ['kaesong-complex'] }).scene.sides;
    expect(a.scene.bars.map(({ thread }) => thread)).toEqual(['kaesong-complex']);
    expect(b.scene.bars.map(({ thread }) => thread)).toEqual(['kaesong-complex']);
    const [above, below] = [a.scene.bars[0]?.y ?? 0, b.scene.bars[0]?.y ?? 0];
    expect(below - above).toBe(20);
  });

  test('a thread that shows nothing in either window has no bar', () => {
    const { a } = layoutOf({ starts: [civil(1990), civil(1992)], years: 2 }).scene.sides;
    expect(a.scene.bars.map(({ thread }) => thread)).not.toContain('military-agreement');
    expect(a.scene.bars.map(({ thread }) => thread)).toContain('hotline');
  });

  test('windows without any event have neither lanes nor counts, and keep who was in office', () => {
    const layout = layoutOf({ starts: [civil(1944), civil(1941)], years: 1 });
    expect(layout.scene.whole.lanes).toEqual([]);
    expect(layout.scene.whole.counts.shown).toBe(0);
    expect(layout.scene.sides.b.scene.periods.map(({ id }) => id)).toEqual(['rok', 'dprk']);
  });

  test('rows of the class are shared: each side has half of them at most', () => {
    for (const width of [1392, 358]) {
      const { plans } = layoutOf({ starts: [civil(1998), civil(2008)], years: 10, width });
      for (const side of SIDES) {
        const rows = plans[side].lanes.reduce((sum, lane) => sum + lane.rows, 0);
        expect(rows).toBeLessThanOrEqual(width > 640 ? 14 : 7);
      }
    }
  });
});
