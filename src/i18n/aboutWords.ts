import type { Lang } from '../model/bilingual.ts';
import * as en from './words/en/about.ts';
import * as ko from './words/ko/about.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words of the dialogs on the timeline and its keys: they come when one is opened. */
export const aboutWordsFor = (lang: Lang): typeof en => WORDS[lang];
