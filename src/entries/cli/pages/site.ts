import { wordsFor } from '../../../i18n/words.ts';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import type { Dataset, EventDetail } from '../../../model/dataset.ts';

/** What all written pages have in common. */
export interface PageSite {
  readonly dataset: Dataset;
  readonly details: ReadonlyMap<string, EventDetail>;
  /** The site's address, which ends with a slash; the empty string where none is set. */
  readonly siteUrl: string;
  /** Address of the pages' stylesheet from the site's root. */
  readonly stylesheet: string;
}

/** The other one of the two languages. */
export const otherLang = (lang: Lang): Lang => LANGS.find((other) => other !== lang) ?? lang;

/** Search engines and tabs cut longer titles. */
const LONGEST_TITLE = 70;

/** A page's title: its own name and the timeline's, the latter where there is room. */
export function pageTitle(name: string, lang: Lang): string {
  const whole = `${name} · ${wordsFor(lang).header.title}`;
  return whole.length <= LONGEST_TITLE ? whole : name;
}

const inLang = (path: string, lang: Lang): string => (lang === 'en' ? path : `${lang}/${path}`);

/** Addresses from the site's root; those of pages end with a slash. */
export const eventPath = (id: string, lang: Lang): string => inLang(`events/${id}/`, lang);
export const eventsPath = (lang: Lang): string => inLang('events/', lang);
export const viewPath = (id: string, lang: Lang): string => inLang(`views/${id}/`, lang);
export const feedPath = (lang: Lang): string => inLang('feed.xml', lang);
export const oembedPath = (view: string, lang: Lang): string => `oembed/${view}-${lang}.json`;
/** @param subject a thread's id; undefined: the whole timeline */
export const shareImagePath = (subject: string | undefined, lang: Lang): string =>
  `share/${subject ?? 'timeline'}-${lang}.png`;

/**
 * The address of `to` as a link in the page `from` has it, both from the site's root: it works
 * wherever the site lies.
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1) {
    if (folders[shared] !== parts[shared]) break;
    shared += 1;
  }
  const path = '../'.repeat(folders.length - shared) + parts.slice(shared).join('/');
  return path === '' ? './' : path;
}
