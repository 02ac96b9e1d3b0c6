import type { Lang } from '../model/bilingual.ts';
import { cite as en } from './words/en/cite.ts';
import { cite as ko } from './words/ko/cite.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words of citations, and of the list that copies one. */
export const citeWordsFor = (lang: Lang): typeof en => WORDS[lang];
