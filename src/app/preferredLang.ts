import type { Lang } from '../model/bilingual.ts';

/** The first of the reader's languages that the page speaks. */
export const preferredLang = (languages: readonly string[]): Lang =>
  languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ko' || tag === 'en') === 'ko'
    ? 'ko'
    : 'en';
