import { describe, expect, test } from 'vitest';
import { formatDayRange, formatEdtf } from '../../../src/i18n/formatDate.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { dayFromCivil } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { leavesOf, sayLeaf } from './dictionary.ts';

const LONGEST = 140;
const TITLES = [
  'North restricts the border: the 1 December measures',
  '유엔 안보리 결의 2397호, 유류·해외노동자 제한',
  'An opened file may bring a title of any length at all. '.repeat(40),
];
const DATES = ['2018-09-28?/2019-12-28%', '1989-12-30%/', '2018-04-27'].map((text) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
});
const WINDOW = [
  dayFromCivil({ year: 1945, month: 11, day: 28 }),
  dayFromCivil({ year: 2034, month: 12, day: 31 }),
] as const;

describe.each(LANGS)('an announcement in %s', (lang) => {
  const { live } = wordsFor(lang);

  test('of the opened event is at most 140 characters, whatever its title and date', () => {
    for (const title of TITLES) {
      for (const date of DATES) {
        expect(live.selected(title, formatEdtf(date, lang)).length).toBeLessThanOrEqual(LONGEST);
      }
      expect(live.pinned(title).length).toBeLessThanOrEqual(LONGEST);
      expect(live.unpinned(title).length).toBeLessThanOrEqual(LONGEST);
    }
  });

  test('of the opened event holds a title and date of usual length whole', () => {
    const [title = ''] = TITLES;
    const said = live.selected(title, '30 November – 17 December 2018');
    expect(said).toContain(title);
    expect(said).toContain('30 November – 17 December 2018');
  });

  test('of a window or filter is at most 140 characters with the largest counts', () => {
    const range = formatDayRange(...WINDOW, lang);
    expect(live.window(range, 100_000, 100_000).length).toBeLessThanOrEqual(LONGEST);
    expect(live.filter(100_000, 100_000, 100_000).length).toBeLessThanOrEqual(LONGEST);
  });

  test('of anything else is at most 140 characters', () => {
    for (const leaf of leavesOf(live, '.live')) {
      expect(sayLeaf(leaf).length, leaf.path).toBeLessThanOrEqual(LONGEST);
    }
  });
});

test('a window is announced with its counts', () => {
  const said = wordsFor('en').live.window('2008–2017', 271, 382);
  expect(said).toBe('2008–2017: 271 of 382 matching events in this window.');
});
