import { describe, expect, test } from 'vitest';
import { eventsByYear, yearOfStart } from '../../../src/model/eventYears.ts';
import { smallExcerpt } from '../export/smallExcerpt.ts';
import { loadedDataset } from '../loadedDataset.ts';

describe('events by year', () => {
  test('are all events in their order, each once, under the year that it begins in', () => {
    const { events } = loadedDataset().dataset;
    const years = eventsByYear(events);
    expect(years.flatMap(([, ofYear]) => ofYear)).toEqual(events);
    for (const [year, ofYear] of years)
      expect(new Set(ofYear.map(yearOfStart))).toEqual(new Set([year]));
    expect(new Set(years.map(([year]) => year)).size).toBe(years.length);
  });

  test('stand apart where their records do not say in which year they begin', () => {
    const { events } = smallExcerpt({ set: { 'events.0.date': '199X' } }).dataset;
    expect(eventsByYear(events).find(([year]) => year === undefined)?.[1]).toHaveLength(1);
  });

  test('are nothing of no events', () => {
    expect(eventsByYear([])).toEqual([]);
  });
});
