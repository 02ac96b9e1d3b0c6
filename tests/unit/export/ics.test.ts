import { describe, expect, test } from 'vitest';
import { printIcs } from '../../../src/export/ics.ts';
import { smallExcerpt } from './smallExcerpt.ts';

const icsOf = (set?: Readonly<Record<string, unknown>>): string =>
  printIcs(smallExcerpt(set === undefined ? {} : { set }));
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const entryOf = (text: string, id: string): string[] => {
  const lines = unfold(text);
  const begin = lines.indexOf(`UID:${id}@inter-korean-timeline`);
  return lines.slice(begin, lines.indexOf('END:VEVENT', begin));
};
const line = (lines: readonly string[], name: string): string =>
  lines.find((text) => text.startsWith(`${name}:`)) ?? '';

describe('the calendar', () => {
  test('holds a day as an all-day entry of one day', () => {
    expect(entryOf(icsOf(), '2018-line-back')).toEqual([
      'UID:2018-line-back@inter-korean-timeline',
      'DTSTAMP:20201231T000000Z',
      'DTSTART;VALUE=DATE:20180103',
      'DTEND;VALUE=DATE:20180104',
      'SUMMARY:Line back / 전화선 복원',
      'DESCRIPTION:Line back in full.\\n전화선 복원 전체.\\nA paper\\, 2018-04-28: https://example.org/a\\ninter-korean-timeline 2020-12-31 · CC BY 4.0',
      'URL:https://example.org/a',
      'CATEGORIES:Talks,회담',
      'TRANSP:TRANSPARENT',
    ]);
  });

  test('spans a coarse date over all its days and has it in words in both languages', () => {
    const entry = entryOf(icsOf(), '2000-line-opens');
    expect(entry).toContain('DTSTART;VALUE=DATE:20000601');
    expect(entry).toContain('DTEND;VALUE=DATE:20000701');
    expect(line(entry, 'DESCRIPTION')).toMatch(/^DESCRIPTION:June 2000 \/ 2000년 6월\\n/);
  });

  test('links each entry to the event in the view where the site has an address', () => {
    const excerpt = smallExcerpt({ siteUrl: 'https://example.org/t/' });
    expect(line(entryOf(printIcs(excerpt), '2018-line-back'), 'URL')).toBe(
      `URL:${excerpt.link}&event=2018-line-back`,
    );
  });

  test('says what it is of: title, counts, version, licence and link', () => {
    const excerpt = smallExcerpt({ title: 'Mine; all', siteUrl: 'https://example.org/t/' });
    const lines = unfold(printIcs(excerpt));
    expect(line(lines, 'X-WR-CALNAME')).toBe('X-WR-CALNAME:Mine\\; all');
    const about = line(lines, 'X-WR-CALDESC');
    for (const part of ['4 events shown', '2020-12-31', 'CC BY 4.0', excerpt.link])
      expect(about).toContain(part);
  });

  test('leaves out what lies outside the years of the format and says how much', () => {
    const excerpt = smallExcerpt();
    const [first, ...rest] = excerpt.events;
    if (first === undefined) throw new Error('no events');
    const early = { ...first, extent: { ...first.extent, first: -800_000, last: -800_000 } };
    const events = [early as unknown as typeof first, ...rest];
    const lines = unfold(printIcs({ ...excerpt, events }));
    expect(lines.filter((text) => text === 'BEGIN:VEVENT')).toHaveLength(rest.length);
    expect(line(lines, 'X-WR-CALDESC')).toContain('1 event outside the years 1 to 9999 left out');
  });

  test('escapes what has a meaning in the format', () => {
    const entry = entryOf(icsOf({ 'events.1.title.en': 'a, b; c\\d' }), '2005-video');
    expect(entry).toContain('SUMMARY:a\\, b\\; c\\\\d / 화상상봉');
  });

  test('folds lines at 75 octets between characters', () => {
    const text = icsOf({
      'events.1.summary': { en: 'word '.repeat(60).trim(), ko: '가나다'.repeat(60) },
    });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((folded) => Buffer.byteLength(folded)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(unfold(text).find((folded) => folded.includes('가나다'))).toContain('가나다'.repeat(60));
  });
});
