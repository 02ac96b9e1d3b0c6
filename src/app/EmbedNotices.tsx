import { type ReactElement, useState } from 'react';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { DecodedEmbed, EmbedProblem } from '../state/embedOptions.ts';
import { urlContextOf } from '../state/urlContext.ts';
import { printView } from '../state/viewUrl.ts';
import { helpUrl } from './helpUrl.ts';
import { NoticeBox } from './Notices.tsx';
import { useDataset, useEnvironment, useLang, useTimeline } from './timelineContext.ts';

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

/** What of the link was left out, until it's dismissed, with the way to what it can say. */
function Ignored({
  problems,
}: {
  readonly problems: readonly EmbedProblem[];
}): ReactElement | null {
  const [isOpen, setOpen] = useState(true);
  const notices = useTimeline((state) => state.notices);
  const dismiss = useTimeline((state) => state.dismissNotice);
  const { siteUrl, baseUrl } = useEnvironment();
  const lang = useLang();
  const all = [...(isOpen ? problems : []), ...notices.flatMap((notice) => notice.problems)];
  if (all.length === 0) return null;
  const site = siteUrl === '' ? baseUrl : siteUrl;
  return (
    <NoticeBox
      onDismiss={() => {
        setOpen(false);
        for (const { id } of notices) dismiss(id);
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
export function EmbedNotices({ options, problems }: DecodedEmbed): ReactElement {
  const { version } = useDataset();
  const { data } = options;
  return (
    <div className="notices" role="status">
      {data !== undefined && data !== version && <OtherVersion asked={data} />}
      <Ignored problems={problems} />
    </div>
  );
}
