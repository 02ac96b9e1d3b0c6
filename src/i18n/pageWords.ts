import type { Lang } from '../model/bilingual.ts';
import { pages as en, type PageWords } from './words/en/pages.ts';
import { pages as ko } from './words/ko/pages.ts';

const WORDS: Readonly<Record<Lang, PageWords>> = { en, ko };

/** Words of the pages, feeds and previews that the build writes: no page loads them. */
export const pageWordsFor = (lang: Lang): PageWords => WORDS[lang];
