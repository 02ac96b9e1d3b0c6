import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene, SeriesMark, SeriesRow } from '../../../src/layout/scene.ts';
import { MOST_SERIES } from '../../../src/layout/seriesCells.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { randomWindow } from './randomDatasets.ts';
import { rowOf, sceneWith, years } from './seriesFixtures.ts';

const published = loadedDataset().dataset;
/** The events are none of the strips' business. */
const dataset: Dataset = { ...published, events: [] };
const ids = dataset.seriesIds;
const WIDTHS = [390, 768, 1392] as const;
const windows: readonly TimeWindow[] = fc.sample(randomWindow, { numRuns: 50, seed: 11 });

const rowsIn = (scene: Scene, id: string): SeriesRow | undefined =>
  scene.series.find((row) => row.id === id);

function expectInside(row: SeriesRow, { plot }: Scene): void {
  const right = plot.x + plot.width + 0.1;
  const bottom = row.box.y + row.box.height;
  for (const { box } of row.marks) {
    expect(box.x).toBeGreaterThanOrEqual(plot.x);
    expect(box.x + box.width).toBeLessThanOrEqual(right);
    expect(box.y).toBeGreaterThanOrEqual(row.box.y);
    expect(box.y + box.height).toBeLessThanOrEqual(bottom);
  }
  for (const { from, to } of row.joins) {
    expect(from).toBeGreaterThanOrEqual(plot.x);
    expect(to).toBeLessThanOrEqual(right);
  }
}

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe.each(LANGS)('every published series in %s', (lang) => {
  test.each(WIDTHS)('is drawn in 50 windows at %d px, in numbers and within its strip', (width) => {
    expect(ids.length).toBeGreaterThanOrEqual(28);
    const batches = ids.flatMap((_, at) =>
      at % MOST_SERIES === 0 ? [ids.slice(at, at + MOST_SERIES)] : [],
    );
    for (const series of batches) {
      for (const window of windows) {
        const scene = sceneWith(dataset, { window, width, lang, series });
        expect(scene.series.map(({ id }) => id)).toEqual(series);
        expect(numbersIn(scene.series).every(Number.isFinite)).toBe(true);
        for (const row of scene.series) expectInside(row, scene);
      }
    }
  });

  test('has a name, a unit and a number that stand clear of one another', () => {
    for (const width of WIDTHS) {
      for (const id of ids) {
        const scene = sceneWith(dataset, { window: years(1998, 2026), width, lang, series: [id] });
        const { name, unit, ticks, box } = rowOf(scene);
        const texts = [
          ...name,
          ...(unit ? [unit] : []),
          ...ticks.flatMap(({ text }) => text ?? []),
        ];
        for (const [index, a] of texts.entries()) {
          expect(a.text).not.toBe('');
          expect(a.y).toBeLessThan(box.y + box.height);
          expect(a.x + a.width).toBeLessThanOrEqual(width + 0.1);
          for (const b of texts.slice(index + 1)) {
            const isApart = Math.abs(a.y - b.y) >= 12 || a.x + a.width < b.x || b.x + b.width < a.x;
            expect(isApart, `${a.text} | ${b.text}`).toBe(true);
          }
        }
      }
    }
  });
});

const wholeOf = (id: string): SeriesRow => {
  const row = rowsIn(
    sceneWith(dataset, { window: years(1940, 2034), width: 1392, series: [id] }),
    id,
  );
  if (row === undefined) throw new Error(`not drawn: ${id}`);
  return row;
};
const byForm = (row: SeriesRow, form: SeriesMark['form']): number =>
  row.marks.filter((mark) => mark.form === form).length;

test('every point of every series has one mark of its own over the whole time', () => {
  for (const { id, points } of dataset.series) {
    const known = points.filter(({ extent }) => extent.first <= dataset.through);
    const marks = wholeOf(id).marks.map(({ index }) => index);
    expect(new Set(marks).size, id).toBe(marks.length);
    expect(marks.length, id).toBe(known.length);
  }
});

test('yearly trade has bars, its unconfirmed years hollow and its last year a zero', () => {
  const row = wholeOf('inter-korean-trade');
  expect(byForm(row, 'zero')).toBe(1);
  const trade = dataset.series.find(({ id }) => id === 'inter-korean-trade');
  expect(row.marks.filter(({ hollow }) => hollow)).toHaveLength(
    trade?.points.filter(({ unconfirmed }) => unconfirmed).length ?? 0,
  );
});

test('meetings by decade are wide bars, none of them a yearly one', () => {
  const row = wholeOf('inter-korean-talks-by-decade');
  expect(byForm(row, 'span')).toBe(row.marks.length);
  expect(row.marks.at(-1)?.partial).toBe(true);
});

test('workers at Kaesong are dots, joined only where the next year is known', () => {
  const row = wholeOf('kaesong-workers');
  expect(byForm(row, 'dot')).toBe(8);
  expect(row.joins).toHaveLength(4);
});
