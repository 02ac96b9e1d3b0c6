import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchema, decodeDataset } from '../../../src/data/decode.ts';
import { decodeDetails, decodeFirst, packDetails, packFirst } from '../../../src/data/pack.ts';
import { withoutVariants } from '../../../src/data/packVocabulary.ts';
import { printProblem } from '../../../src/data/problem.ts';
import type { DatasetRecord } from '../../../src/data/schema.ts';
import { decodeSupplement, packSupplement } from '../../../src/data/supplement.ts';
import { buildDataset } from '../../../src/entries/cli/buildDataset.ts';
import { FIRST_BUDGET, gzipBytes } from '../../../src/entries/cli/datasetFiles.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { changedRaw, DATA, setAt, validRaw } from './fixtures.ts';

const recordOf = (raw: unknown): DatasetRecord => {
  const { record } = checkSchema(raw);
  if (record === undefined) throw new Error('fixture fails the schema');
  return record;
};
const travel = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload));
const packedFirst = (): Record<string, unknown> =>
  travel(packFirst(recordOf(validRaw()), '2020-12-31-0')) as Record<string, unknown>;

/** The dataset without what the supplement holds. */
const directly = (record: DatasetRecord, version: string): Dataset => {
  const raw = { ...record, version, vocabulary: withoutVariants(record.vocabulary) };
  const { dataset } = decodeDataset(raw, 'curated');
  if (dataset === undefined) throw new Error('record fails the gate');
  return { ...dataset, version, series: [], article: undefined, walk: [] };
};

describe('the supplement', () => {
  const { built } = buildDataset(DATA);
  if (built === undefined) throw new Error('data fails the schema');
  const first = decodeFirst(travel(packFirst(built.record, built.version))).dataset;
  if (first === undefined) throw new Error('first payload fails');

  test('grows the first payload into the whole dataset', () => {
    const { dataset, problems } = decodeSupplement(
      travel(packSupplement(built.record, built.version)),
      first,
    );
    expect(problems).toEqual([]);
    expect(dataset).toEqual(built.dataset);
    expect(dataset?.series.map(({ id }) => id)).toEqual(first.seriesIds);
  });

  test('that can not be read is named and leaves no dataset', () => {
    const { dataset, problems } = decodeSupplement({ series: 3 }, first);
    expect(dataset).toBeUndefined();
    expect(problems.map(({ path }) => path)).toContain('series');
  });
});

describe('the first payload', () => {
  test('reads back as the dataset it was packed from', () => {
    const { dataset, problems } = decodeFirst(packedFirst());
    expect(problems).toEqual([]);
    expect(dataset).toEqual(directly(recordOf(validRaw()), '2020-12-31-0'));
  });

  test('of the real data reads back as the dataset it was packed from', () => {
    const { built } = buildDataset(DATA);
    if (built === undefined) throw new Error('data fails the schema');
    const { dataset, problems } = decodeFirst(travel(packFirst(built.record, built.version)));
    expect(problems).toEqual([]);
    expect(dataset).toEqual(directly(built.record, built.version));
  });

  test('of the real data stays within its budget', () => {
    const { built } = buildDataset(DATA);
    if (built === undefined) throw new Error('data fails the schema');
    const bytes = gzipBytes(JSON.stringify(packFirst(built.record, built.version)));
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(FIRST_BUDGET);
  });

  test('keeps ids that do not begin with their year or their English name', () => {
    const raw = changedRaw({
      'events.1.id': 'a-video',
      'vocabulary.threads.1.rounds.hollow': ['a-video'],
    });
    setAt(raw, 'vocabulary.people.0.id', 'dj');
    setAt(raw, 'events.0.people', ['dj']);
    const { dataset } = decodeFirst(travel(packFirst(recordOf(raw), 'v')));
    expect(dataset?.events[1]?.id).toBe('a-video');
    expect(dataset?.events[0]?.people).toEqual(['dj']);
  });

  test.each([
    [
      'events.dates',
      '2000-06\n2008/11\n2018-01-03\n2005-08-15',
      'events.2008-line-cut: expected EDTF date, got "2008/11"',
    ],
    ['events.types', '0091', 'events.2018-line-back: expected type 9'],
    ['events.importance', '3393', 'events.2018-line-back: expected importance 1-5'],
    ['events.places', [[0, 7]], 'events.2000-line-opens: expected place 7'],
  ])('with a bad value in %s loses that event and names it', (path, value, message) => {
    const raw = packedFirst();
    setAt(raw, path, value);
    const { dataset, problems } = decodeFirst(raw);
    expect(dataset?.events).toHaveLength(3);
    expect(problems.map(printProblem)).toEqual([message]);
  });

  test('without its events is no dataset', () => {
    const { events: _, ...rest } = packedFirst();
    const { dataset, problems } = decodeFirst(rest);
    expect(dataset).toBeUndefined();
    expect(problems.map(printProblem)).toEqual(['events: expected object, got nothing']);
  });

  test('never makes the reader throw', () => {
    const keys = fc.constantFrom(
      'ids',
      'dates',
      'types',
      'parties',
      'threads',
      'en',
      'figureWords',
    );
    fc.assert(
      fc.property(keys, fc.string(), fc.jsonValue(), (key, text, value) => {
        const raw = packedFirst();
        setAt(raw, `events.${key}`, text);
        expect(decodeFirst(raw).dataset).toBeDefined();
        expect(decodeFirst(value).dataset).toBeUndefined();
      }),
    );
  });
});

describe('the second payload', () => {
  const packed = (): Record<string, unknown> =>
    travel(packDetails(recordOf(validRaw()), 'v')) as Record<string, unknown>;

  test('reads back as sources and notes by event', () => {
    const { details, problems } = decodeDetails(packed());
    expect(problems).toEqual([]);
    expect(details).toEqual(decodeDataset(validRaw(), 'curated').details);
  });

  test('loses only the entry that is bad', () => {
    const raw = packed();
    setAt(raw, 'details.2005-video.sources.0.url', 'javascript:alert(1)');
    const { details, problems } = decodeDetails(raw);
    expect([...details.keys()]).toEqual(['2000-line-opens', '2008-line-cut', '2018-line-back']);
    expect(problems.map(({ path }) => path)).toEqual(['details.2005-video.sources[0].url']);
  });

  test('that is something else is empty with a problem', () => {
    const { details, problems } = decodeDetails('<html>');
    expect(details.size).toBe(0);
    expect(problems).toHaveLength(1);
  });
});
