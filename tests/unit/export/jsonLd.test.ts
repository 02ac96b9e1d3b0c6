import { describe, expect, test } from 'vitest';
import { printJsonLd } from '../../../src/export/jsonLd.ts';
import { printDay, toDay } from '../../../src/model/day.ts';
import { excerptOf } from './excerpts.ts';
import { smallExcerpt } from './smallExcerpt.ts';

type Json = Readonly<Record<string, unknown>>;
interface Graph extends Json {
  readonly hasPart: readonly Json[];
}
const read = (text: string) => JSON.parse(text) as Graph;

const eventWith = (date: string): Json | undefined =>
  read(printJsonLd(smallExcerpt({ set: { 'events.1.date': date } }))).hasPart.find(
    ({ identifier }) => identifier === '2005-video',
  );

describe('the JSON-LD', () => {
  test.each([
    ['2018-04-27', '2018-04-27', '2018-04-27'],
    ['2000-06', '2000-06', '2000-06'],
    ['1953', '1953', '1953'],
    ['1989~', '1989', '1989'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2018-22', '2018-06-01', '2018-08-31'],
    ['2018-08-20/2018-08-26', '2018-08-20', '2018-08-26'],
    ['1998-11-18/..', '1998-11-18', undefined],
    ['../2019', undefined, '2019'],
  ])('dates %s as exactly as the record, which stands beside', (date, start, end) => {
    const event = eventWith(date);
    expect(event?.['startDate']).toBe(start);
    expect(event?.['endDate']).toBe(end);
    expect(event?.['edtf']).toBe(date);
  });

  test('covers the time up to the last day of any event, not of the one that begins last', () => {
    const excerpt = smallExcerpt();
    const [first, ...others] = excerpt.events;
    if (first === undefined) throw new Error('no event');
    const { through } = excerpt.dataset;
    const lasting = { ...first, extent: { ...first.extent, last: through } };
    const graph = read(printJsonLd({ ...excerpt, events: [lasting, ...others] }));
    expect(others.every(({ extent }) => extent.last < through)).toBe(true);
    expect(graph['temporalCoverage']).toBe(
      [first.extent.first, through].map((day) => printDay(toDay(day))).join('/'),
    );
  });

  test('is a free Dataset with licence, version, credit and the events as its parts', () => {
    const excerpt = excerptOf('?types=summit', { siteUrl: 'https://example.org/t/' });
    const graph = read(printJsonLd(excerpt));
    expect(graph).toMatchObject({
      '@type': 'Dataset',
      url: excerpt.link,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      version: excerpt.dataset.version,
      inLanguage: ['en', 'ko'],
    });
    expect(graph['description']).toContain('hidden by filters');
    expect(graph.hasPart.map(({ identifier }) => identifier)).toEqual(
      excerpt.events.map(({ id }) => id),
    );
  });

  test('names an event in both languages, its place, whom it is about and its sources', () => {
    const excerpt = excerptOf('?event=2018-april-summit&from=2018&to=2018', {
      siteUrl: 'https://example.org/t/',
    });
    const event = read(printJsonLd(excerpt)).hasPart.find(
      ({ identifier }) => identifier === '2018-april-summit',
    );
    expect(event).toMatchObject({
      '@type': 'Event',
      name: [{ '@language': 'en' }, { '@language': 'ko', '@value': '제3차 남북정상회담(판문점)' }],
      location: { '@type': 'Place', geo: { latitude: 37.956 } },
    });
    expect(event?.['url']).toMatch(/&event=2018-april-summit$/);
    expect(String(event?.['url']).match(/event=/g)).toHaveLength(1);
    expect(event?.['about']).toContainEqual({
      '@type': 'Person',
      name: [
        { '@language': 'en', '@value': 'Kim Jong-un' },
        { '@language': 'ko', '@value': '김정은' },
      ],
    });
    expect(event?.['subjectOf']).toHaveLength(
      excerpt.details.get('2018-april-summit')?.sources.length ?? 0,
    );
  });

  test('covers the time from the first to the last possible day of its events', () => {
    expect(read(printJsonLd(smallExcerpt()))['temporalCoverage']).toBe('2000-06-01/2018-01-03');
    expect(
      read(printJsonLd({ ...smallExcerpt(), events: [] }))['temporalCoverage'],
    ).toBeUndefined();
  });

  test('gives no address where the site has none, and can stand in a page', () => {
    const text = printJsonLd(smallExcerpt({ title: '</script>' }));
    expect(text).not.toContain('<');
    const graph = read(text);
    expect(graph['url'] ?? graph.hasPart[0]?.['url']).toBeUndefined();
  });

  test('gives no coordinates for a place of which none are known', () => {
    const excerpt = smallExcerpt({
      set: {
        'vocabulary.places.0.lat': 0,
        'vocabulary.places.0.lon': 0,
        'events.0.place': 'panmunjom',
      },
    });
    expect(printJsonLd(excerpt)).toContain('"Place"');
    expect(printJsonLd(excerpt)).not.toContain('GeoCoordinates');
  });
});
