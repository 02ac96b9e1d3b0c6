import type { ReactNode } from 'react';
import { printScriptJson } from '../../../export/jsonText.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import { elementToString } from '../../../render/elementToString.ts';
import { oembedPath, type PageSite, relativePath, shareImagePath } from './site.ts';

/** The pages' policy: no script at all, style, font and pictures from the site alone. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en_GB', ko: 'ko_KR' };

/** What a page says about itself to browsers, search engines and previews. */
export interface PageHead {
  readonly lang: Lang;
  /** The page's address from the site's root, in each language. */
  readonly paths: Readonly<Record<Lang, string>>;
  readonly title: string;
  readonly description: string;
  readonly kind: 'article' | 'website';
  /** The thread that the preview's picture shows; undefined: the whole timeline. */
  readonly subject: string | undefined;
  /** What search engines read, as JSON-LD. */
  readonly data?: unknown;
  /** The view that the page shows: other sites can embed it. */
  readonly view?: string;
}

function Previews({ site, head }: { readonly site: PageSite; readonly head: PageHead }): ReactNode {
  const { lang, paths, title, description, kind, subject, view } = head;
  const { siteUrl } = site;
  return (
    <>
      {LANGS.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={other}
          href={siteUrl === '' ? relativePath(paths[lang], paths[other]) : siteUrl + paths[other]}
        />
      ))}
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={wordsFor(lang).header.title} />
      <meta property="og:locale" content={LOCALES[lang]} />
      <meta name="twitter:card" content={siteUrl === '' ? 'summary' : 'summary_large_image'} />
      {siteUrl !== '' && (
        <>
          <link rel="canonical" href={siteUrl + paths[lang]} />
          <meta property="og:url" content={siteUrl + paths[lang]} />
          <meta property="og:image" content={siteUrl + shareImagePath(subject, lang)} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          {view !== undefined && (
            <link
              rel="alternate"
              type="application/json+oembed"
              href={siteUrl + oembedPath(view, lang)}
              title={title}
            />
          )}
        </>
      )}
    </>
  );
}

/** A whole page without script: its head, and the body given. All text in it is escaped. */
export function printDocument(site: PageSite, head: PageHead, body: ReactNode): string {
  const { lang, paths, title, description, data } = head;
  const from = paths[lang];
  const markup = elementToString(
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={PAGE_POLICY} />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={relativePath(from, 'favicon.svg')} />
        <link rel="stylesheet" href={relativePath(from, site.stylesheet)} />
        <Previews site={site} head={head} />
      </head>
      <body>{body}</body>
    </html>,
  );
  const script =
    data === undefined
      ? ''
      : `<script type="application/ld+json">${printScriptJson(data)}</script>`;
  return `<!doctype html>\n${markup.replace('</head>', () => `${script}</head>`)}\n`;
}
