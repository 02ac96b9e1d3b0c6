import type { Lang } from '../model/bilingual.ts';
import { cite as enCite } from './words/en/cite.ts';
import { download as enDownload } from './words/en/download.ts';
import { figure as enFigure } from './words/en/figure.ts';
import { print as enPrint } from './words/en/print.ts';
import { share as enShare } from './words/en/share.ts';
import { cite as koCite } from './words/ko/cite.ts';
import { download as koDownload } from './words/ko/download.ts';
import { figure as koFigure } from './words/ko/figure.ts';
import { print as koPrint } from './words/ko/print.ts';
import { share as koShare } from './words/ko/share.ts';

const en = { cite: enCite, download: enDownload, figure: enFigure, print: enPrint, share: enShare };
type ExportWords = typeof en;
const WORDS: Readonly<Record<Lang, ExportWords>> = {
  en,
  ko: { cite: koCite, download: koDownload, figure: koFigure, print: koPrint, share: koShare },
};

/** Words of all that is taken away, and of the dialogs that offer it: they come when it's asked for. */
export const exportWordsFor = (lang: Lang): ExportWords => WORDS[lang];
