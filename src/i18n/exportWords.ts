import type { Lang } from '../model/bilingual.ts';
import { download as enDownload } from './words/en/download.ts';
import { figure as enFigure } from './words/en/figure.ts';
import { share as enShare } from './words/en/share.ts';
import { download as koDownload } from './words/ko/download.ts';
import { figure as koFigure } from './words/ko/figure.ts';
import { share as koShare } from './words/ko/share.ts';

const en = { download: enDownload, figure: enFigure, share: enShare };
type ExportWords = typeof en;
const WORDS: Readonly<Record<Lang, ExportWords>> = {
  en,
  ko: { download: koDownload, figure: koFigure, share: koShare },
};

/** Words of all that is taken away, and of the dialogs that offer it: they come when it's asked for. */
export const exportWordsFor = (lang: Lang): ExportWords => WORDS[lang];
