import { expect, test } from 'vitest';
import { langOfText } from '../../../src/i18n/langOfText.ts';

test('a text with Hangul is read as Korean, one in other scripts as nothing known', () => {
  expect(langOfText('남북정상회담 2018')).toBe('ko');
  expect(langOfText('Inter-Korean summit')).toBe('en');
  expect(langOfText('朝鮮日報')).toBeUndefined();
});
