import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../../src/data/decode.ts';
import { printProblem } from '../../../src/data/problem.ts';
import { printDay } from '../../../src/model/day.ts';
import { validRaw } from './fixtures.ts';

const open = (raw: unknown) => decodeDataset(raw, 'opened');
const problemsOf = (raw: unknown): string[] => open(raw).problems.map(printProblem);
const only = (row: Record<string, unknown>) => {
  const { dataset } = open({ events: [{ id: 'a', date: '1999', title: 'Title', ...row }] });
  const event = dataset?.events[0];
  if (dataset === undefined || event === undefined) throw new Error('row was refused');
  return { dataset, event };
};

describe("a reader's own file", () => {
  test('needs id, date and one title', () => {
    expect(problemsOf([{ id: 'a', date: '1999', title: 'Title' }])).toEqual([]);
    expect(
      problemsOf([
        { date: '1999', title: 'T' },
        { id: 'b', title: 'T' },
        { id: 'c', date: '1999' },
        7,
      ]),
    ).toEqual([
      'events[0].id: expected an id, got nothing',
      'events[1].date: expected EDTF date, got nothing',
      'events[2].title: expected a title, got nothing',
      'events[3]: expected an object, got 7',
    ]);
  });

  test('keeps the rows beside a refused one', () => {
    const { dataset } = open([{ id: 'a', date: '1999', title: 'T' }, { id: 'b' }]);
    expect(dataset?.events.map(({ id }) => id)).toEqual(['a']);
  });

  test('refuses the second row of an id', () => {
    const row = { id: 'a', date: '1999', title: 'T' };
    expect(problemsOf([row, row])).toEqual([
      'events[1].id: expected an id of its own, got "a" again',
    ]);
  });

  test('has its one language in both places', () => {
    expect(only({ title: { ko: '제목' } }).event.title).toEqual({ en: '제목', ko: '제목' });
    expect(only({ title: { en: 'Title', ko: '제목' } }).event.title.ko).toBe('제목');
  });

  test('takes the title for a missing short label and cuts it to the chart', () => {
    const { event } = only({ title: 'A title that is much too long for a row' });
    expect(event.short.en).toBe('A title that is much too …');
    expect(event.short.en).toHaveLength(26);
  });

  test('makes ids fit for links', () => {
    expect(only({ id: 'My Event.No 1' }).event.id).toBe('my-event-no-1');
    expect(only({ id: 12 }).event.id).toBe('12');
  });

  test('gets a vocabulary from what its events use', () => {
    const { dataset } = only({
      type: 'Concert',
      threads: ['Tour'],
      parties: ['rok'],
      people: ['Kim'],
    });
    const { types, threads, parties, people, groups } = dataset.vocabulary;
    expect(types).toMatchObject([{ id: 'concert', label: { en: 'Concert' }, group: 'events' }]);
    expect([threads, parties, people, groups].map((terms) => terms.map(({ id }) => id))).toEqual([
      ['tour'],
      ['rok'],
      ['kim'],
      ['events'],
    ]);
  });

  test('keeps sources with a web address and drops the rest', () => {
    const { details } = open([
      {
        id: 'a',
        date: '1999',
        title: 'T',
        sources: [
          { url: 'https://example.org/x' },
          { url: 'javascript:alert(1)' },
          'data:text/html,x',
        ],
      },
    ]);
    expect(details.get('a')?.sources).toMatchObject([
      { title: 'https://example.org/x', publisher: 'example.org' },
    ]);
  });

  test('drops relations to events that it lacks', () => {
    expect(only({ relations: [{ id: 'nothing', kind: 'follows' }] }).event.relations).toEqual([]);
  });

  test.each([
    ['1999', '1999-12-31'],
    ['1999-02', '1999-02-28'],
    ['1999-02-01/1999-03-04', '1999-03-04'],
    ['1999-02-01/..', '1999-02-01'],
  ])('with %s as its last date covers up to %s', (date, day) => {
    expect(printDay(only({ date }).dataset.through)).toBe(day);
  });

  test('covers up to the last day of any of its events, in whatever order they stand', () => {
    const events = ['1999', '2001-02', '1998/2000'].map((date, index) => ({
      id: `e${index}`,
      title: 'T',
      date,
    }));
    const { dataset } = open({ events });
    expect(dataset && printDay(dataset.through)).toBe('2001-02-28');
  });

  test('names a vocabulary that it cannot read and goes on without', () => {
    const raw = { vocabulary: { groups: 7 }, events: [{ id: 'a', date: '1999', title: 'T' }] };
    const { dataset, problems } = open(raw);
    expect(dataset?.events).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toContain('vocabulary.groups');
  });

  test('that is a download of ours reads as the curated data does', () => {
    const curated = decodeDataset(validRaw(), 'curated');
    const opened = open(validRaw());
    expect(opened.problems).toEqual([]);
    expect(opened.dataset).toEqual(curated.dataset);
    expect(opened.details).toEqual(curated.details);
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ events: fc.array(fc.jsonValue()) })),
        (raw) => {
          const { dataset } = open(raw);
          expect(dataset).toBeDefined();
        },
      ),
    );
  });
});
