import type { ReactElement } from 'react';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { useDataset, useLang, useWords } from './timelineContext.ts';

/** Where the picture is from, as of when, and the way to the whole timeline in the same view. */
export function EmbedFoot(): ReactElement {
  const { version, through } = useDataset();
  const lang = useLang();
  const words = useWords();
  return (
    <footer className="embed-foot">
      <p>
        <span className="from">{words.header.title}.</span>{' '}
        {embedWordsFor(lang).source(version, formatDay(through, lang))}
      </p>
      <FullTimelineLink />
    </footer>
  );
}
