import { describe, expect, test } from 'vitest';
import { aboutWordsFor } from '../../../src/i18n/aboutWords.ts';
import { citeWordsFor } from '../../../src/i18n/citeWords.ts';
import { downloadWordsFor } from '../../../src/i18n/downloadWords.ts';
import { embedPageWordsFor } from '../../../src/i18n/embedPageWords.ts';
import { embedWordsFor } from '../../../src/i18n/embedWords.ts';
import { figureWordsFor } from '../../../src/i18n/figureWords.ts';
import { fileWordsFor } from '../../../src/i18n/fileWords.ts';
import { printWordsFor } from '../../../src/i18n/printWords.ts';
import { shareWordsFor } from '../../../src/i18n/shareWords.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import { leavesOf, sayLeaf } from './dictionary.ts';

/** All words, also those that come with a part of the page that is asked for. */
const allWords = (lang: Lang) => ({
  ...wordsFor(lang),
  ...aboutWordsFor(lang),
  cite: citeWordsFor(lang),
  download: downloadWordsFor(lang),
  figure: figureWordsFor(lang),
  files: fileWordsFor(lang),
  print: printWordsFor(lang),
  share: shareWordsFor(lang),
  embed: embedWordsFor(lang),
  embedPage: embedPageWordsFor(lang),
});
const leaves = (lang: Lang) => leavesOf(allWords(lang));
const HANGUL = /[가-힣]/;
/** Names of keys, of the other language, of a file format or a program. */
const MAY_BE_LATIN =
  /^\.keys\.rows\.\w+\.press$|\.en$|\.ics$|^\.figure\.licence$|^\.cite\.names\.|^\.(?:files|download)\.formats\.\w+\.name$|^\.share\.targets\./;

describe('the two dictionaries', () => {
  test('have the same keys in the same order', () => {
    const paths = LANGS.map((lang) => leaves(lang).map(({ path }) => path));
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[0]?.length).toBeGreaterThan(200);
  });

  test('have a message where the other has one, and words where the other has words', () => {
    const kinds = LANGS.map((lang) => leaves(lang).map(({ value }) => typeof value));
    expect(kinds[1]).toEqual(kinds[0]);
  });

  test.each(LANGS)('%s has no empty text, no stray space and no text like "undefined"', (lang) => {
    for (const leaf of leaves(lang)) {
      const said = sayLeaf(leaf);
      expect(said.trim(), leaf.path).not.toBe('');
      expect(said, leaf.path).toBe(said.trim());
      expect(said, leaf.path).not.toMatch(/ {2}|undefined|NaN|\[object/);
    }
  });

  test('English words hold no Hangul, but for the name of the other language', () => {
    const named = leaves('en').filter((leaf) => typeof leaf.value === 'string');
    const mixed = named.filter((leaf) => HANGUL.test(sayLeaf(leaf))).map(({ path }) => path);
    expect(mixed).toEqual(['.header.languages.ko']);
  });

  test('Korean words are Korean, but for names of keys and of the other language', () => {
    const foreign = leaves('ko').filter((leaf) => {
      const said = sayLeaf(leaf);
      return !HANGUL.test(said) && !/\d/.test(said);
    });
    for (const { path } of foreign) expect(path).toMatch(MAY_BE_LATIN);
  });

  test('Korean sentences end politely', () => {
    for (const leaf of leaves('ko')) {
      const sentences = sayLeaf(leaf).match(/[가-힣]+다(?=\.|$)/g) ?? [];
      for (const ending of sentences) expect(ending, leaf.path).toMatch(/(습니다|[가-힣]니다)$/);
    }
  });
});

describe('messages', () => {
  test('English has one event and several events', () => {
    const { filters, chart } = wordsFor('en');
    expect(filters.countedAs(1)).toBe('event');
    expect(filters.countedAs(8)).toBe('events');
    expect(chart.chip(12, '2003', '2004')).toBe('12 events, 2003 – 2004');
    expect(filters.min(3)).toBe('Importance 3 and above');
    expect(filters.min(5)).toBe('Importance 5 only');
  });

  test('a share of the events names the whole only once where both are the same', () => {
    expect(wordsFor('en').filters.shown(8, 1382)).toBe('8 of 1,382 events');
    expect(wordsFor('en').filters.shown(382, 382)).toBe('All 382 events');
    expect(wordsFor('ko').filters.shown(8, 1382)).toBe('전체 1,382건 중 8건');
    expect(wordsFor('ko').filters.shown(382, 382)).toBe('전체 사건 382건');
  });

  test('a status takes the word of its thread', () => {
    const [en, ko] = [wordsFor('en').status, wordsFor('ko').status];
    expect(en.since('suspended', '12 July 2008')).toBe('suspended since 12 July 2008');
    expect(ko.since('중단', '2008년 7월 12일')).toBe('2008년 7월 12일부터 중단');
  });

  test('a bad value of a link is named by key and value', () => {
    expect(wordsFor('en').notices.link['unknown-id']('types', 'foo')).toBe(
      'In the link, types=foo names no event type; it was left out.',
    );
    expect(wordsFor('ko').notices.link['unknown-id']('types', 'foo')).toBe(
      '링크의 types=foo에 해당하는 사건 유형이 없어서 뺐습니다.',
    );
    expect(wordsFor('ko').notices.link['unknown-id']('threads', 'foo')).toContain('주제가 없어서');
    expect(wordsFor('ko').notices.link['not-a-date']('from', '2018-13')).toContain(
      '링크의 from=2018-13은 날짜가 아니어서',
    );
  });

  test.each(LANGS)('a value of any length makes a short notice in %s', (lang) => {
    for (const message of Object.values(wordsFor(lang).notices.link)) {
      expect(message('types', 'x'.repeat(10_000)).length).toBeLessThan(200);
      expect(message('types', '가'.repeat(10_000))).toContain('…');
    }
  });

  test('one filter that hides everything is named with the right particle', () => {
    const { emptyAdvice } = wordsFor('ko').filters;
    expect(emptyAdvice(['정상회담'])).toBe('‘정상회담’을 해제하면 사건이 다시 보입니다.');
    expect(emptyAdvice(['외교'])).toBe('‘외교’를 해제하면 사건이 다시 보입니다.');
    expect(emptyAdvice(['외교', '군사'])).toBe('다음 필터 가운데 하나를 해제해 보십시오.');
  });
});
