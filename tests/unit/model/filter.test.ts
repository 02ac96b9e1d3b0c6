import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/model/dataset.ts';
import {
  activeFilters,
  FILTER_KINDS,
  type Filter,
  isFiltered,
  matchesFilter,
  NO_FILTER,
  sameFilter,
  withoutFilter,
} from '../../../src/model/filter.ts';

const event = {
  type: 'summit',
  threads: ['dialogue', 'leaders-summits'],
  parties: ['rok', 'dprk'],
  importance: 4,
  article: [2],
} as const satisfies Partial<TimelineEvent> as unknown as TimelineEvent;

const matches = (part: Partial<Filter>): boolean => matchesFilter(event, { ...NO_FILTER, ...part });
const everything: Filter = {
  types: ['talks'],
  threads: ['hotline'],
  parties: ['us'],
  article: true,
  min: 3,
  q: 'summit',
};

describe('an event matches', () => {
  test('no filter', () => {
    expect(matches({})).toBe(true);
  });

  test.each([
    ['its type', { types: ['talks', 'summit'] }, { types: ['talks'] }],
    ['any of its threads', { threads: ['leaders-summits'] }, { threads: ['hotline'] }],
    ['any of its parties', { parties: ['us', 'dprk'] }, { parties: ['us'] }],
    ['its importance or less', { min: 4 }, { min: 5 }],
  ])('%s and not another', (_what, yes, no) => {
    expect(matches(yes)).toBe(true);
    expect(matches(no)).toBe(false);
  });

  test('the article where the article states it', () => {
    expect(matches({ article: true })).toBe(true);
    expect(matchesFilter({ ...event, article: [] }, { ...NO_FILTER, article: true })).toBe(false);
  });

  test('all parts of a filter or none of it', () => {
    expect(matches({ types: ['summit'], parties: ['us'] })).toBe(false);
  });
});

describe('the parts of a filter', () => {
  test('that hide something are named', () => {
    expect(activeFilters(NO_FILTER)).toEqual([]);
    expect(activeFilters(everything)).toEqual(FILTER_KINDS);
    expect(activeFilters({ ...NO_FILTER, min: 2 })).toEqual(['min']);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  test.each(FILTER_KINDS)('are dropped one by one: %s', (kind) => {
    const rest = withoutFilter(everything, kind);
    expect(activeFilters(rest)).toEqual(FILTER_KINDS.filter((other) => other !== kind));
    expect(sameFilter(rest, everything)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, [kind]: everything[kind] })).toBe(true);
  });

  test('make two filters the same, whatever objects hold them', () => {
    expect(sameFilter(everything, { ...everything, types: ['talks'] })).toBe(true);
    expect(sameFilter(everything, { ...everything, types: ['talks', 'summit'] })).toBe(false);
    expect(sameFilter(everything, { ...everything, types: ['summit'] })).toBe(false);
  });
});
