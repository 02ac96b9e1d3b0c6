import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts';
import type { Plan } from '../../../src/layout/plan.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { MEASURES } from '../../../src/layout/sizeClass.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { LANE_MODES } from '../../../src/model/view.ts';
import { shiftWindow, type TimeWindow, zoomWindow } from '../../../src/model/window.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { datasetOf, eventSeed, randomWindow } from './randomDatasets.ts';
import { findOverlaps, labelledOf, rowsOf } from './sceneLaws.ts';
import { planOf } from './scenes.ts';

const WIDTHS = [320, 390, 640, 768, 899, 900, 1024, 1440, 1728] as const;
const VIEWS = 200;

/** Elements that the events of a scene are drawn with, and those around them. */
const countElements = (scene: Scene): number => {
  const marks = scene.lanes.reduce(
    (sum, lane) => sum + lane.marks.length + lane.marks.filter(({ label }) => label).length,
    0,
  );
  const chips = scene.lanes.reduce((sum, lane) => sum + lane.chips.length, 0);
  const strips =
    scene.bars.reduce((sum, bar) => sum + 3 + 4 * bar.stretches.length + bar.agreed.length, 0) +
    scene.periods.reduce((sum, row) => sum + 2 + 3 * row.blocks.length, 0) +
    scene.rounds.reduce((sum, row) => sum + 3 + row.ticks.length, 0);
  return marks + chips + strips + 3 * scene.ticks.length + 8 * scene.lanes.length + 20;
};

function expectLaws(plan: Plan, window: TimeWindow, width: number): Scene {
  const scene = layoutTimeline(plan, window, width);
  const { matching, shown, labelled, unlabelled, clustered, before, after } = scene.counts;
  expect(findOverlaps(scene)).toEqual([]);
  expect(labelled + unlabelled + clustered).toBe(shown);
  expect(shown + before + after).toBe(matching);
  expect(matching).toBe(plan.matching.length);
  const counted = scene.lanes.flatMap(({ chips }) => chips.map(({ count }) => count));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(clustered);
  expect(countElements(scene)).toBeLessThanOrEqual(1500);
  const { rows, rowHeight, countStrip, lanePad, nameLine } = MEASURES[plan.sizeClass];
  const lanes = plan.lanes.length;
  const most = Math.max(rows, lanes) * rowHeight + lanes * (countStrip + lanePad + nameLine) + 500;
  expect(scene.height).toBeLessThanOrEqual(most);
  return scene;
}

/** Rows of the events that both pictures draw. */
function expectSameRows(a: Scene, b: Scene): void {
  const rows = rowsOf(b);
  for (const [id, y] of rowsOf(a)) expect(rows.get(id) ?? y).toBe(y);
}

function expectMonotonic(plan: Plan, window: TimeWindow, width: number): void {
  const scene = layoutTimeline(plan, window, width);
  const nearer = zoomWindow(window, 0.6, (window.start + window.end) / 2);
  const zoomed = layoutTimeline(plan, nearer, width);
  expectSameRows(scene, zoomed);
  expectSameRows(scene, layoutTimeline(plan, shiftWindow(window, 97), width));
  for (const lane of plan.lanes) {
    for (const event of lane.placed) {
      expect(event.labelScale).toBeGreaterThanOrEqual(event.markScale);
    }
  }
  const labelled = labelledOf(zoomed);
  const scales = new Map(
    plan.lanes.flatMap(({ placed }) =>
      placed.map((event) => [event.sized.event.id, event] as const),
    ),
  );
  for (const id of labelledOf(scene)) {
    const event = scales.get(id);
    const isInside =
      event !== undefined &&
      event.sized.anchor - 6 / zoomed.scale >= nearer.start &&
      event.sized.anchor + 400 / zoomed.scale < nearer.end;
    if (isInside) expect(labelled.has(id)).toBe(true);
  }
}

const shape = fc.record({
  lanes: fc.constantFrom(...LANE_MODES),
  lang: fc.constantFrom(...LANGS),
  width: fc.constantFrom(...WIDTHS),
});

describe('layout of random datasets', () => {
  test('nothing overlaps, nothing is missing, heights and element counts are bounded', () => {
    const seeds = fc.array(eventSeed, { maxLength: 120, size: 'max' });
    fc.assert(
      fc.property(
        seeds,
        shape,
        fc.array(randomWindow, { minLength: 1, maxLength: 5 }),
        (some, by, windows) => {
          const plan = planOf(datasetOf(some), by);
          for (const window of windows) expectLaws(plan, window, by.width);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('crowded data keep every law', () => {
    const seeds = fc.array(eventSeed, { minLength: 600, maxLength: 2500, size: 'max' });
    fc.assert(
      fc.property(seeds, shape, randomWindow, (some, by, window) => {
        expectLaws(planOf(datasetOf(some), by), window, by.width);
      }),
      { numRuns: 8 },
    );
  });

  test('rows never change and labels only come with zooming in', () => {
    const seeds = fc.array(eventSeed, { maxLength: 150, size: 'max' });
    fc.assert(
      fc.property(seeds, shape, randomWindow, (some, by, window) => {
        expectMonotonic(planOf(datasetOf(some), by), window, by.width);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(LANGS)('layout of the published dataset in %s', (lang) => {
  test.each(LANE_MODES)('keeps every law over 200 random views in lanes by %s', (lanes) => {
    const { dataset } = loadedDataset();
    const plans = new Map(WIDTHS.map((width) => [width, planOf(dataset, { lanes, lang, width })]));
    const views = fc.sample(fc.tuple(randomWindow, fc.constantFrom(...WIDTHS)), {
      numRuns: VIEWS,
      seed: 7,
    });
    for (const [window, width] of views) {
      const plan = plans.get(width);
      if (plan === undefined) throw new Error(`no plan for ${width}`);
      expectLaws(plan, window, width);
    }
    for (const [window, width] of views.slice(0, 40)) {
      expectMonotonic(plans.get(width) ?? planOf(dataset, { lanes, lang, width }), window, width);
    }
  });
});

test('of two events on one day the more important stands in the chart and labelled', () => {
  const seed = { date: '2000-06-15', type: 'w', words: 12, thread: 'one' };
  const dataset = datasetOf([
    { ...seed, importance: 2 },
    { ...seed, importance: 5 },
    { ...seed, importance: 3 },
  ]);
  const plan = planOf(dataset, { lanes: 'none', lang: 'en', width: 1440 });
  const placed = plan.lanes[0]?.placed ?? [];
  expect(placed.map(({ sized, row }) => [sized.event.importance, row])).toEqual([
    [2, 2],
    [5, 0],
    [3, 1],
  ]);
});
