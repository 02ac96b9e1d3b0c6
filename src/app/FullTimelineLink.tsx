import { ArrowUpRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { safeHref } from '../export/safeHref.ts';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { useEnvironment, useLang, useTimeline, useWords } from './timelineContext.ts';

/**
 * The way from a page that lies in another to the timeline in a window of its own, in the same view;
 * from a file, to that file with all around it.
 */
export function FullTimelineLink(): ReactElement | null {
  const { shareUrl } = useEnvironment();
  const view = useTimeline((state) => state.view);
  const { newTab } = useWords().panel;
  const { openFull } = fileWordsFor(useLang());
  const address = shareUrl(view);
  const href = address.startsWith('file:') ? address : safeHref(address);
  if (href === undefined) return null;
  return (
    <a className="full-timeline" href={href} target="_blank" rel="noopener">
      {openFull}
      <ArrowUpRight size={14} aria-hidden="true" />
      <span className="visually-hidden">{` (${newTab})`}</span>
    </a>
  );
}
