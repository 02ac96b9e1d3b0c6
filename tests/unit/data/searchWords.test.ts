import { describe, expect, test } from 'vitest';
import {
  charactersBefore,
  fromQwerty,
  initialsOf,
  isCharacterStart,
  toJamo,
  toQwerty,
} from '../../../src/data/searchJamo.ts';
import { datesIn, keysOf, pairsIn, stemOf, toKey, wordsIn } from '../../../src/data/searchWords.ts';

const keys = (text: string): readonly string[] => wordsIn(text).map(({ key }) => key);
const jamo = (...texts: readonly string[]): readonly string[] => texts.map(toJamo);

describe('a text falls into words', () => {
  test.each([
    ['Kim Jong-un’s visit', ['kim', 'jongun', 'visit']],
    ["P'yŏngyang, KAESŎNG!", ['pyongyang', 'kaesong']],
    ['U.S. sends 150,000 tonnes', ['us', 'sends', '150000', 'tonnes']],
    ['denuclearization', ['denuclearisation']],
    ['6.15 and 9·19', ['615', 'and', '919']],
    ['2018-0', ['2018-0']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  test('Korean stands apart after Latin letters and after a counted year, month or day', () => {
    expect(keys('NPT를')).toEqual(['npt', ...jamo('를')]);
    expect(keys('2018년9월에 1990년대')).toEqual(['2018', ...jamo('9월', '에'), '1990s']);
    expect(keys('남북·미중')).toEqual(jamo('남북', '미중'));
    expect(keys('6·25전쟁')).toEqual(jamo('625전쟁'));
  });

  test('each word knows where it stands', () => {
    const text = '한국, “Kim Jong-un” 2018년 9월';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '한국',
      'Kim',
      'Jong-un',
      '2018년',
      '9월',
    ]);
  });

  test('of a compound, pieces that say something are words too', () => {
    const of = (text: string): readonly string[] => keysOf(text).map(({ key }) => key);
    expect(of('Jong-un')).toEqual(['jongun', 'jong']);
    expect(of('US-North')).toEqual(['usnorth', 'us', 'north']);
  });

  test('two Korean words in a row are one too', () => {
    expect(pairsIn('판문점 선언, 남북 합의').map(({ key }) => key)).toEqual(
      jamo('판문점선언', '남북합의'),
    );
  });

  test('no text is too odd', () => {
    for (const text of ['', '\ud800', '.*+?^$(){}|[]\\', '개'.repeat(10_000), 'ㅋ'.repeat(500)]) {
      expect(() => keysOf(text)).not.toThrow();
    }
  });
});

describe('a date written out is one word', () => {
  test.each([
    ['18 September 2018', '2018-09-18'],
    ['Sept. 18, 2018', '2018-09-18'],
    ['sep 2018', '2018-09'],
    ['2018년 9월 18일', '2018-09-18'],
    ['2018년9월', '2018-09'],
    ['2018.9.18.', '2018-09-18'],
    ['2018-09', '2018-09'],
    ['2018/9/18', '2018-09-18'],
  ])('%s', (text, key) => expect(datesIn(text).map((date) => date.key)).toEqual([key]));

  test.each(['2018-13', '1950-53', 'Marines 2018', '12018-09', '2018', 'September'])(
    '%s is none',
    (text) => expect(datesIn(text)).toEqual([]),
  );
});

describe('Korean in letters', () => {
  test('falls apart as it is typed', () => {
    expect(toJamo('개성')).toBe('ㄱㅐㅅㅓㅇ');
    expect(toJamo('과 값 ㄳ ㅢ')).toBe('ㄱㅗㅏ ㄱㅏㅂㅅ ㄱㅅ ㅡㅣ');
    expect(toJamo('까')).toBe('ㄲㅏ');
  });

  test('each half-typed form begins the next', () => {
    const forms = ['ㄱ', '개', '갯', '개서', '개성', '개성ㄱ', '개성고', '개성공'];
    for (const [index, form] of forms.slice(1).entries()) {
      expect(toJamo(form).startsWith(toJamo(forms[index] ?? ''))).toBe(true);
    }
  });

  test('keeps its syllables', () => {
    const letters = toJamo('개성공단');
    expect(initialsOf(letters)).toBe('ㄱㅅㄱㄷ');
    expect(charactersBefore(letters, letters.length)).toBe(4);
    expect([...letters].map((_, at) => isCharacterStart(letters, at)).filter(Boolean)).toHaveLength(
      4,
    );
    expect(isCharacterStart(letters, letters.length)).toBe(true);
  });

  test('is read from and into the keys of the other keyboard', () => {
    expect(fromQwerty('rotjd')).toBe(toJamo('개성'));
    expect(toQwerty(toJamo('ㅏㄷㅁ'))).toBe('kea');
  });
});

test('accents, case and composition do not matter', () => {
  expect(toKey('KAESŎNG')).toBe(toKey('Kaesŏng'.normalize('NFD')));
  expect(toKey('개성'.normalize('NFD').normalize('NFC'))).toBe(toKey('개성'));
});

test('inflections of a word have one stem', () => {
  const one = (...words: readonly string[]): number => new Set(words.map(stemOf)).size;
  expect(one('suspended', 'suspends', 'suspension', 'suspend')).toBe(1);
  expect(one('demolished', 'demolition', 'demolishes')).toBe(1);
  expect(one('tests', 'test')).toBe(1);
  expect(one('missile', 'missiles')).toBe(1);
  expect(one('north', 'summit')).toBe(2);
  expect(stemOf('2018')).toBe('');
});
