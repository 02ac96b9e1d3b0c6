import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, withoutFilter } from '../../../src/model/filter.ts';
import {
  selectChipCounts,
  selectDroppable,
  selectGroups,
  selectInWindow,
  selectMatching,
} from '../../../src/state/selectors.ts';
import { validViews } from './randomViews.ts';
import { dayOf, smallDataset } from './smallDataset.ts';

const ids = (events: readonly { readonly id: string }[]): readonly string[] =>
  events.map(({ id }) => id);
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part });
const count = (given: Filter): number => selectMatching(smallDataset, given).length;

describe('the matching events', () => {
  test('are all without a filter, and the same list again', () => {
    expect(selectMatching(smallDataset, NO_FILTER)).toBe(smallDataset.events);
  });

  test('are chosen over all time, in order', () => {
    const summits = filter({ types: ['summit'] });
    expect(ids(selectMatching(smallDataset, summits))).toEqual([
      '2000-summit',
      '2007-summit',
      '2018-singapore',
    ]);
    expect(selectMatching(smallDataset, summits)).toBe(selectMatching(smallDataset, summits));
  });

  test('in the window are those of which a day lies in it', () => {
    const window = { start: dayOf('2007-10-02'), end: dayOf('2018-06-12') };
    const summits = filter({ types: ['summit'] });
    expect(ids(selectInWindow(smallDataset, summits, window))).toEqual(['2007-summit']);
    expect(
      selectInWindow(smallDataset, summits, { ...window, end: dayOf('2018-06-13') }),
    ).toHaveLength(2);
  });
});

describe('the counts on the chips', () => {
  test('are what each choice gives beside the other filters', () => {
    fc.assert(
      fc.property(validViews, ({ filter: given }) => {
        const counts = selectChipCounts(smallDataset, given);
        for (const kind of ['types', 'threads', 'parties'] as const) {
          for (const [id, shown] of counts[kind]) {
            expect(shown).toBe(count({ ...given, [kind]: [id] }));
          }
        }
        for (const { group, types } of selectGroups(smallDataset)) {
          expect(counts.groups.get(group.id)).toBe(count({ ...given, types: ids(types) }));
        }
        expect(counts.article).toBe(count({ ...given, article: true }));
      }),
      { numRuns: 200 },
    );
  });

  test('name every id, also where nothing matches', () => {
    const counts = selectChipCounts(
      smallDataset,
      filter({ parties: ['us'], threads: ['dialogue'] }),
    );
    expect(counts.types.get('nuclear')).toBe(0);
    expect([...counts.types.keys()]).toEqual(ids(smallDataset.vocabulary.types));
  });
});

describe('an empty result', () => {
  test('says which filter to drop, the one that gives most events first', () => {
    const given = filter({ types: ['nuclear'], parties: ['us'] });
    expect(count(given)).toBe(0);
    expect(selectDroppable(smallDataset, given)).toEqual([
      { kind: 'parties', count: 14 },
      { kind: 'types', count: 1 },
    ]);
  });

  test('names no filter where no single one helps', () => {
    const given = filter({ types: ['nuclear'], parties: ['us'], article: true });
    expect(selectDroppable(smallDataset, given)).toEqual([]);
  });

  test('counts what is left without that filter', () => {
    fc.assert(
      fc.property(validViews, ({ filter: given }) => {
        for (const { kind, count: left } of selectDroppable(smallDataset, given)) {
          expect(left).toBe(count(withoutFilter(given, kind)));
          expect(left).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
