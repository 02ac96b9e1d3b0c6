import type { ReactElement } from 'react';
import { formatDay } from '../i18n/formatDate.ts';
import { DOWNLOADS } from './downloads.ts';
import { useDataset, useLang, useWords } from './timelineContext.ts';

/** What the data is, as of when, its files, its licence. */
export function Footer(): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().footer;
  return (
    <footer className="page-foot">
      <p>{words.source(dataset.events.length, formatDay(dataset.through, lang))}</p>
      <p className="downloads">
        <span>{words.downloads}</span>
        {DOWNLOADS.map(({ kind, href }) => (
          <a key={kind} href={href} download="">
            {kind.toUpperCase()}
          </a>
        ))}
      </p>
      <p>{words.version(dataset.version)}</p>
      <p>{words.licence}</p>
      <p>{words.privacy}</p>
    </footer>
  );
}
