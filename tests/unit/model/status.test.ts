import { describe, expect, test } from 'vitest';
import type { EffectKind, TimelineEvent } from '../../../src/model/dataset.ts';
import { type Day, dayFromCivil, printDay } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';
import { daysIn, foldStatus, pendingOn, statusOn } from '../../../src/model/status.ts';

const day = (text: string): Day => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return dayFromCivil({ year, month, day: date });
};
const THROUGH = day('2026-05-31');

function event(dateText: string, effect: EffectKind | undefined, thread = 'tours'): TimelineEvent {
  const parsed = parseEdtf(dateText);
  if (!parsed.ok) throw new Error(parsed.message);
  const text = { en: 'x', ko: '가' };
  return {
    id: `${effect ?? 'nothing'}-${dateText}`,
    date: parsed.value,
    dateText,
    extent: extentOf(parsed.value, { first: day('1945-01-01'), last: THROUGH }),
    type: 'talks',
    importance: 3,
    short: text,
    title: text,
    summary: text,
    parties: [],
    people: [],
    place: undefined,
    threads: [thread],
    effects: effect === undefined ? [] : [{ thread, effect }],
    relations: [],
    figures: [],
    article: [],
    confidence: 'high',
  };
}

const fold = (...events: readonly TimelineEvent[]) => foldStatus('tours', events, THROUGH);
const stretches = (...events: readonly TimelineEvent[]): string[] =>
  fold(...events).stretches.map(
    ({ status, from, to }) => `${status} ${printDay(from)} ${printDay(to)}`,
  );

const KUMGANG = [
  event('1990-01-01', undefined),
  event('1998-11-18', 'starts'),
  event('1999-06-21/1999-08-05', 'suspends'),
  event('1999-08-05', 'resumes'),
  event('2008-07-12', 'suspends'),
  event('2018-09-19', 'agrees-to-resume'),
];

describe('a thread', () => {
  test('has not started from the first event to the end where nothing has an effect on it', () => {
    expect(
      stretches(event('1990-01-01', undefined), event('2000-01-01', 'starts', 'other')),
    ).toEqual(['not-started 1990-01-01 2026-06-01']);
  });

  test('has one stretch up to the end where there are no events', () => {
    expect(stretches()).toEqual(['not-started 2026-05-31 2026-06-01']);
  });

  test('changes on the first day of the event that has an effect, spans included', () => {
    expect(stretches(...KUMGANG)).toEqual([
      'not-started 1990-01-01 1998-11-18',
      'running 1998-11-18 1999-06-21',
      'suspended 1999-06-21 1999-08-05',
      'running 1999-08-05 2008-07-12',
      'suspended 2008-07-12 2026-06-01',
    ]);
  });

  test('names the event that opened each stretch', () => {
    expect(fold(...KUMGANG).stretches.map(({ eventId }) => eventId)).toEqual([
      undefined,
      'starts-1998-11-18',
      'suspends-1999-06-21/1999-08-05',
      'resumes-1999-08-05',
      'suspends-2008-07-12',
    ]);
  });

  test('stays suspended when both sides agree to resume', () => {
    expect(fold(...KUMGANG).agreed).toEqual([
      { day: day('2018-09-19'), eventId: 'agrees-to-resume-2018-09-19' },
    ]);
    expect(statusOn(fold(...KUMGANG), day('2018-09-20'))?.status).toBe('suspended');
  });

  test.each([
    ['2009-08~', '2009-08-01', '2009-08-31', '2009-09-01'],
    ['2009-08', '2009-08-01', '2009-08-31', '2009-09-01'],
    ['2009', '2009-01-01', '2009-12-31', '2010-01-01'],
    ['2009-08/2010-02', '2009-08-01', '2009-08-31', '2009-09-01'],
  ])(
    'resumed in %s changes after the last day on which that can have been',
    (date, earliest, latest, from) => {
      const history = fold(
        event('1998-11-18', 'starts'),
        event('2008-11-12', 'suspends'),
        event(date, 'resumes'),
      );
      const last = history.stretches.at(-1);
      expect(last?.from).toBe(day(from));
      expect(last?.soft).toEqual({ earliest: day(earliest), latest: day(latest) });
      expect(statusOn(history, day(latest))?.status).toBe('suspended');
      expect(pendingOn(history, day(latest))).toBe(last);
      expect(pendingOn(history, day(from))).toBeUndefined();
    },
  );

  test('has a hard edge at an approximate day', () => {
    expect(fold(event('2009-08-03~', 'starts')).stretches.at(-1)).toMatchObject({
      from: day('2009-08-03'),
      soft: undefined,
    });
  });

  test('keeps the last of two changes of one day', () => {
    expect(stretches(event('2000-01-01', 'starts'), event('2000-01-01', 'suspends'))).toEqual([
      'suspended 2000-01-01 2026-06-01',
    ]);
  });

  test('does not change after the data ends', () => {
    expect(stretches(event('2000-01-01', 'starts'), event('2026-06-01', 'ends')).at(-1)).toBe(
      'running 2000-01-01 2026-06-01',
    );
  });

  test('stays ended', () => {
    const { problems } = fold(
      event('2000-01-01', 'starts'),
      event('2001-01-01', 'ends'),
      event('2002-01-01', 'resumes'),
    );
    expect(problems).toEqual([
      {
        eventId: 'resumes-2002-01-01',
        message: 'tours cannot take "resumes" on 2002-01-01: it is ended',
      },
    ]);
  });

  test.each<[EffectKind, string]>([
    ['suspends', 'not-started'],
    ['resumes', 'not-started'],
    ['ends', 'not-started'],
    ['agrees-to-resume', 'not-started'],
  ])('that has not started refuses "%s" and keeps its status', (effect, status) => {
    const history = fold(event('2000-01-01', effect));
    expect(history.problems.map(({ eventId }) => eventId)).toEqual([`${effect}-2000-01-01`]);
    expect(history.stretches.map((stretch) => stretch.status)).toEqual([status]);
    expect(history.agreed).toEqual([]);
  });

  test.each<EffectKind>(['starts', 'resumes', 'agrees-to-resume'])(
    'that is running refuses "%s"',
    (effect) => {
      const { problems } = fold(event('2000-01-01', 'starts'), event('2001-01-01', effect));
      expect(problems).toHaveLength(1);
    },
  );
});

describe('a day', () => {
  test('before all events has the status of the first stretch', () => {
    expect(statusOn(fold(...KUMGANG), day('1940-01-01'))?.status).toBe('not-started');
  });

  test('of a change has the new status', () => {
    expect(statusOn(fold(...KUMGANG), day('2008-07-11'))?.status).toBe('running');
    expect(statusOn(fold(...KUMGANG), day('2008-07-12'))?.status).toBe('suspended');
  });

  test('after the data ends has none', () => {
    expect(statusOn(fold(...KUMGANG), THROUGH)?.status).toBe('suspended');
    expect(statusOn(fold(...KUMGANG), day('2026-06-01'))).toBeUndefined();
  });
});

describe('days in a status', () => {
  test('are differences of dates, added up over the stretches', () => {
    const history = fold(...KUMGANG);
    expect(daysIn(history, 'suspended', day('2010-06-01'))).toBe(689 + 45);
    expect(daysIn(history, 'running', day('1998-11-19'))).toBe(1);
    expect(daysIn(history, 'running', day('1998-11-18'))).toBe(0);
  });

  test('leave out the time between', () => {
    expect(daysIn(fold(...KUMGANG), 'running', day('2026-05-31'))).toBe(
      day('1999-06-21') - day('1998-11-18') + (day('2008-07-12') - day('1999-08-05')),
    );
  });
});
