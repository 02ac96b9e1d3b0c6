import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LANE_ROWS, shareRows, sortIntoLanes } from '../../../src/layout/lanes.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { loadedDataset } from '../loadedDataset.ts';

describe('shareRows', () => {
  test('gives rows in proportion to events, within 1 to 8 a lane', () => {
    expect(shareRows([87, 45, 55, 70, 125], 28)).toEqual([7, 4, 4, 5, 8]);
  });

  test('never gives a lane more rows than events', () => {
    expect(shareRows([1, 2, 300], 28)).toEqual([1, 2, 8]);
  });

  test('lets a lane that stands alone be higher', () => {
    expect(shareRows([382], 28)).toEqual([16]);
  });

  test('stays within its bounds for any counts', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(counts, fc.constantFrom(14, 24, 28), (some, rows) => {
        const shares = shareRows(some, rows);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(Math.min(MOST_LANE_ROWS, some[index] ?? 0));
        }
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(rows, some.length));
      }),
    );
  });
});

describe('sortIntoLanes', () => {
  const { dataset } = loadedDataset();
  const { vocabulary } = dataset;
  const byThread = (threads: readonly string[]) =>
    sortIntoLanes(
      dataset.events.filter((event) => event.threads.some((id) => threads.includes(id))),
      'thread',
      { vocabulary, filter: { ...NO_FILTER, threads } },
    );

  test.each(['group', 'thread', 'type', 'none'] as const)('puts each event once by %s', (mode) => {
    const lanes = sortIntoLanes(dataset.events, mode, { vocabulary, filter: NO_FILTER });
    const ids = lanes.flatMap((lane) => lane.events.map(({ id }) => id));
    expect(ids).toHaveLength(dataset.events.length);
    expect(new Set(ids).size).toBe(dataset.events.length);
  });

  test('puts an event into the lane of the first of its threads that the filter lets pass', () => {
    const lanes = byThread(['kaesong-complex']);
    expect(lanes.map(({ id }) => id)).toEqual(['kaesong-complex']);
    const clause = lanes[0]?.events.find(({ id }) => id === '2018-kaesong-kumgang-clause');
    expect(clause).toBeDefined();
  });

  test('leaves out lanes without a match, in the order of the vocabulary', () => {
    const reunions = dataset.events.filter(({ type }) => type === 'reunion' || type === 'summit');
    const lanes = sortIntoLanes(reunions, 'group', { vocabulary, filter: NO_FILTER });
    expect(lanes.map(({ id }) => id)).toEqual(['dialogue', 'humanitarian']);
  });
});
