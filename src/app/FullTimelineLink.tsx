import type { ReactElement } from 'react';
import { exportWordsFor } from '../i18n/exportWords.ts';
import { useEnvironment, useLang, useTimeline } from './timelineContext.ts';

/** The way from a page that lies in another to the timeline in a window of its own, in the same view. */
export function FullTimelineLink(): ReactElement {
  const { shareUrl } = useEnvironment();
  const view = useTimeline((state) => state.view);
  const words = exportWordsFor(useLang()).download.job;
  return (
    <a href={shareUrl(view)} target="_blank" rel="noopener noreferrer">
      {words.openFull}
    </a>
  );
}
