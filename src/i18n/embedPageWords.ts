import type { Lang } from '../model/bilingual.ts';
import { embedPage as en } from './words/en/embedPage.ts';
import { embedPage as ko } from './words/ko/embedPage.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words that stand in the embed page's file itself, for where its program doesn't run. */
export const embedPageWordsFor = (lang: Lang): typeof en => WORDS[lang];
