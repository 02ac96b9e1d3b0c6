import type { Lang } from '../model/bilingual.ts';
import { kit as en, type KitWords } from './words/en/kit.ts';
import { kit as ko } from './words/ko/kit.ts';

const WORDS: Readonly<Record<Lang, KitWords>> = { en, ko };

/** Words of the report kit's own text: they come with the kit. */
export const kitWordsFor = (lang: Lang): KitWords => WORDS[lang];
