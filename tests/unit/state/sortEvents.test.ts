import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sort } from '../../../src/model/view.ts';
import { SORT_KEYS, SORTS } from '../../../src/model/view.ts';
import { orderOf, pressSort, sortEvents } from '../../../src/state/sortEvents.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { smallDataset } from './smallDataset.ts';

const idsBy = (sort: Sort, dataset = smallDataset): readonly string[] =>
  sortEvents(dataset, dataset.events, sort).map(({ id }) => id);

describe('sortEvents', () => {
  test('by date gives the dataset’s own order', () => {
    expect(idsBy('date')).toEqual(smallDataset.events.map(({ id }) => id));
  });

  test('by date turned round keeps the events of one day in the dataset’s order', () => {
    const ids = idsBy('-date');
    expect(ids.at(-1)).toBe('1972-joint-statement');
    expect(ids.indexOf('2018-singapore')).toBe(ids.indexOf('2018-talks') - 1);
    expect(idsBy('date').indexOf('2018-singapore')).toBe(idsBy('date').indexOf('2018-talks') - 1);
  });

  test('by type goes in the vocabulary’s order, not the alphabet’s', () => {
    const types = sortEvents(smallDataset, smallDataset.events, 'type').map(({ type }) => type);
    expect([...new Set(types)]).toEqual([
      'summit',
      'talks',
      'agreement',
      'reunion',
      'nuclear',
      'policy',
    ]);
  });

  test('by thread goes by the main thread alone', () => {
    const ids = idsBy('thread');
    expect(ids.slice(0, 5)).toEqual([
      '2007-summit',
      '2018-singapore',
      '1972-joint-statement',
      '2000-summit',
      '2018-talks',
    ]);
  });

  test('by importance puts the weightiest first only when turned round', () => {
    expect(sortEvents(smallDataset, smallDataset.events, '-importance')[0]?.importance).toBe(5);
    expect(sortEvents(smallDataset, smallDataset.events, 'importance')[0]?.importance).toBe(1);
  });

  test('an event whose thread the vocabulary doesn’t name comes after all others', () => {
    const [first, ...others] = smallDataset.events;
    if (first === undefined) throw new Error('no event');
    const events = [{ ...first, threads: [] }, ...others];
    expect(sortEvents(smallDataset, events, 'thread').at(-1)?.id).toBe(first.id);
  });

  test('any order holds the same events, goes by its key, and keeps ties as the dataset has them', () => {
    const { dataset } = loadedDataset();
    const place = new Map(dataset.events.map(({ id }, index) => [id, index]));
    const rank = {
      date: (index: number) => dataset.events[index]?.extent.first,
      type: (index: number) =>
        dataset.vocabulary.types.findIndex(({ id }) => id === dataset.events[index]?.type),
      thread: (index: number) =>
        dataset.vocabulary.threads.findIndex(({ id }) => id === dataset.events[index]?.threads[0]),
      importance: (index: number) => dataset.events[index]?.importance,
    };
    const chosen = fc.uniqueArray(fc.nat(dataset.events.length - 1), { minLength: 2 });
    fc.assert(
      fc.property(chosen, fc.constantFrom(...SORTS), (indexes, sort) => {
        const events = dataset.events.filter((_, index) => indexes.includes(index));
        const sorted = sortEvents(dataset, events, sort).map(({ id }) => place.get(id) ?? -1);
        expect(sorted.toSorted((a, b) => a - b)).toEqual(indexes.toSorted((a, b) => a - b));
        const { key, sign } = orderOf(sort);
        for (const [at, here] of sorted.slice(1).entries()) {
          const before = sorted[at] ?? -1;
          const step = sign * ((rank[key](here) ?? NaN) - (rank[key](before) ?? NaN));
          expect(step > 0 || (step === 0 && here > before)).toBe(true);
        }
      }),
    );
  });
});

describe('pressSort', () => {
  test.each([
    ['-importance', 'date', 'date'],
    ['date', 'date', '-date'],
    ['-date', 'date', 'date'],
    ['date', 'type', 'type'],
    ['-type', 'thread', 'thread'],
    ['date', 'importance', '-importance'],
    ['-importance', 'importance', 'importance'],
  ] as const)('turns %s by a press on %s into %s', (sort, key, after) => {
    expect(pressSort(sort, key)).toBe(after);
  });

  test('reaches every order by presses', () => {
    const reached = SORT_KEYS.flatMap((key) => {
      const once = pressSort(key === 'date' ? 'type' : 'date', key);
      return [once, pressSort(once, key)];
    });
    expect(reached.toSorted()).toEqual(SORTS.toSorted());
  });
});
