import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, EffectKind, TimelineEvent } from '../../../src/model/dataset.ts';
import { addDays, dayFromCivil, printDay, startOfYear } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';
import { daysIn, historiesOf } from '../../../src/model/status.ts';
import {
  summariseThread,
  type ThreadSummary,
  type TrackedSummary,
} from '../../../src/model/threadSummary.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset: published } = loadedDataset();
const [TRACKED, COUNTED] = ['kumgang-tours', 'dialogue'];

const changed = (
  thread: string,
  changes: readonly (readonly [dateText: string, effect: EffectKind | undefined])[],
): Dataset => ({
  ...published,
  events: changes.map(([dateText, effect], index): TimelineEvent => {
    const date = parseEdtf(dateText);
    const [base] = published.events;
    if (!date.ok || base === undefined) throw new Error(`no event: ${dateText}`);
    return {
      ...base,
      id: `event-${index}`,
      date: date.value,
      dateText,
      extent: extentOf(date.value, { first: startOfYear(1945), last: published.through }),
      threads: [thread],
      effects: effect === undefined ? [] : [{ thread, effect }],
    };
  }),
});
const tracked = (summary: ThreadSummary): TrackedSummary => {
  if (summary.kind !== 'tracked') throw new Error('the thread has no status');
  return summary;
};
const summaryOf = (...changes: Parameters<typeof changed>[1]) =>
  tracked(summariseThread(changed(TRACKED, changes), TRACKED));

describe('a tracked thread', () => {
  test('of the tours ran 3,391 of 10,056 days up to 31 May 2026', () => {
    const { running, all } = tracked(summariseThread(published, 'kumgang-tours'));
    expect(running).toEqual({ least: 3391, most: 3391 });
    expect(all).toEqual({ least: 10_056, most: 10_056 });
  });

  test('counts to the day it ended for good, where it did', () => {
    const { all, spells } = summaryOf(['2018-09-14', 'starts'], ['2020-06-16', 'ends']);
    expect(all).toEqual({ least: 641, most: 641 });
    expect(spells.map(({ status, isLast }) => [status, isLast])).toEqual([
      ['running', false],
      ['ended', true],
    ]);
  });

  test('says the least and the most where a change is known to the month only', () => {
    const { running, spells } = summaryOf(['2000-01-01', 'starts'], ['2000-03', 'suspends']);
    expect(running).toEqual({ least: 60, most: 90 });
    const [, suspended] = spells;
    expect((suspended?.days.most ?? 0) - (suspended?.days.least ?? 0)).toBe(30);
  });

  test('has no spell before it ran', () => {
    expect(summaryOf(['1999-01-01', undefined]).spells).toEqual([]);
    expect(summaryOf(['1999-01-01', undefined], ['2000-01-01', 'starts']).spells).toHaveLength(1);
  });

  test('keeps an agreement to resume apart from its spells', () => {
    const { agreed, spells } = summaryOf(
      ['2000-01-01', 'starts'],
      ['2001-01-01', 'suspends'],
      ['2002-01-01', 'agrees-to-resume'],
    );
    expect(agreed.map(({ day }) => printDay(day))).toEqual(['2002-01-01']);
    expect(spells).toHaveLength(2);
  });

  test('ran as many days as its history adds up to, and its spells fill the whole time', () => {
    const first = dayFromCivil({ year: 1990, month: 1, day: 1 });
    const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gaps, (days) => {
        let day = first;
        const changes = days.map((gap, index) => {
          day = addDays(day, gap);
          const effect: EffectKind =
            index === 0 ? 'starts' : index % 2 === 1 ? 'suspends' : 'resumes';
          return [printDay(day), effect] as const;
        });
        const dataset = changed(TRACKED, changes);
        const { running, all, spells } = tracked(summariseThread(dataset, TRACKED));
        const history = historiesOf(dataset).find(({ thread }) => thread === TRACKED);
        if (history === undefined) throw new Error('no history');
        const ran = daysIn(history, 'running', dataset.through);
        expect(running).toEqual({ least: ran, most: ran });
        expect(spells.reduce((sum, spell) => sum + spell.days.most, 0)).toBe(all.most);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a thread without a status', () => {
  const counted = (...dates: readonly string[]) =>
    summariseThread(
      changed(
        COUNTED,
        dates.map((date) => [date, undefined]),
      ),
      COUNTED,
    );

  test('counts its events, from the first year to the last, and names the busiest', () => {
    expect(counted('1999-01-01', '2004', '2004-05-05', '2010')).toEqual({
      kind: 'counted',
      count: 4,
      years: [1999, 2010],
      busiest: { year: 2004, count: 2 },
    });
  });

  test('names no busiest year where two are equal or there is one alone', () => {
    expect(counted('1999', '2004')).toMatchObject({ busiest: undefined });
    expect(counted('1999', '1999-02')).toMatchObject({ busiest: undefined, years: [1999, 1999] });
  });

  test('names no year where none of its events has one', () => {
    expect(counted('../2019-03-12')).toEqual({
      kind: 'counted',
      count: 1,
      years: undefined,
      busiest: undefined,
    });
  });
});
