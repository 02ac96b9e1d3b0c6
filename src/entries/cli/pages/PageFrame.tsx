import type { ReactNode } from 'react';
import { formatDay } from '../../../i18n/formatDate.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { PageHead } from './printDocument.tsx';
import { eventsPath, otherLang, type PageSite, relativePath } from './site.ts';

export interface PageFrameProps {
  readonly site: PageSite;
  readonly head: PageHead;
  readonly children: ReactNode;
}

/** What stands around every page's own content: the way home, the other language, where the data comes from. */
export function PageFrame({ site, head, children }: PageFrameProps): ReactNode {
  const { lang, paths } = head;
  const { dataset } = site;
  const words = pageWordsFor(lang);
  const { header, footer } = wordsFor(lang);
  const other = otherLang(lang);
  const to = (path: string): string => relativePath(paths[lang], path);
  const isIndex = paths[lang] === eventsPath(lang);
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <p className="site">
          <a href={`${to('')}?lang=${lang}`}>{header.title}</a>
        </p>
        <nav aria-label={words.siteNav}>
          <ul>
            <li>
              <a href={to(eventsPath(lang))} aria-current={isIndex ? 'page' : undefined}>
                {words.allEvents}
              </a>
            </li>
            <li>
              <a href={to(paths[other])} lang={other} hrefLang={other} rel="alternate">
                {header.languages[other]}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer className="colophon">
        <p>{footer.source(dataset.events.length, formatDay(dataset.through, lang))}</p>
        <p>
          {footer.version(dataset.version)} · {footer.licence} · {footer.privacy}
        </p>
      </footer>
    </>
  );
}
