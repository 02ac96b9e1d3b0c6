import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../../src/data/decode.ts';
import { printProblem } from '../../../src/data/problem.ts';
import { readTimelineJs } from '../../../src/data/readTimelineJs.ts';
import { FIXTURES, readJson } from './fixtures.ts';

const file = readJson(FIXTURES, '../opened/timelinejs-v3.json');
const { raw, problems } = readTimelineJs(file);
const opened = decodeDataset(raw, 'opened');
const eventOf = (id: string) => opened.dataset?.events.find((event) => event.id === id);

describe('a file of TimelineJS', () => {
  test('is shown but for the rows that are refused, each named with its reason', () => {
    expect(opened.dataset?.events.map(({ id }) => id).sort()).toEqual([
      'a-joint-statement-more',
      'event-3',
      'tours-of-1998',
      'tours-of-1998-2',
    ]);
    expect(opened.problems.map(printProblem)).toEqual([
      'events[4].date: expected EDTF date, got "1999-13": there is no month 13',
      'events[5].date: expected EDTF date, got nothing',
      'events[6].date: expected EDTF date, got "2001/2000": its start lies after its end',
      'events[7].title: expected a title, got ""',
      'events[8]: expected an object, got "no slide"',
    ]);
  });

  test('has dates as exact as their parts, without times of day', () => {
    expect(eventOf('a-joint-statement-more')?.dateText).toBe('1972-07-04');
    expect(eventOf('tours-of-1998')?.dateText).toBe('1998-11/2008-07-11');
    expect(eventOf('event-3')?.dateText).toBe('0602');
  });

  test('has texts without HTML, and links in them as sources', () => {
    const event = eventOf('a-joint-statement-more');
    expect(event?.title.en).toBe('A joint statement & more');
    expect(event?.summary.en).toBe('First. Second, see a page and here.');
    expect(opened.details.get('a-joint-statement-more')?.sources).toMatchObject([
      { url: 'https://example.org/a?b=1&c=2', title: 'a page', publisher: 'example.org' },
    ]);
    expect(raw.title).toBe('Two lines of a title');
  });

  test('has its groups as types, one for each, whatever their script', () => {
    expect(eventOf('a-joint-statement-more')?.type).toBe('talks-papers');
    expect(eventOf('tours-of-1998')?.type).toBe('group-2');
    expect(eventOf('event-3')?.type).toBe('group-2');
    expect(eventOf('tours-of-1998-2')?.type).toBe('event');
  });

  test('has its background spans named as not read', () => {
    expect(problems.map(printProblem)).toEqual(['eras: background spans that are not read']);
  });

  test.each([
    [{ year: '-44' }, '-0044'],
    [{ year: 12345 }, 'Y12345'],
    [{ year: '-0' }, '0000'],
    [{ year: 'about 1950' }, 'about 1950'],
    [{ year: '1950', month: '06', day: '5' }, '1950-06-05'],
  ])('writes the date %j as %s', (start_date, date) => {
    const [event] = readTimelineJs({ events: [{ start_date }] }).raw.events;
    expect(event).toMatchObject({ date });
  });

  test('keeps the id of one event apart from the headlines of the others', () => {
    const events = [
      { text: { headline: 'One' } },
      { unique_id: 'one-2' },
      { text: { headline: 'One' } },
    ];
    const ids = readTimelineJs({ events }).raw.events.map((event) => (event as { id: string }).id);
    expect(ids).toEqual(['one', 'one-2', 'one-3']);
  });

  test('without a list of events says so', () => {
    expect(readTimelineJs({ timeline: {} }).problems.map(printProblem)).toEqual([
      'events: expected a list of events, got nothing',
    ]);
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ events: fc.array(fc.jsonValue()) })),
        (json) => {
          expect(decodeDataset(readTimelineJs(json).raw, 'opened').dataset).toBeDefined();
        },
      ),
    );
  });
});
