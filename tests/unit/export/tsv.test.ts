import { describe, expect, test } from 'vitest';
import { printTsv } from '../../../src/export/tsv.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import type { TimelineEvent } from '../../../src/model/dataset.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const rowsOf = (events: readonly TimelineEvent[], lang: Lang): readonly (readonly string[])[] =>
  printTsv(events, dataset, lang)
    .split('\n')
    .map((row) => row.split('\t'));
const eventOf = (id: string): TimelineEvent => {
  const event = dataset.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};
const summit = eventOf('2018-april-summit');

describe('the table as text', () => {
  test('holds a head and each event in one row, in the order given', () => {
    const turned = dataset.events.toReversed();
    const [head = [], ...rows] = rowsOf(turned, 'en');
    expect(head).toEqual([
      'ID',
      'Date (EDTF)',
      'Date',
      'Event',
      'Type',
      'Threads',
      'Parties',
      'Place',
      'Importance',
      'Summary',
    ]);
    expect(rows.map(([id]) => id)).toEqual(turned.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('gives the date as the record has it and in words, and names instead of ids', () => {
    expect(rowsOf([summit], 'en')[1]).toEqual([
      '2018-april-summit',
      '2018-04-27',
      '27 April 2018',
      summit.title.en,
      'Summit',
      "Leaders' summits",
      'South Korea; North Korea',
      'Panmunjom',
      '5',
      summit.summary.en,
    ]);
  });

  test.each(LANGS)('speaks %s in every cell', (lang) => {
    const [head = [], row = []] = rowsOf([eventOf('1945-korea-divided')], lang);
    const date = { en: 'August 1945', ko: '1945년 8월' }[lang];
    expect(row.slice(0, 3)).toEqual(['1945-korea-divided', '1945-08', date]);
    expect(/[가-힣]/.test(head.join(''))).toBe(lang === 'ko');
    expect(/[가-힣]/.test(row.join(''))).toBe(lang === 'ko');
  });

  test('a tab or a line’s end within a cell becomes a space', () => {
    const torn = { ...summit, summary: { en: 'one\ttwo\r\nthree\n\nfour', ko: '' } };
    expect(rowsOf([torn], 'en')).toHaveLength(2);
    expect(rowsOf([torn], 'en')[1]?.at(-1)).toBe('one two three four');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is guarded against being a formula', (title) => {
    const row = rowsOf([{ ...summit, title: { en: title, ko: title } }], 'en')[1];
    expect(row?.[3]).toBe(`'${title}`);
  });
});
