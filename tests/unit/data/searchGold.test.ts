import { expect, test } from 'vitest';
import { createSearchIndex } from '../../../src/data/searchIndex.ts';
import { searchEvents } from '../../../src/data/searchQuery.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { GOLD_QUERIES } from './goldQueries.ts';

const SHARE = 0.95;
const FIRST = 3;

test('at least 95 % of what readers look for is among the first three', () => {
  const index = createSearchIndex(loadedDataset().dataset);
  const missed = GOLD_QUERIES.filter(({ query, oneOf }) => {
    const first = searchEvents(index, query).slice(0, FIRST);
    return !oneOf.some((id) => first.includes(id));
  });
  const met = GOLD_QUERIES.length - missed.length;
  const share = met / GOLD_QUERIES.length;
  const lines = missed.map(
    ({ query }) => `  ${query}: ${searchEvents(index, query).slice(0, FIRST).join(', ')}`,
  );
  console.log(
    [
      `gold list: ${met} of ${GOLD_QUERIES.length} met (${(share * 100).toFixed(1)} %)`,
      ...lines,
    ].join('\n'),
  );
  expect(share).toBeGreaterThanOrEqual(SHARE);
});

test('the gold list names events of the data, at least 70 queries, none twice', () => {
  const ids = new Set(loadedDataset().dataset.events.map(({ id }) => id));
  expect(GOLD_QUERIES.flatMap(({ oneOf }) => oneOf).filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(GOLD_QUERIES.map(({ query }) => query)).size).toBe(GOLD_QUERIES.length);
  expect(GOLD_QUERIES.length).toBeGreaterThanOrEqual(70);
});
