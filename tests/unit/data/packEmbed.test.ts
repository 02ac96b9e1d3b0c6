import { describe, expect, test } from 'vitest';
import { packEmbed } from '../../../src/data/packEmbed.ts';
import { readEmbed } from '../../../src/data/readEmbed.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { record, version, dataset, details } = loadedDataset();
const read = readEmbed(JSON.parse(JSON.stringify(packEmbed(record, version))));
const withoutSearch = ({ search: _, ...rest }: typeof dataset) => rest;

describe('what lies inside a self-contained page', () => {
  test('is the whole dataset, but for the titles of series’ sources', () => {
    expect(read.problems).toEqual([]);
    const bare = dataset.series.map((series) => ({
      ...series,
      sources: series.sources.map(({ publisher, url, published }) => ({
        title: '',
        publisher,
        url,
        published,
        supports: { en: '', ko: '' },
      })),
    }));
    if (read.dataset === undefined) throw new Error('no dataset');
    expect(withoutSearch(read.dataset)).toEqual({ ...withoutSearch(dataset), series: bare });
  });

  test('finds what the site finds', () => {
    for (const text of ['Gaesong', '개성', 'ㅈㅅㅎㄷ', '2018']) {
      const expected = dataset.search?.find(text);
      expect(expected?.length ?? 0, text).toBeGreaterThan(0);
      expect(read.dataset?.search?.find(text), text).toEqual(expected);
    }
  });

  test('has publisher, date and link of every source of every event, and no more', () => {
    const inside = read.details();
    expect(inside.size).toBe(details.size);
    for (const [id, { sources }] of details) {
      const expected = sources.map(({ publisher, url, published }) => ({
        title: '',
        publisher,
        url,
        published,
        supports: { en: '', ko: '' },
      }));
      expect(inside.get(id), id).toEqual({ sources: expected, notes: { en: '', ko: '' } });
    }
  });
});
