import type { Lang } from '../model/bilingual.ts';
import { print as en } from './words/en/print.ts';
import { print as ko } from './words/ko/print.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words of the sheet that is printed. */
export const printWordsFor = (lang: Lang): typeof en => WORDS[lang];
