import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { memoByDataset } from '../../../src/model/memoByDataset.ts';
import { smallDataset } from '../state/smallDataset.ts';

const recorded = () => {
  const calls: unknown[] = [];
  const select = memoByDataset((_dataset, arg: unknown) => {
    calls.push(arg);
    return { arg };
  });
  return { calls, select };
};

test('the same arguments give the same object without a second computation', () => {
  const { calls, select } = recorded();
  expect(select(smallDataset, NO_FILTER)).toBe(select(smallDataset, NO_FILTER));
  expect(calls).toEqual([NO_FILTER]);
});

test('equal arguments that are other objects are computed anew, as are other datasets', () => {
  const { calls, select } = recorded();
  select(smallDataset, NO_FILTER);
  select(smallDataset, { ...NO_FILTER });
  select({ ...smallDataset }, NO_FILTER);
  expect(calls).toHaveLength(3);
});

test('the four arguments used last are remembered, earlier ones are not', () => {
  const { calls, select } = recorded();
  for (const arg of [1, 2, 3, 4, 1, 5, 1, 3]) select(smallDataset, arg);
  expect(calls).toEqual([1, 2, 3, 4, 5]);
  select(smallDataset, 2);
  expect(calls).toEqual([1, 2, 3, 4, 5, 2]);
});
