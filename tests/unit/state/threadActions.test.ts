import { describe, expect, test } from 'vitest';
import { isInWindow } from '../../../src/model/extent.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { isolatedThread, isolateThread } from '../../../src/state/threadActions.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { dayOf, smallDataset, startView } from './smallDataset.ts';

const { dataset } = loadedDataset();

describe('showing a thread alone', () => {
  test('leaves it as the only filter, in the chart, without an open event or a comparison', () => {
    const before = {
      ...startView,
      filter: { ...NO_FILTER, types: ['summit'], threads: ['dialogue'], min: 4, q: 'x' },
      show: 'table',
      event: '2000-summit',
      compare: [dayOf('2003'), dayOf('2018')],
      lanes: 'type',
      lang: 'ko',
      theme: 'dark',
    } as const;
    const after = isolateThread('family-reunions')(before, smallDataset);
    expect(after.filter).toEqual({ ...NO_FILTER, threads: ['family-reunions'] });
    expect(after).toMatchObject({ show: 'chart', event: undefined, compare: undefined });
    expect(after).toMatchObject({ lanes: 'type', lang: 'ko', theme: 'dark' });
    expect(isolatedThread(after)).toBe('family-reunions');
  });

  test('has every event of it in the window, whichever thread it is', () => {
    for (const { id } of dataset.vocabulary.threads) {
      const { window } = isolateThread(id)(startView, dataset);
      const events = dataset.events.filter(({ threads }) => threads.includes(id));
      expect(events.length).toBeGreaterThan(0);
      expect(events.every(({ extent }) => isInWindow(extent, window))).toBe(true);
    }
  });

  test('draws its first series, unless one of its own is drawn already', () => {
    const own = dataset.series.filter(({ thread }) => thread === 'kaesong-complex');
    const [first, second] = own.map(({ id }) => id);
    const [other] = dataset.series.filter(({ thread }) => thread !== 'kaesong-complex');
    if (first === undefined || second === undefined || other === undefined) throw new Error();
    const seriesAfter = (series: readonly string[]) =>
      new Set(isolateThread('kaesong-complex')({ ...startView, series }, dataset).series);
    expect(seriesAfter([other.id])).toEqual(new Set([other.id, first]));
    expect(seriesAfter([second])).toEqual(new Set([second]));
  });

  test('changes no series while none is loaded', () => {
    const unloaded = { ...dataset, series: [] };
    const view = { ...startView, series: [] };
    expect(isolateThread('kaesong-complex')(view, unloaded).series).toEqual([]);
  });

  test('refuses a thread that the data lacks', () => {
    expect(() => isolateThread('kumgang-tour')(startView, dataset)).toThrow(
      'unknown thread: kumgang-tour',
    );
  });

  test('is only so with one thread', () => {
    const filter = { ...NO_FILTER, threads: ['dialogue', 'family-reunions'] };
    expect(isolatedThread({ filter })).toBeUndefined();
    expect(isolatedThread({ filter: NO_FILTER })).toBeUndefined();
  });
});
