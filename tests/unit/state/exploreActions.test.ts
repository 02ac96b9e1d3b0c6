import { describe, expect, test } from 'vitest';
import {
  setAt,
  setChain,
  setQuery,
  setShow,
  setSort,
  toggleCompare,
  toggleSeries,
} from '../../../src/state/exploreActions.ts';
import type { ViewAction } from '../../../src/state/viewActions.ts';
import { dayOf, smallDataset, startView } from './smallDataset.ts';

const viewAfter = (...actions: readonly ViewAction[]) =>
  actions.reduce((view, action) => action(view, smallDataset), startView);

describe('a search text', () => {
  test('is kept as it is typed, blanks at its end included', () => {
    expect(viewAfter(setQuery('summit ')).filter.q).toBe('summit ');
  });

  test('of blanks alone is none', () => {
    expect(viewAfter(setQuery('summit'), setQuery('  ')).filter).toEqual(startView.filter);
  });

  test('is held composed and no longer than 100 characters', () => {
    expect(viewAfter(setQuery('개성'.normalize('NFD'))).filter.q).toBe('개성');
    expect(viewAfter(setQuery('x'.repeat(500))).filter.q).toHaveLength(100);
  });
});

describe('the as-of day', () => {
  test.each([
    ['within the data stays', '2010-06-01', '2010-06-01'],
    ['after the data is its last day', '2031-01-01', '2026-05-31'],
    ['before the data is its first day', '1900-01-01', '1972-07-04'],
  ])('%s', (_title, given, kept) => {
    expect(viewAfter(setAt(dayOf(given))).at).toBe(dayOf(kept));
  });

  test('is taken away again', () => {
    expect(viewAfter(setAt(dayOf('2010-06-01')), setAt(undefined)).at).toBeUndefined();
  });
});

describe('series', () => {
  test('are switched on and off and keep their order', () => {
    const on = [toggleSeries('missiles'), toggleSeries('visitors')];
    expect(viewAfter(...on).series).toEqual(['visitors', 'missiles']);
    expect(viewAfter(...on, toggleSeries('visitors')).series).toEqual(['missiles']);
  });

  test('of another name are a mistake of the program', () => {
    expect(() => viewAfter(toggleSeries('weather'))).toThrow('unknown series: weather');
  });
});

describe('what takes the place of the chart', () => {
  test('is chosen, as are the order of the table and the chain', () => {
    expect(viewAfter(setShow('table'), setSort('-type'), setChain(true))).toMatchObject({
      show: 'table',
      sort: '-type',
      chain: true,
    });
  });

  test('is a comparison in the chart from the default start where no one was in office', () => {
    const { compare, show } = viewAfter(setShow('table'), toggleCompare(true));
    expect(show).toBe('chart');
    expect(compare).toEqual([startView.window.start, startView.window.start]);
  });

  test('compares the first tenure since 1998 with the last that ran the usual years', () => {
    const period = (id: string, start: string) => ({
      id,
      kind: 'rok-president' as const,
      name: { en: id, ko: id },
      policy: undefined,
      start: dayOf(start),
      end: undefined,
    });
    const dataset = {
      ...smallDataset,
      periods: [
        period('a', '1993-02-25'),
        period('b', '1998-02-25'),
        period('c', '2017-05-10'),
        period('d', '2022-05-10'),
      ],
    };
    const on = toggleCompare(true)(startView, dataset);
    expect(on.compare).toEqual([dayOf('1998-02-25'), dayOf('2017-05-10')]);
    expect(toggleCompare(false)(on, dataset).compare).toBeUndefined();
  });

  test('keeps the dates that are compared already', () => {
    const compare = [dayOf('1998-02-25'), dayOf('2008-02-25')] as const;
    expect(toggleCompare(true)({ ...startView, compare }, smallDataset).compare).toBe(compare);
  });
});
