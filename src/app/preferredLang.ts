import type { Lang } from '../model/bilingual.ts';

/** The first of the reader's languages that the page speaks; `kok` is Konkani. */
export const preferredLang = (languages: readonly string[]): Lang =>
  languages.map((tag) => tag.split('-')[0]).find((tag) => tag === 'ko' || tag === 'en') === 'ko'
    ? 'ko'
    : 'en';
