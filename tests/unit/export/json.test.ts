import { describe, expect, test } from 'vitest';
import { checkSchema, decodeDataset } from '../../../src/data/decode.ts';
import { printJson } from '../../../src/export/json.ts';
import { excerptOf } from './excerpts.ts';

describe('the JSON of an excerpt', () => {
  test.each([
    '?types=summit',
    '?threads=kumgang-tours&series=kaesong-workers',
    '?from=2018&to=2018-05&lang=ko',
    '?q=nothing-of-the-sort',
  ])('of %s keeps the schema of the dataset', (link) => {
    const { findings, record } = checkSchema(JSON.parse(printJson(excerptOf(link))));
    expect(findings).toEqual([]);
    expect(record?.excerpt?.link).toContain(link.split('&')[0]?.slice(1));
  });

  test('says what it is a part of, with the relations that it leaves out counted', () => {
    const excerpt = excerptOf('?types=summit', { title: 'Summits', caption: 'All of them' });
    const ids = new Set(excerpt.events.map(({ id }) => id));
    const leadingOut = excerpt.events.flatMap(({ relations }) =>
      relations.filter(({ id }) => !ids.has(id)),
    );
    expect(leadingOut.length).toBeGreaterThan(0);
    expect(JSON.parse(printJson(excerpt))).toMatchObject({
      licence: 'CC-BY-4.0',
      version: excerpt.dataset.version,
      through: '2026-05-31',
      excerpt: {
        title: 'Summits',
        caption: 'All of them',
        scope: 'view',
        link: excerpt.link,
        shown: excerpt.events.length,
        hidden: excerpt.hidden,
        relationsLeftOut: leadingOut.length,
      },
    });
  });

  test('reads back with its events, sources, terms and the series of the view', () => {
    const excerpt = excerptOf('?threads=kaesong-complex&series=kaesong-workers', {
      scope: 'filtered',
    });
    const { dataset, details, problems } = decodeDataset(JSON.parse(printJson(excerpt)), 'opened');
    expect(problems).toEqual([]);
    expect(dataset?.events.map(({ id, title }) => [id, title])).toEqual(
      excerpt.events.map(({ id, title }) => [id, title]),
    );
    expect([...details.values()].map(({ sources }) => sources)).toEqual(
      excerpt.events.map(({ id }) => excerpt.details.get(id)?.sources),
    );
    const wanted = excerpt.dataset.series.find(({ id }) => id === 'kaesong-workers');
    expect(dataset?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      wanted?.points.map(({ value }) => value),
    ]);
    expect(dataset?.vocabulary.types.every(({ label }) => /[가-힣]/.test(label.ko))).toBe(true);
  });

  test('holds only the terms that its events use', () => {
    const excerpt = excerptOf('?types=summit&from=2018&to=2018-05');
    const { vocabulary } = JSON.parse(printJson(excerpt)) as {
      readonly vocabulary: Readonly<Record<string, readonly { readonly id: string }[]>>;
    };
    const idsOf = (kind: string) => vocabulary[kind]?.map(({ id }) => id).sort();
    expect(idsOf('types')).toEqual(['summit']);
    expect(idsOf('people')).toEqual([...new Set(excerpt.events.flatMap((e) => e.people))].sort());
    expect(idsOf('places')).toEqual(
      [...new Set(excerpt.events.flatMap(({ place }) => place ?? []))].sort(),
    );
  });

  test('keeps of the landmarks those that its events can pass, each with the events that it has', () => {
    const excerpt = excerptOf('?types=summit&from=2018&to=2018-05');
    const [event] = excerpt.events;
    if (event === undefined) throw new Error('no summit in 2018');
    const word = { en: 'w', ko: 'w' };
    const mark = { id: 'any', label: word, type: 'summit', parties: event.parties, events: [] };
    const landmarks = [
      mark,
      { ...mark, id: 'listed', events: [event.id, 'elsewhere'] },
      { ...mark, id: 'listed-elsewhere', events: ['elsewhere'] },
      { ...mark, id: 'of-another-type', type: 'reunion' },
      { ...mark, id: 'of-another-party', parties: ['nobody'] },
    ];
    const vocabulary = { ...excerpt.dataset.vocabulary, landmarks };
    const text = printJson({ ...excerpt, dataset: { ...excerpt.dataset, vocabulary } });
    expect(JSON.parse(text)).toMatchObject({
      vocabulary: { landmarks: [mark, { ...mark, id: 'listed', events: [event.id] }] },
    });
  });

  test('holds no < that could end a script', () => {
    const excerpt = excerptOf('?types=summit', { title: '</script><b>' });
    const text = printJson(excerpt);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ excerpt: { title: '</script><b>' } });
  });
});
