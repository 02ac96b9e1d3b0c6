import type { Lang } from '../model/bilingual.ts';
import { en } from './words/en.ts';
import { ko } from './words/ko.ts';

/** The words of the interface, by area. A message with a number or a name in it is a function. */
export type Words = typeof en;

const WORDS: Readonly<Record<Lang, Words>> = { en, ko };

/** The dictionary of a language. */
export const wordsFor = (lang: Lang): Words => WORDS[lang];
