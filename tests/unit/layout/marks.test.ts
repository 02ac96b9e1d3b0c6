import { describe, expect, test } from 'vitest';
import { glyphPath, SHAPE_IDS } from '../../../src/layout/glyphs.ts';
import { hitTest } from '../../../src/layout/hitTest.ts';
import { markPath } from '../../../src/layout/markPath.ts';
import type { EventMark, Scene } from '../../../src/layout/scene.ts';
import { dayFromCivil } from '../../../src/model/day.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { datasetOf, type EventSeed } from './randomDatasets.ts';
import { sceneOf } from './scenes.ts';

const seed: EventSeed = { date: '2005', type: 'w', importance: 3, words: 10, thread: 'one' };
const WINDOW: TimeWindow = {
  start: dayFromCivil({ year: 2004, month: 1, day: 1 }),
  end: dayFromCivil({ year: 2007, month: 1, day: 1 }),
};

const sceneOn = (dates: readonly string[], window = WINDOW): Scene =>
  sceneOf(datasetOf(dates.map((date) => ({ ...seed, date }))), window, {
    lanes: 'none',
    width: 1246,
  });
const markOf = (date: string, window = WINDOW): EventMark => {
  const mark = sceneOn([date], window).lanes[0]?.marks[0];
  if (mark === undefined) throw new Error(`no mark for ${date}`);
  return mark;
};
/** px of a day in the window of three years on 1,100 px. */
const pxOf = (year: number, month: number, day: number): number =>
  146 + ((dayFromCivil({ year, month, day }) - WINDOW.start) * 1100) / (WINDOW.end - WINDOW.start);

describe('how a date is drawn', () => {
  test('an exact day is a firm mark without a rule', () => {
    const mark = markOf('2005-06-15');
    expect(mark.soft).toBe(false);
    expect(mark.rule).toBeUndefined();
  });

  test('a month is a soft mark in its middle with a thin line over its days', () => {
    const { soft, rule, x } = markOf('2005-06');
    expect(soft).toBe(true);
    expect(rule?.from).toBeCloseTo(pxOf(2005, 6, 1), 0);
    expect(rule?.to).toBeCloseTo(pxOf(2005, 7, 1), 0);
    expect(rule?.firmFrom).toBe(rule?.firmTo);
    expect(x).toBeCloseTo(pxOf(2005, 6, 16), 0);
  });

  test('a span is a thick rule from its first day to its last', () => {
    const { soft, rule } = markOf('2005-06-01/2005-08-31');
    expect(soft).toBe(false);
    expect(rule?.firmFrom).toBeCloseTo(pxOf(2005, 6, 1), 0);
    expect(rule?.firmTo).toBeCloseTo(pxOf(2005, 9, 1), 0);
  });

  test('a span with a coarse end is thick only as far as it surely lasted', () => {
    const { rule } = markOf('2005-06-01/2005-08');
    expect(rule?.firmTo).toBeCloseTo(pxOf(2005, 8, 2), 0);
    expect(rule?.to).toBeCloseTo(pxOf(2005, 9, 1), 0);
  });

  test('approximate and uncertain days are soft and no wider', () => {
    for (const date of ['2005-06-15~', '2005-06-15?']) {
      const mark = markOf(date);
      expect(mark.soft).toBe(true);
      expect(mark.rule).toBeUndefined();
    }
  });

  test('an open end runs to the end of the data with an arrow', () => {
    const { rule } = markOf('2005-06-01/..');
    expect(rule?.openEnd).toBe(true);
    expect(rule?.to).toBe(1246);
  });

  test('the five kinds have five different drawings', () => {
    const dates = [
      '2005-06-15',
      '2005-06-15~',
      '2005-06',
      '2005-06-01/2005-08-31',
      '2005-06-01/..',
    ];
    expect(new Set(dates.map((date) => markPath(markOf(date)))).size).toBe(5);
  });

  test('the label of a span stays in the window as far as its end', () => {
    const window = { ...WINDOW, start: dayFromCivil({ year: 2005, month: 1, day: 1 }) };
    const long = markOf('2003-01-01/2006-06-30', window);
    expect(long.label?.x).toBe(146 + 5.5 + 10);
    const ending = markOf('2003-01-01/2005-01-20', window);
    expect(ending.label).toBeUndefined();
  });
});

describe('hitTest', () => {
  const scene = sceneOn(['2005-06-15']);
  const mark = scene.lanes[0]?.marks[0];
  if (mark === undefined) throw new Error('no mark');

  test('finds an event within 12 px of its mark', () => {
    expect(hitTest(scene, mark.x - 16, mark.y)).toMatchObject({ kind: 'event' });
    expect(hitTest(scene, mark.x - 30, mark.y)).toEqual({ kind: 'ground' });
  });

  test('finds a count by the whole of its bin', () => {
    const crowded = sceneOn(Array.from({ length: 30 }, () => '2005-06-15'));
    const chip = crowded.lanes[0]?.chips[0];
    if (chip === undefined) throw new Error('no chip');
    expect(chip.count).toBe(14);
    expect(hitTest(crowded, chip.box.x + 1, chip.box.y + 5)).toEqual({ kind: 'chip', chip });
  });
});

describe('glyphs', () => {
  test('are twelve, each with a drawing of its own, filled and hollow', () => {
    expect(SHAPE_IDS).toHaveLength(12);
    const paths = SHAPE_IDS.flatMap((shape) => [
      glyphPath(shape, 5, false),
      glyphPath(shape, 5, true),
    ]);
    expect(new Set(paths).size).toBe(24);
  });

  test('serve every type of the vocabulary, each once', () => {
    const { types } = loadedDataset().dataset.vocabulary;
    expect(new Set(types.map(({ shape }) => shape)).size).toBe(types.length);
    for (const { shape } of types) expect(SHAPE_IDS).toContain(shape);
  });

  test('refuse a shape that does not exist', () => {
    expect(() => glyphPath('dash', 5, false)).toThrow('unknown shape: dash');
  });
});
