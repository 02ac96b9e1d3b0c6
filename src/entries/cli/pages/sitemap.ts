import { createElement } from 'react';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import { elementToString } from '../../../render/elementToString.ts';
import { presetPath, presetViews } from './presetViews.ts';
import { eventPath, eventsPath, type PageSite } from './site.ts';
import type { OutputFile } from './stylesheet.ts';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** Every page in both languages, each naming the other (sitemaps.org, protocol 0.9). */
export function sitemap({ siteUrl, dataset }: PageSite): OutputFile {
  const pages: readonly ((lang: Lang) => string)[] = [
    eventsPath,
    ...presetViews(dataset).map((preset) => (lang: Lang) => presetPath(preset, lang)),
    ...dataset.events.map(
      ({ id }) =>
        (lang: Lang) =>
          eventPath(id, lang),
    ),
  ];
  const urls = pages.flatMap((path) =>
    LANGS.map((lang) =>
      createElement(
        'url',
        { key: path(lang) },
        createElement('loc', undefined, siteUrl + path(lang)),
        ...LANGS.map((other) =>
          createElement('xhtml:link', {
            rel: 'alternate',
            hreflang: other,
            href: siteUrl + path(other),
          }),
        ),
      ),
    ),
  );
  const root = createElement('url', { key: '' }, createElement('loc', undefined, siteUrl));
  const markup = elementToString(createElement('urlset', NAMESPACES, root, ...urls));
  return {
    path: 'sitemap.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`,
  };
}

/** Where crawlers find the list of pages; only at a host's root is the file ever read. */
export function robots({ siteUrl }: PageSite): readonly OutputFile[] {
  if (siteUrl === '' || new URL(siteUrl).pathname !== '/') return [];
  return [
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n` },
  ];
}
