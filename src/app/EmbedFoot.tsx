import { ArrowUpRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { safeHref } from '../export/safeHref.ts';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { useDataset, useEnvironment, useTimeline, useWords } from './timelineContext.ts';

/** Where the picture is from, as of when, and the way to the whole timeline in the same view. */
export function EmbedFoot(): ReactElement {
  const { version, through } = useDataset();
  const view = useTimeline((state) => state.view);
  const { shareUrl } = useEnvironment();
  const words = useWords();
  const own = embedWordsFor(view.lang);
  const address = shareUrl(view);
  const href = address.startsWith('file:') ? address : safeHref(address);
  return (
    <footer className="embed-foot">
      <p>
        <span className="from">{words.header.title}.</span>{' '}
        {own.source(version, formatDay(through, view.lang))}
      </p>
      {href !== undefined && (
        <a href={href} target="_blank" rel="noopener">
          {own.openFull}
          <ArrowUpRight size={14} aria-hidden="true" />
          <span className="visually-hidden">{` (${words.panel.newTab})`}</span>
        </a>
      )}
    </footer>
  );
}
