import { wordsFor } from '../i18n/words.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { PngText } from './pngText.ts';
import { provenanceOf } from './provenance.ts';

/**
 * What a PNG says of itself, under the keywords of the PNG specification (third edition, 11.3.3.2) and
 * `URL` for the link to the view.
 */
export function aboutPng(excerpt: Excerpt, alt: string): readonly PngText[] {
  const { lang } = excerpt.view;
  const { title, caption, counts, source, version, licence, link } = provenanceOf(excerpt);
  const comment = [caption, counts, version].filter((text) => text !== undefined);
  return [
    { keyword: 'Title', text: title, lang },
    { keyword: 'Description', text: alt, lang },
    { keyword: 'Comment', text: comment.join('\n'), lang },
    { keyword: 'Source', text: source, lang },
    { keyword: 'Copyright', text: licence },
    { keyword: 'Software', text: wordsFor('en').header.title, lang: 'en' },
    { keyword: 'URL', text: link },
  ];
}
