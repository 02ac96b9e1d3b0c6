import { describe, expect, test } from 'vitest';
import { finalSound, type Particle, withParticle } from '../../../src/i18n/particles.ts';

describe('withParticle', () => {
  test.each<[string, Particle, string]>([
    ['금강산', '은/는', '금강산은'],
    ['정상회담', '이/가', '정상회담이'],
    ['외교', '은/는', '외교는'],
    ['제재', '이/가', '제재가'],
    ['합의', '을/를', '합의를'],
    ['개성공단', '을/를', '개성공단을'],
    ['한국', '와/과', '한국과'],
    ['러시아', '와/과', '러시아와'],
    ['서울', '으로/로', '서울로'],
    ['평양', '으로/로', '평양으로'],
    ['제주', '으로/로', '제주로'],
    ['서울', '은/는', '서울은'],
  ])('%s with %s is %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  test.each<[string, Particle, string]>([
    ['2018', '은/는', '2018은'],
    ['2012', '은/는', '2012는'],
    ['2010', '이/가', '2010이'],
    ['결의 2371', '을/를', '결의 2371을'],
    ['21', '으로/로', '21로'],
    ['16', '으로/로', '16으로'],
    ['9', '와/과', '9와'],
    ['30%', '을/를', '30%를'],
  ])('a number is read in Sino-Korean: %s with %s is %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  test.each<[string, Particle, string]>([
    ['NLL', '을/를', 'NLL을'],
    ['NLL', '으로/로', 'NLL로'],
    ['ICBM', '은/는', 'ICBM은'],
    ['UN', '와/과', 'UN과'],
    ['IAEA', '이/가', 'IAEA가'],
    ['Trump', '은/는', 'Trump는'],
    ['Google', '으로/로', 'Google로'],
    ['Kaesong', '을/를', 'Kaesong을'],
    ['KakaoTalk', '을/를', 'KakaoTalk를'],
  ])(
    'Latin letters are read as names or as words: %s with %s is %s',
    (word, particle, expected) => {
      expect(withParticle(word, particle)).toBe(expected);
    },
  );

  test('a remark in brackets and closing quotes are passed over', () => {
    expect(withParticle('개성공단(가동 중단)', '이/가')).toBe('개성공단(가동 중단)이');
    expect(withParticle('개성공단(재개)', '이/가')).toBe('개성공단(재개)이');
    expect(withParticle('‘외교’', '을/를')).toBe('‘외교’를');
  });

  test('a word that cannot be read aloud gets both forms', () => {
    expect(withParticle('南北', '은/는')).toBe('南北은(는)');
    expect(withParticle('南北', '으로/로')).toBe('南北(으)로');
    expect(withParticle('', '이/가')).toBe('이(가)');
  });
});

test('every Hangul syllable has a known final sound', () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const sound = finalSound(String.fromCharCode(code));
    const final = String.fromCharCode(code).normalize('NFD').slice(2);
    const expected = final === '' ? 'vowel' : final === '\u11af' ? 'rieul' : 'consonant';
    expect(sound).toBe(expected);
  }
});
