import type { HtmlTagDescriptor } from 'vite';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { LANGS } from '../../../model/bilingual.ts';
import { FIRST_VIEW } from './presetViews.ts';
import { SHARE_SIZE } from './shareImage.tsx';
import { feedPath, oembedPath, shareImagePath } from './site.ts';

type Attributes = Readonly<Record<string, string>>;

const tag = (name: string, attrs: Attributes): HtmlTagDescriptor => ({
  tag: name,
  attrs: { ...attrs },
  injectTo: 'head',
});
const property = (name: string, content: string): HtmlTagDescriptor =>
  tag('meta', { property: name, content });

/**
 * What the chart's page says to search engines, previews, feed readers and sites that embed it.
 * Nothing where the site's address isn't known: all of it has to be absolute.
 */
export function siteHead(siteUrl: string): HtmlTagDescriptor[] {
  if (siteUrl === '') return [];
  return [
    tag('link', { rel: 'canonical', href: siteUrl }),
    property('og:type', 'website'),
    property('og:title', wordsFor('en').header.title),
    property('og:url', siteUrl),
    property('og:image', siteUrl + shareImagePath(undefined, 'en')),
    property('og:image:width', String(SHARE_SIZE.width)),
    property('og:image:height', String(SHARE_SIZE.height)),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...LANGS.flatMap((lang) => {
      const { title } = wordsFor(lang).header;
      return [
        tag('link', {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: siteUrl + oembedPath(FIRST_VIEW, lang),
          title,
        }),
        tag('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: siteUrl + feedPath(lang),
          title: pageWordsFor(lang).feedTitle(title),
        }),
      ];
    }),
  ];
}
