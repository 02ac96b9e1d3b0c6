import type { Lang } from '../model/bilingual.ts';
import { figure as en } from './words/en/figure.ts';
import { figure as ko } from './words/ko/figure.ts';

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ko };

/** Words in a picture that is taken away, and of what every artefact says of itself. */
export const figureWordsFor = (lang: Lang): typeof en => WORDS[lang];
