import './styles/cite.css';
import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { printApa } from '../export/apa.ts';
import { printBibtex } from '../export/bibtex.ts';
import { eventCitation } from '../export/citations.ts';
import { citeWordsFor } from '../i18n/citeWords.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { NO_FILTER } from '../model/filter.ts';
import { windowShowing } from '../state/windowShowing.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { useDataset, useEnvironment, useLang, useTimeline, useWords } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

const FORMATS = [
  { id: 'apa', print: printApa },
  { id: 'bibtex', print: printBibtex },
] as const;

/** A citation in one format, with a button that copies it; where copying fails, the text to copy by hand. */
function CitationText({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): ReactElement {
  const words = citeWordsFor(useLang());
  const { copying, copy } = useCopying();
  return (
    <li>
      <p className="citation">{text}</p>
      <button type="button" className="tool" onClick={() => copy(text)}>
        <Copy size={15} aria-hidden="true" />
        {words.copy(name)}
      </button>
      <CopyOutcome copying={copying} copied={words.copied(name)} label={words.copyByHand} isLong />
    </li>
  );
}

/** How to cite one event: as a reference and for a bibliography, with the link that shows it unfiltered. */
export function CiteEvent({ event }: { readonly event: TimelineEvent }): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const lang = useLang();
  const { shareUrl } = useEnvironment();
  const { names } = citeWordsFor(lang);
  const { cite } = useWords().panel;
  const window = windowShowing(view.window, event.extent);
  const link = shareUrl({ ...view, window, event: event.id, filter: NO_FILTER, theme: 'auto' });
  const citation = eventCitation(event, dataset, { lang, link });
  return (
    <ul className="cite" aria-label={cite}>
      {FORMATS.map(({ id, print }) => (
        <CitationText key={id} name={names[id]} text={print(citation).trimEnd()} />
      ))}
    </ul>
  );
}
