import { type ReactElement, type RefObject, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { EmbedOptions, EmbedProblem } from '../state/embedOptions.ts';
import { urlContextOf } from '../state/urlContext.ts';
import { printView } from '../state/viewUrl.ts';
import { focusInChart } from './focusInChart.ts';
import { helpUrl } from './helpUrl.ts';
import { NoticeBox } from './Notices.tsx';
import { summaryBeside } from './summaryBeside.ts';
import { useDataset, useEnvironment, useLang, useTimeline } from './timelineContext.ts';

export interface EmbedNoticesProps {
  readonly options: EmbedOptions;
  /** What of the link, or of the latest wish of the page around it, is ignored. */
  readonly ignored: StoreApi<{ readonly problems: readonly EmbedProblem[] }>;
}

/** What was ignored, in words. */
export function describeProblem({ key, value, reason }: EmbedProblem, lang: Lang): string {
  return reason === 'unknown-key'
    ? embedWordsFor(lang).unknownKey(key)
    : wordsFor(lang).notices.link[reason](key, value);
}

function OtherVersion({ asked }: { readonly asked: string }): ReactElement {
  const dataset = useDataset();
  const view = useTimeline((state) => state.view);
  const { siteUrl, baseUrl } = useEnvironment();
  const words = embedWordsFor(view.lang);
  const site = siteUrl === '' ? baseUrl : siteUrl;
  const query = printView(view, urlContextOf(dataset, view.lang), { full: true });
  return (
    <div className="notice">
      <p>
        {words.otherVersion(asked, dataset.version)}{' '}
        {site !== undefined && (
          <a href={`${site}embed/${asked}/${query}`} target="_blank" rel="noopener">
            {words.openVersion(asked)}
          </a>
        )}
      </p>
    </div>
  );
}

/** To the words at the head of the page, else to the chart. */
function focusBeside(notice: Element): void {
  const summary = summaryBeside(notice);
  if (summary === null) focusInChart(notice.closest('.page'), undefined);
  else summary.focus();
}

interface IgnoredProps extends Pick<EmbedNoticesProps, 'ignored'> {
  readonly box: RefObject<HTMLElement | null>;
}

/** What was left out, until it's dismissed, with the way to what a link can say. */
function Ignored({ ignored, box }: IgnoredProps): ReactElement | null {
  const { problems } = useStore(ignored);
  const notices = useTimeline((state) => state.notices);
  const dismiss = useTimeline((state) => state.dismissNotice);
  const { siteUrl, baseUrl } = useEnvironment();
  const lang = useLang();
  const all = [...problems, ...notices.flatMap((notice) => notice.problems)];
  if (all.length === 0) return null;
  const site = siteUrl === '' ? baseUrl : siteUrl;
  return (
    <NoticeBox
      onDismiss={() => {
        ignored.setState({ problems: [] });
        for (const { id } of notices) dismiss(id);
        // The pressed button goes with its notice: the focus would go with it.
        if (box.current !== null) focusBeside(box.current);
      }}
    >
      {all.map((problem) => (
        <li key={`${problem.key} ${problem.reason} ${problem.value}`}>
          {describeProblem(problem, lang)}
        </li>
      ))}
      {site !== undefined && (
        <li className="help">
          <a href={helpUrl(site, lang)} target="_blank" rel="noopener">
            {embedWordsFor(lang).help}
          </a>
        </li>
      )}
    </NoticeBox>
  );
}

/** What the reader of an embed has to know about its link. */
export function EmbedNotices({ options, ignored }: EmbedNoticesProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const { version } = useDataset();
  const { data } = options;
  return (
    <div ref={box} className="notices" role="status">
      {data !== undefined && data !== version && <OtherVersion asked={data} />}
      <Ignored ignored={ignored} box={box} />
    </div>
  );
}
