/** The languages of data and interface. */
export const LANGS = ['en', 'ko'] as const;
export type Lang = (typeof LANGS)[number];
export interface Bilingual {
  readonly en: string;
  readonly ko: string;
}

export const NO_TEXT: Bilingual = { en: '', ko: '' };
