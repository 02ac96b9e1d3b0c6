import type { Lang } from '../model/bilingual.ts';

/**
 * The language to read a text in that names none (a source's title, a publisher): Korean where it has
 * Hangul, undefined where it is of another script, English else.
 */
export function langOfText(text: string): Lang | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u.test(text)
    ? undefined
    : 'en';
}
