import './styles/article.css';
import { group } from 'd3';
import { type ReactElement, type RefObject, useEffect, useId, useRef } from 'react';
import { safeHref } from '../export/safeHref.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { langOfText } from '../i18n/langOfText.ts';
import type { Article } from '../model/article.ts';
import { selectChipCounts } from '../state/selectors.ts';
import { setArticle } from '../state/viewActions.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { useReading } from './reading.tsx';
import {
  useAct,
  useDataset,
  useEnvironment,
  useLang,
  useTimeline,
  useWords,
} from './timelineContext.ts';

/** Outlet, agency and date, and the way to the article itself. */
function Head({ article }: { readonly article: Article }): ReactElement {
  const lang = useLang();
  const { article: words, panel } = useWords();
  const href = safeHref(article.url);
  const stated = new Set(article.claims.flatMap(({ events }) => events)).size;
  const title = <span lang={langOfText(article.title)}>{article.title}</span>;
  return (
    <>
      <p className="headline">
        {href === undefined ? (
          title
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {title}
            <span className="visually-hidden">{` (${panel.newTab})`}</span>
          </a>
        )}
      </p>
      <p className="from">
        <span lang={langOfText(article.outlet)}>{`${article.agency} · ${article.outlet}`}</span>
        {` · ${formatDay(article.published, lang)}`}
      </p>
      <p className="intro">{words.intro}</p>
      <p className="intro">{words.claims(article.claims.length, stated)}</p>
    </>
  );
}

function OnlyStated(): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const words = useWords().article;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={filter.article}
        onChange={(event) => act(setArticle(event.currentTarget.checked), 'push')}
      />
      <span className="name">{words.filter}</span>
      <span className="count">{formatNumber(selectChipCounts(dataset, filter).article, lang)}</span>
    </label>
  );
}

function Paragraphs({ article }: { readonly article: Article }): ReactElement {
  const words = useWords().article;
  const numbered = article.claims.map((claim, index) => ({ claim, index }));
  return (
    <ol className="paragraphs">
      {[...group(numbered, ({ claim }) => claim.paragraph)].map(([paragraph, claims]) => (
        <li key={paragraph} value={paragraph}>
          <h3>
            <span aria-hidden="true">{paragraph}</span>
            <span className="visually-hidden">{words.paragraph(paragraph)}</span>
          </h3>
          <ul>
            {claims.map(({ claim, index }) => (
              <ClaimItem key={index} claim={claim} index={index} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Back from an event that the article opened: the focus returns to it there, unless it is somewhere already. */
function useReturn(section: RefObject<HTMLElement | null>): void {
  const { opener, light } = useReading();
  useEffect(() => {
    const from = opener.current;
    opener.current = undefined;
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (from === undefined || !isFree) return;
    section.current
      ?.querySelector<HTMLElement>(
        `[data-claim="${from.claim}"] [data-claim-event="${CSS.escape(from.event)}"] button`,
      )
      ?.focus();
  }, [opener, section]);
  useEffect(() => () => light([]), [light]);
}

function Missing(): ReactElement {
  const supplement = useTimeline((state) => state.supplement);
  const { loadSupplement } = useEnvironment();
  const words = useWords().article;
  if (supplement !== 'failed') {
    return <p className="state">{supplement === 'loading' ? words.loading : words.none}</p>;
  }
  return (
    <div role="alert">
      <p className="state">{words.failed}</p>
      <button type="button" className="text-button" onClick={loadSupplement}>
        {words.retry}
      </button>
    </div>
  );
}

/** The article beside the chart: each claim in our words, how it words the time, which date that is, and its events. */
export function ArticleView(): ReactElement {
  const { article } = useDataset();
  const words = useWords().article;
  const section = useRef<HTMLElement>(null);
  const headingId = useId();
  useReturn(section);
  return (
    <section ref={section} className="panel article" data-article="" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.title}</h2>
      {article === undefined ? (
        <Missing />
      ) : (
        <>
          <Head article={article} />
          <OnlyStated />
          <Paragraphs article={article} />
        </>
      )}
    </section>
  );
}
