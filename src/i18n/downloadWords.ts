import type { Lang } from '../model/bilingual.ts';
import { type DownloadWords, download as en } from './words/en/download.ts';
import { download as ko } from './words/ko/download.ts';

const WORDS: Readonly<Record<Lang, DownloadWords>> = { en, ko };

/** Words of what is chosen in the dialog for downloads: they come when it is asked for. */
export const downloadWordsFor = (lang: Lang): DownloadWords => WORDS[lang];
