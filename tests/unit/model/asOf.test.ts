import { describe, expect, test } from 'vitest';
import { asOf } from '../../../src/model/asOf.ts';
import { addDays, type Day, printDay } from '../../../src/model/day.ts';
import { parseCivil } from '../../../src/state/civilRange.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { STATUS_TABLE } from './statusTable.ts';

const { dataset } = loadedDataset();
const dayOf = (text: string): Day => {
  const range = parseCivil(text);
  if (range === undefined) throw new Error(`no date: ${text}`);
  return range.last;
};
const on = (text: string) => asOf(dataset, dayOf(text));
const threadOn = (text: string, thread: string) =>
  on(text).threads.find((standing) => standing.thread.id === thread);
const landmarkOn = (text: string, id: string) =>
  on(text).landmarks.find(({ landmark }) => landmark.id === id);
const inOffice = (text: string): readonly string[] => on(text).inOffice.map(({ id }) => id);

describe('the hand-made table', () => {
  test('holds 60 rows or more, each once, and every tracked thread', () => {
    expect(STATUS_TABLE.length).toBeGreaterThanOrEqual(60);
    const rows = STATUS_TABLE.map(([day, thread]) => `${day} ${thread}`);
    expect(new Set(rows).size).toBe(rows.length);
    const tracked = dataset.vocabulary.threads
      .filter(({ tracking }) => tracking)
      .map(({ id }) => id);
    expect(new Set(STATUS_TABLE.map(([, thread]) => thread))).toEqual(new Set(tracked));
  });

  test.each(STATUS_TABLE)('on %s %s is %s since %s', (day, thread, status, since) => {
    const standing = threadOn(day, thread);
    expect(standing?.status).toBe(status);
    expect(standing?.since && printDay(standing.since.day)).toBe(since);
  });
});

describe('days since', () => {
  test('are the difference of two dates', () => {
    expect(threadOn('2010-06-01', 'kumgang-tours')?.since).toMatchObject({
      days: 689,
      atLeast: false,
      event: { id: '2008-kumgang-tours-suspended' },
    });
    expect(threadOn('2008-07-12', 'kumgang-tours')?.since?.days).toBe(0);
  });

  test('of a coarse change are those since its last possible day, and at least so many', () => {
    expect(threadOn('1984-10-01', 'hotline')?.since).toMatchObject({
      days: 1,
      atLeast: true,
      coarse: true,
      event: { dateText: '1984-09' },
    });
  });
});

test('a change whose month alone is known is pending in that month and counts after it', () => {
  expect(threadOn('1984-08-31', 'hotline')?.pending).toBeUndefined();
  for (const day of ['1984-09-01', '1984-09-30']) {
    expect(threadOn(day, 'hotline')?.pending).toMatchObject({
      effect: 'resumes',
      event: { id: '1984-panmunjom-line-reopened' },
    });
  }
  expect(threadOn('1984-10-01', 'hotline')?.pending).toBeUndefined();
});

describe('in office', () => {
  test.each([
    ['1945-08-15', []],
    ['2010-06-01', ['rok-lee-myung-bak', 'dprk-kim-jong-il']],
    ['2013-02-24', ['rok-lee-myung-bak', 'dprk-kim-jong-un']],
    ['2013-02-25', ['rok-park-geun-hye', 'dprk-kim-jong-un']],
    ['2017-01-01', ['rok-park-geun-hye', 'rok-acting-hwang-2016', 'dprk-kim-jong-un']],
    ['2017-03-11', ['rok-acting-hwang-2016', 'dprk-kim-jong-un']],
    ['2026-05-31', ['rok-lee-jae-myung', 'dprk-kim-jong-un']],
  ])('on %s are %j', (day, ids) => {
    expect(inOffice(day)).toEqual(ids);
  });

  test('of two who share a day counts the one who came in', () => {
    expect(inOffice('1994-07-07')).toContain('dprk-kim-il-sung');
    expect(inOffice('1994-07-08')).toEqual(['rok-kim-young-sam', 'dprk-kim-jong-il']);
    expect(inOffice('2024-12-27')).toContain('rok-acting-choi-sang-mok-2024');
    expect(inOffice('2024-12-27')).not.toContain('rok-acting-han-2024');
  });
});

describe('a landmark', () => {
  test.each([
    ['2010-06-01', 'last-summit', '2007-inter-korean-summit'],
    ['2010-06-01', 'last-reunion', '2009-reunion-17'],
    ['2010-06-01', 'last-nuclear-test', '2009-second-nuclear-test'],
    ['2007-10-04', 'last-summit', '2007-inter-korean-summit'],
    ['2018-04-27', 'last-summit', '2018-april-summit'],
    ['2018-06-13', 'last-summit', '2018-may-summit'],
    ['2026-05-31', 'last-summit', '2018-september-summit'],
    ['2026-05-31', 'last-reunion', '2018-reunion-21'],
    ['2026-05-31', 'last-nuclear-test', '2017-sixth-nuclear-test'],
  ])('on %s of %s is %s', (day, id, event) => {
    expect(landmarkOn(day, id)).toMatchObject({ last: { id: event }, current: undefined });
  });

  test('that lasts is under way until its last day', () => {
    expect(landmarkOn('2007-10-03', 'last-summit')).toMatchObject({
      last: { id: '2000-inter-korean-summit' },
      current: { event: { id: '2007-inter-korean-summit' }, surely: true },
    });
  });

  test('has none before the first', () => {
    expect(landmarkOn('2000-06-12', 'last-summit')).toMatchObject({
      last: undefined,
      current: undefined,
    });
  });

  test('of a coarse date may have come until its last possible day', () => {
    const coarse = dataset.events.find(({ dateText }) => /^\d{4}-\d{2}$/.test(dateText));
    if (coarse === undefined) throw new Error('no event is dated to the month');
    const landmark = {
      id: 'any',
      label: coarse.title,
      type: coarse.type,
      parties: [],
      events: [coarse.id],
    };
    const data = { ...dataset, vocabulary: { ...dataset.vocabulary, landmarks: [landmark] } };
    const { first, last } = coarse.extent;
    expect(asOf(data, addDays(first, -1)).landmarks[0]?.current).toBeUndefined();
    expect(asOf(data, addDays(last, -1)).landmarks[0]).toMatchObject({
      last: undefined,
      current: { surely: false },
    });
    expect(asOf(data, last).landmarks[0]?.last?.id).toBe(coarse.id);
  });
});

describe('the next event', () => {
  test('is the first that surely begins later, with the days until then', () => {
    const { next, day } = on('2010-06-01');
    expect(next && next.event.extent.first - day).toBe(next?.days);
    const between = dataset.events.filter(
      ({ extent }) => extent.first > day && extent.first < (next?.event.extent.first ?? 0),
    );
    expect(between).toEqual([]);
    expect(next?.days).toBeGreaterThan(0);
  });

  test('of a coarse date is at least so many days away', () => {
    expect(on('2026-02-28').next).toMatchObject({ days: 1, atLeast: true });
  });

  test('is none at the end of the data', () => {
    expect(on('2026-05-31').next).toBeUndefined();
  });
});

test('a day after the data ends is read as its last', () => {
  expect(asOf(dataset, addDays(dataset.through, 400)).day).toBe(dataset.through);
});
