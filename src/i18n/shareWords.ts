import type { Lang } from '../model/bilingual.ts';
import { share as en, type ShareWords } from './words/en/share.ts';
import { share as ko } from './words/ko/share.ts';

const WORDS: Readonly<Record<Lang, ShareWords>> = { en, ko };

/** Words of snippets and of the dialog that offers them: they come when it is asked for. */
export const shareWordsFor = (lang: Lang): ShareWords => WORDS[lang];
