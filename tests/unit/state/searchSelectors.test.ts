import { describe, expect, test } from 'vitest';
import { withSearch } from '../../../src/data/search.ts';
import { type Filter, NO_FILTER } from '../../../src/model/filter.ts';
import { clearOtherFilters, setQuery } from '../../../src/state/exploreActions.ts';
import { selectResults } from '../../../src/state/searchResults.ts';
import { selectHits, selectLocated, selectNearest } from '../../../src/state/searchSelectors.ts';
import {
  selectChipCounts,
  selectDroppable,
  selectMatching,
  selectPasses,
} from '../../../src/state/selectors.ts';
import { createTimelineStore } from '../../../src/state/timelineStore.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { smallDataset } from './smallDataset.ts';

const dataset = withSearch(smallDataset);
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part });
const ids = (events: readonly { readonly id: string }[]): readonly string[] =>
  events.map(({ id }) => id);

describe('a search text', () => {
  test('is a part of the filter: matching events hold it and pass the rest, in order of time', () => {
    const found = selectHits(dataset, 'summit') ?? [];
    const matching = ids(selectMatching(dataset, filter({ q: 'summit' })));
    expect([...matching].sort()).toEqual([...found].sort());
    expect(matching).toEqual(ids(smallDataset.events.filter(({ id }) => found.includes(id))));
    const later = filter({ q: 'summit', parties: ['us'] });
    expect(selectMatching(dataset, later).length).toBeLessThan(matching.length);
    expect(selectMatching(dataset, later)).toBe(selectMatching(dataset, later));
  });

  test('counts in every chip', () => {
    const given = filter({ q: '2000' });
    const counts = selectChipCounts(dataset, given);
    for (const [type, count] of counts.types) {
      expect(count).toBe(selectMatching(dataset, filter({ q: '2000', types: [type] })).length);
    }
    expect(counts.types.get('nuclear')).toBe(0);
  });

  test('can be what hides everything', () => {
    const given = filter({ q: 'summit', types: ['reunion'] });
    expect(selectMatching(dataset, given)).toEqual([]);
    expect(selectDroppable(dataset, given).map(({ kind }) => kind)).toContain('q');
  });

  test('lists best first what the other filters leave, and counts what they hide', () => {
    const all = selectHits(dataset, 'summit') ?? [];
    const { events, hidden } = selectResults(dataset, filter({ q: 'summit', parties: ['us'] }));
    expect(ids(events)).toEqual(all.filter((id) => ids(events).includes(id)));
    expect(events.length + hidden).toBe(all.length);
    expect(hidden).toBeGreaterThan(0);
    expect(selectLocated(dataset, 'summit', events, 'en')).toHaveLength(events.length);
  });

  test('hides nothing while the dataset cannot be searched yet', () => {
    const given = filter({ q: 'summit' });
    expect(selectHits(smallDataset, 'summit')).toBeUndefined();
    expect(selectMatching(smallDataset, given)).toHaveLength(smallDataset.events.length);
    expect(selectResults(smallDataset, given)).toEqual({ events: [], hidden: 0 });
    expect(selectNearest(smallDataset, 'sumit')).toBeUndefined();
  });

  test('makes no index where there is none', () => {
    const untouched = {
      ...smallDataset,
      get search(): never {
        throw new Error('searched without a text');
      },
    };
    expect(selectMatching(untouched, filter({ types: ['summit'] })).length).toBeGreaterThan(0);
    expect(smallDataset.events.every(selectPasses(untouched, NO_FILTER))).toBe(true);
    expect(selectResults(untouched, NO_FILTER).events).toEqual([]);
  });
});

test('the other filters are cleared without the search', () => {
  const { view } = decodeView('?types=summit&min=3&q=kim', urlContextOf(smallDataset, 'en'));
  expect(clearOtherFilters(view, smallDataset).filter).toEqual(filter({ q: 'kim' }));
});

test('typing in one burst is one step', () => {
  const { view } = decodeView('', urlContextOf(smallDataset, 'en'));
  const store = createTimelineStore({ dataset, initial: view });
  const { act } = store.getState();
  for (const text of ['s', 'su', 'sum']) act(setQuery(text), 'replace', 'search 1');
  store.getState().undo();
  expect(store.getState().view.filter.q).toBe('');
});

test('keys that are plain characters are on until they are switched off', () => {
  const { view } = decodeView('', urlContextOf(smallDataset, 'en'));
  const store = createTimelineStore({ dataset, initial: view });
  expect(store.getState().shortcuts).toBe(true);
  store.getState().setShortcuts(false);
  expect(store.getState().shortcuts).toBe(false);
});
