import type { Lang } from '../model/bilingual.ts';
import { embed as en } from './words/en/embed.ts';
import { embed as ko } from './words/ko/embed.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words that only a page inside another page shows. */
export const embedWordsFor = (lang: Lang): typeof en => WORDS[lang];
