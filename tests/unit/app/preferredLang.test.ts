import { expect, test } from 'vitest';
import { preferredLang } from '../../../src/app/preferredLang.ts';

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['fr', 'ja', 'ko-KP'], 'ko'],
  [['fr', 'ja'], 'en'],
  [[], 'en'],
  // Konkani and Middle English only begin alike.
  [['kok-IN', 'en'], 'en'],
  [['enm', 'ko'], 'ko'],
] as const)('readers of %s get %s', (languages, lang) => {
  expect(preferredLang(languages)).toBe(lang);
});
