import { describe, expect, test } from 'vitest';
import { layoutArcs, sampleArc } from '../../../src/layout/arcs.ts';
import { hitTest } from '../../../src/layout/hitTest.ts';
import { RELATIONS } from '../../../src/model/dataset.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { isSubjectEarlier } from '../../../src/model/relation.ts';
import { defaultWindow } from '../../../src/model/window.ts';
import { relationsAmong } from '../../../src/state/relations.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { sceneOf } from './scenes.ts';

const { dataset } = loadedDataset();
const scene = sceneOf(dataset, defaultWindow(dataset.through));
const arcs = layoutArcs(
  scene,
  relationsAmong(dataset, new Set(dataset.events.map(({ id }) => id))),
);
const numbersOf = (path: string): readonly number[] =>
  (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const marks = new Map(scene.lanes.flatMap((lane) => lane.marks.map((mark) => [mark.id, mark])));

describe('arcs', () => {
  test('have their head at the event that the words lead to, clear of both marks', () => {
    const between = arcs.filter(({ from, to }) => marks.has(from) && marks.has(to));
    expect(between.length).toBeGreaterThan(30);
    for (const { from, to, path, head } of between) {
      const [a, b] = [marks.get(from), marks.get(to)];
      const [startX = 0, startY = 0] = numbersOf(path);
      const [tipX = 0, tipY = 0] = numbersOf(head);
      const tipTo = Math.hypot(tipX - (b?.x ?? 0), tipY - (b?.y ?? 0));
      const startFrom = Math.hypot(startX - (a?.x ?? 0), startY - (a?.y ?? 0));
      expect(tipTo).toBeGreaterThan(3);
      expect(tipTo).toBeLessThanOrEqual(9.2);
      expect(startFrom).toBeLessThanOrEqual(9.2);
    }
  });

  test('rise the more the longer they are', () => {
    const level = scene.lanes.flatMap(({ marks: inLane }) => inLane).slice(0, 40);
    const bows = level.flatMap((a) =>
      level
        .filter((b) => b.y === a.y && b.x > a.x)
        .map((b) => {
          const [arc] = layoutArcs(scene, [{ from: a.id, to: b.id, kind: 'led-to' }]);
          return { length: b.x - a.x, bow: a.y - (numbersOf(arc?.path ?? '')[3] ?? 0) };
        }),
    );
    expect(bows.length).toBeGreaterThan(5);
    const sorted = bows.toSorted((a, b) => a.length - b.length);
    for (const [index, { bow }] of sorted.entries()) {
      expect(bow).toBeGreaterThanOrEqual((sorted[index - 1]?.bow ?? 0) - 0.2);
    }
  });

  test('are left out where an end is off screen or both are counted together', () => {
    const [chip] = scene.lanes.flatMap(({ chips }) => chips).filter(({ count }) => count > 1);
    const [one = '', two = ''] = chip?.events ?? [];
    const outside = dataset.events[0]?.id ?? '';
    const [mark = ''] = marks.keys();
    expect(marks.has(outside)).toBe(false);
    expect(layoutArcs(scene, [{ from: one, to: two, kind: 'follows' }])).toEqual([]);
    expect(layoutArcs(scene, [{ from: outside, to: mark, kind: 'follows' }])).toEqual([]);
  });

  test('stand in the legend with their heads as time runs', () => {
    for (const kind of RELATIONS) {
      const [tipX = 0] = numbersOf(sampleArc(kind).head);
      expect(tipX > 17).toBe(isSubjectEarlier(kind));
    }
  });
});

describe('a press on a name', () => {
  test('finds the thread of a bar or of rounds', () => {
    for (const { thread, name } of [...scene.bars, ...scene.rounds]) {
      if (name === undefined) throw new Error('no name');
      expect(hitTest(scene, name.x + 2, name.y - 4)).toEqual({
        kind: 'name',
        of: 'thread',
        id: thread,
      });
      expect(hitTest(scene, name.x + name.width + 1, name.y - 4).kind).not.toBe('name');
    }
    expect(scene.bars.length + scene.rounds.length).toBeGreaterThan(5);
  });

  test('finds a lane, also where its name stands above it', () => {
    for (const width of [1246, 390]) {
      const drawn = sceneOf(dataset, defaultWindow(dataset.through), { lanes: 'thread', width });
      const [lane] = drawn.lanes;
      if (lane?.name === undefined) throw new Error('no name');
      const { name, id } = lane;
      expect(hitTest(drawn, name.x + 2, name.y - 4)).toEqual({ kind: 'name', of: 'lane', id });
    }
  });
});

describe('bars and rounds of chosen threads', () => {
  const stripsOf = (...threads: readonly string[]): readonly string[] => {
    const drawn = sceneOf(dataset, defaultWindow(dataset.through), {
      filter: { ...NO_FILTER, threads },
    });
    return [...drawn.bars, ...drawn.rounds].map(({ thread }) => thread);
  };

  test('are theirs alone', () => {
    expect(stripsOf('kumgang-tours')).toEqual(['kumgang-tours']);
    expect(stripsOf('family-reunions')).toEqual(['family-reunions']);
    expect(stripsOf('dialogue', 'hotline', 'kumgang-tours')).toEqual(['kumgang-tours', 'hotline']);
  });

  test('are all where none of the chosen has any', () => {
    expect(stripsOf('dialogue')).toEqual(stripsOf());
    expect(stripsOf().length).toBeGreaterThan(5);
  });
});
