import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { sameView, type View } from '../../../src/model/view.ts';
import { startView } from '../state/smallDataset.ts';

const view: View = {
  ...startView,
  window: { start: 0 as Day, end: 100 as Day },
  event: '2000-summit',
  pins: ['2007-summit'],
};

test('two views of equal parts are the same, whatever objects hold them', () => {
  const copy = {
    ...view,
    window: { ...view.window },
    filter: { ...NO_FILTER },
    pins: [...view.pins],
  };
  expect(sameView(view, copy)).toBe(true);
});

test.each([
  { window: { start: 0 as Day, end: 101 as Day } },
  { window: { start: 1 as Day, end: 100 as Day } },
  { filter: { ...NO_FILTER, min: 2 } },
  { lanes: 'type' },
  { event: undefined },
  { pins: [] },
  { pins: ['2018-summit'] },
  { pins: ['2007-summit', '2018-summit'] },
  { show: 'table' },
  { series: ['visitors'] },
  { at: 3 as Day },
  { walk: 'tours' },
  { compare: [3 as Day, 40 as Day] },
  { years: 6 },
  { sort: '-type' },
  { chain: true },
  { filter: { ...NO_FILTER, q: 'summit' } },
  { lang: 'ko' },
  { theme: 'dark' },
] satisfies Partial<View>[])('a view is another one with %j', (part) => {
  expect(sameView(view, { ...view, ...part })).toBe(false);
});
