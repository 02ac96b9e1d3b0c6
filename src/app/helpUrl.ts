import type { Lang } from '../model/bilingual.ts';

/** Address of the page that helps with embedding. */
export const helpUrl = (base: string, lang: Lang): string =>
  `${base}examples/index.html${lang === 'en' ? '' : `#${lang}`}`;
