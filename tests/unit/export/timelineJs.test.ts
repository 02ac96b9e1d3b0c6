import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../../src/data/decode.ts';
import { readTimelineJs } from '../../../src/data/readTimelineJs.ts';
import { printTimelineJs } from '../../../src/export/timelineJs.ts';
import { excerptOf } from './excerpts.ts';
import { smallExcerpt } from './smallExcerpt.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const read = (text: string) =>
  JSON.parse(text) as { readonly title: Pick<Slide, 'text'>; readonly events: readonly Slide[] };

const slideWith = (date: string): Slide | undefined =>
  read(printTimelineJs(smallExcerpt({ set: { 'events.1.date': date } }))).events.find(
    ({ unique_id }) => unique_id === '2005-video',
  );

describe('the JSON of TimelineJS', () => {
  test.each([
    ['2018-04-27', { year: 2018, month: 4, day: 27 }, undefined, '27 April 2018'],
    ['2000-06', { year: 2000, month: 6 }, undefined, 'June 2000'],
    ['1953', { year: 1953 }, undefined, '1953'],
    ['1989~', { year: 1989 }, undefined, 'about 1989'],
    ['2018-22', { year: 2018, month: 6 }, { year: 2018, month: 8 }, 'summer 2018'],
    ['2018-24', { year: 2018, month: 12 }, { year: 2019, month: 2 }, 'winter 2018'],
    ['199X', { year: 1990 }, { year: 1999 }, '1990s'],
    ['1998-11-18/..', { year: 1998, month: 11, day: 18 }, undefined, 'since 18 November 1998'],
    ['../2019-03', { year: 2019, month: 3 }, undefined, 'until March 2019'],
    [
      '2018-08-20/2018-09',
      { year: 2018, month: 8, day: 20 },
      { year: 2018, month: 9 },
      '20 August – September 2018',
    ],
  ])('has of %s no part that the record lacks, and its words', (date, start, end, words) => {
    const slide = slideWith(date);
    expect(slide?.start_date).toEqual(start);
    expect(slide?.end_date).toEqual(end);
    expect(slide?.display_date).toBe(words);
  });

  test('speaks the language of the view', () => {
    const { title, events } = read(
      printTimelineJs(excerptOf('?lang=ko&types=summit&from=2018&to=2018')),
    );
    expect(title.text.headline).toBe('남북관계 연표');
    expect(events[0]).toMatchObject({ display_date: '2018년 4월 27일', group: '정상회담' });
  });

  test('makes links of web addresses alone, and no HTML of what the data says', () => {
    const excerpt = smallExcerpt({ set: { 'events.1.title.en': '<img src=x onerror=a()> & "b"' } });
    const evil = {
      title: '<script>a()</script>',
      publisher: 'P',
      url: 'javascript:a()',
      published: undefined,
      supports: { en: '–', ko: '–' },
    };
    const details = new Map([['2005-video', { sources: [evil], notes: { en: '', ko: '' } }]]);
    const slide = read(printTimelineJs({ ...excerpt, details })).events.find(
      ({ unique_id }) => unique_id === '2005-video',
    );
    expect(slide?.text.headline).toBe('&lt;img src=x onerror=a()&gt; &amp; &quot;b&quot;');
    expect(slide?.text.text).toContain('<li>&lt;script&gt;a()&lt;/script&gt;, P</li>');
    expect(slide?.text.text).not.toContain('javascript');
  });

  test('says on its first slide what it is of', () => {
    const excerpt = smallExcerpt({ caption: 'My words', siteUrl: 'https://example.org/t/' });
    const { text } = read(printTimelineJs(excerpt)).title.text;
    expect(text).toContain('<p>My words</p>');
    expect(text).toContain('<p>CC BY 4.0</p>');
    expect(text).toContain('<a href="https://example.org/t/?');
  });

  test('reads back as the set of all published events: ids, dates, titles, summaries', () => {
    const excerpt = excerptOf('', { scope: 'all' });
    const { raw } = readTimelineJs(JSON.parse(printTimelineJs(excerpt)));
    const { dataset, problems } = decodeDataset(raw, 'opened');
    const fieldsOf = (events = excerpt.events) =>
      events
        .map(({ id, dateText, title, summary }) => [id, dateText, title.en, summary.en].join(' | '))
        .sort();
    expect(problems).toEqual([]);
    expect(fieldsOf(dataset?.events)).toEqual(fieldsOf());
  });
});
