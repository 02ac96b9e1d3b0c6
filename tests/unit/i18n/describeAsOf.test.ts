import { describe, expect, test } from 'vitest';
import { describeAsOf } from '../../../src/i18n/describeAsOf.ts';
import { asOf } from '../../../src/model/asOf.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import { toDay } from '../../../src/model/day.ts';
import { parseCivil } from '../../../src/state/civilRange.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const say = (text: string, lang: Lang) => {
  const range = parseCivil(text);
  if (range === undefined) throw new Error(`no date: ${text}`);
  return describeAsOf(asOf(dataset, range.last), lang);
};
const fact = (text: string, id: string, lang: Lang = 'en'): string | undefined =>
  say(text, lang)
    .facts.find((line) => line.id === id)
    ?.parts.map((part) => part.text)
    .join(', ');

describe('what stood on 1 June 2010', () => {
  test('is said in one text in English', () => {
    const { text } = say('2010-06-01', 'en');
    expect(text).toMatch(
      /^On 1 June 2010: Mount Kumgang tours suspended \(since 12 July 2008, 689 days\); /,
    );
    expect(text).toContain('Phone lines cut (since 25 May 2010, 7 days)');
    expect(text).toContain('Liaison office not yet open;');
    expect(text).toContain('In office: Lee Myung-bak / Kim Jong-il.');
    expect(text).toContain('Last inter-Korean summit: 4 October 2007.');
    expect(text).toContain('Last family reunion: 1 October 2009.');
  });

  test('is said in one text in Korean', () => {
    const { text } = say('2010-06-01', 'ko');
    expect(text).toMatch(/^2010년 6월 1일 기준: 금강산 관광 중단\(2008년 7월 12일부터, 689일\); /);
    expect(text).toContain('재임: 이명박 / 김정일.');
    expect(text).toContain('마지막 남북정상회담: 2007년 10월 4일.');
  });
});

test('a coarse change is said with its month and no day, while it may have come and after', () => {
  const before = say('1984-09-15', 'en').threads.find(({ id }) => id === 'hotline');
  expect(before).toMatchObject({
    word: 'cut',
    pending: { words: 'resumed some time in September 1984' },
  });
  const after = say('1984-10-08', 'en').threads.find(({ id }) => id === 'hotline');
  expect(after?.since).toMatchObject({ when: 'since September 1984', days: 'at least 8 days' });
  expect(say('1984-09-15', 'ko').text).toContain('1984년 9월 중 재개(날짜 미상)');
});

test('what has ended is said with its day and how long ago', () => {
  const office = say('2020-06-17', 'en').threads.find(({ id }) => id === 'liaison-office');
  expect(office).toMatchObject({
    word: 'demolished',
    since: { when: '16 June 2020', days: '1 day ago' },
  });
});

test('an acting president is named as one', () => {
  expect(fact('2017-01-01', 'in-office')).toBe(
    'Park Geun-hye, Hwang Kyo-ahn (acting), Kim Jong-un',
  );
});

test('a summit that lasts is said to be under way', () => {
  expect(fact('2007-10-03', 'last-summit')).toBe('15 June 2000, one under way, 2–4 October 2007');
});

test('before the first of a kind and after the last event it is said that there is none', () => {
  expect(fact('1990', 'last-nuclear-test')).toBe('none yet');
  expect(fact('2026-05-31', 'next')).toBe('none in the data');
});

test.each(LANGS)('no day is left without its words in %s', (lang) => {
  for (let day = Number(dataset.events[0]?.extent.first); day <= dataset.through; day += 97) {
    const { text } = describeAsOf(asOf(dataset, toDay(day)), lang);
    expect(text).not.toMatch(/undefined|NaN|\[object|\(\)/);
    expect(text).not.toMatch(/ {2}/);
  }
});
