import type { Lang } from '../model/bilingual.ts';
import { files as en, type FileWords } from './words/en/files.ts';
import { files as ko } from './words/ko/files.ts';

const WORDS: Readonly<Record<Lang, FileWords>> = { en, ko };

/** Words of the making of files and their way to the reader. */
export const fileWordsFor = (lang: Lang): FileWords => WORDS[lang];
