import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { printCsv } from '../../../src/export/csv.ts';
import { smallExcerpt } from './smallExcerpt.ts';

const rowsOf = (text: string): string[][] => csvParseRows(text.slice(1));
const cellsOf = (text: string, id: string): Record<string, string> => {
  const [head = [], ...rows] = rowsOf(text);
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
};

describe('the table', () => {
  test('begins with a byte order mark and ends each row with CR LF', () => {
    const text = printCsv(smallExcerpt());
    expect(text.startsWith('\ufeffid,date,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(rowsOf(text).map((row) => row.length)).toEqual(Array(5).fill(37));
  });

  test('holds a date as the record has it, with its bounds beside', () => {
    expect(cellsOf(printCsv(smallExcerpt()), '2000-line-opens')).toMatchObject({
      date: '2000-06',
      first_day: '2000-06-01',
      last_day: '2000-06-30',
      effects: 'line starts',
      figures_ko: '회선: 2 개',
      sources: 'https://example.org/a',
      source_publishers: 'A paper',
      notes_en: 'The day is not known.',
    });
  });

  test('says in each row which timeline, version, licence and link it is of, and how much', () => {
    const excerpt = smallExcerpt({
      link: '?types=talks',
      scope: 'filtered',
      siteUrl: 'https://example.org/t/',
      title: 'Talks only',
    });
    const text = printCsv(excerpt);
    expect(excerpt.hidden).toBeGreaterThan(0);
    for (const { id } of excerpt.events) {
      expect(cellsOf(text, id)).toMatchObject({
        timeline: 'Talks only',
        dataset_version: excerpt.dataset.version,
        data_through: '2020-12-31',
        licence: 'CC-BY-4.0',
        link: excerpt.link,
        events_shown: String(excerpt.events.length),
        events_hidden: String(excerpt.hidden),
      });
    }
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1"])(
    '%s is guarded against being a formula',
    (title) => {
      const text = printCsv(smallExcerpt({ set: { 'events.1.title.en': title } }));
      expect(cellsOf(text, '2005-video')['title_en']).toBe(`'${title}`);
    },
  );

  test('of nothing is its head alone', () => {
    expect(rowsOf(printCsv({ ...smallExcerpt(), events: [] }))).toHaveLength(1);
  });
});
