import type { ReactElement } from 'react';
import { aboutWordsFor } from '../i18n/aboutWords.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { Dialog } from './Dialog.tsx';
import { DOWNLOADS } from './downloads.ts';
import { firstYear } from './firstYear.ts';
import type { HeaderDialogProps } from './headerDialog.ts';
import { useDataset, useEnvironment, useLang, useTimeline } from './timelineContext.ts';

/** Sources of all events; undefined until they are loaded. */
function useSourceCount(): number | undefined {
  const details = useTimeline((state) => state.details);
  if (typeof details === 'string') return undefined;
  return [...details.values()].reduce((sum, { sources }) => sum + sources.length, 0);
}

function AboutText(): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = aboutWordsFor(useLang()).about;
  const sources = useSourceCount();
  const { isEmbedded } = useEnvironment();
  const through = formatDay(dataset.through, lang);
  const sections = [
    [
      words.whatHeading,
      words.what(dataset.events.length, sources, firstYear(dataset, lang), through),
    ],
    [words.sourcesHeading, words.sources],
    [words.datesHeading, `${words.dates} ${words.coverage(through)}`],
    [words.statusHeading, words.status],
    [words.matchingHeading, words.matching],
    [words.importanceHeading, words.importance],
    [words.relationsHeading, words.relations],
    [words.confidenceHeading, words.confidence],
  ] as const;
  return (
    <>
      {sections.map(([heading, text]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
      {!isEmbedded && (
        <section>
          <h3>{words.downloadsHeading}</h3>
          <ul className="downloads">
            {DOWNLOADS.map(({ kind, href }) => (
              <li key={kind}>
                <a href={href} download="">
                  {words.downloads[kind]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.licenceHeading}</h3>
        <p>{`${words.dataLicence} ${words.codeLicence} ${words.fontLicence}`}</p>
        <p>{`${words.version(dataset.version)}. ${words.privacy}`}</p>
      </section>
    </>
  );
}

/** What the timeline is, its sources and method, its data to take away, its licences. */
export function AboutDialog({ open, onClose }: HeaderDialogProps): ReactElement {
  const words = aboutWordsFor(useLang()).about;
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <AboutText />
    </Dialog>
  );
}
