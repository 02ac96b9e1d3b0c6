import './styles/embedTake.css';
import { type ReactElement, useId } from 'react';
import { APA, BIBTEX, CSV, JSON_RECORDS } from '../export/dataFormats.ts';
import { embedWordsFor } from '../i18n/embedWords.ts';
import { fileWordsFor } from '../i18n/fileWords.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import { selectInWindow } from '../state/selectors.ts';
import { DownloadGroup } from './DownloadGroup.tsx';
import { DownloadRow } from './DownloadRow.tsx';
import { type FileTask, REPORT_PICTURE } from './exportTask.ts';
import { dataTask, pngTask, svgTask, TYPESET } from './exportTasks.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { JobAnnouncer } from './JobAnnouncer.tsx';
import { useDataset, useEnvironment, useLang, useTimeline } from './timelineContext.ts';
import type { EmbedTakeState } from './useEmbedTake.ts';
import { useExportJob } from './useExportJob.ts';

interface Group {
  readonly heading: keyof FileWords['headings'];
  readonly files: readonly (readonly [id: keyof FileWords['formats'], task: FileTask])[];
}

/** What the page has all it needs for: outlines of its letters aren't inside. */
const GROUPS: readonly Group[] = [
  {
    heading: 'picture',
    files: [
      ['svg', svgTask(TYPESET)],
      ['png', pngTask(TYPESET)],
    ],
  },
  {
    heading: 'data',
    files: [
      ['csv', dataTask(CSV)],
      ['json', dataTask(JSON_RECORDS)],
    ],
  },
  {
    heading: 'sources',
    files: [
      ['bibtex', dataTask(BIBTEX)],
      ['apa', dataTask(APA)],
    ],
  },
];

function Files(): ReactElement {
  const lang = useLang();
  const { headings, formats } = fileWordsFor(lang);
  const json = { ...formats.json, use: embedWordsFor(lang).take.json };
  const { start, ...jobs } = useExportJob();
  return (
    <div className="download-files">
      {GROUPS.map(({ heading, files }) => (
        <DownloadGroup key={heading} heading={headings[heading]}>
          {files.map(([id, task]) => (
            <DownloadRow
              key={id}
              id={id}
              about={id === 'json' ? json : formats[id]}
              jobs={jobs}
              onPress={() => start(id, task, REPORT_PICTURE)}
            />
          ))}
        </DownloadGroup>
      ))}
      <JobAnnouncer job={jobs.job} />
    </div>
  );
}

/** What a reader takes away of an embed without leaving the page around it; for all else, the way there. */
export function EmbedTake({ take }: { readonly take: EmbedTakeState }): ReactElement | null {
  const headingId = useId();
  const dataset = useDataset();
  const lang = useLang();
  const filter = useTimeline(({ view }) => view.filter);
  const window = useTimeline(({ view }) => view.window);
  const { siteUrl, baseUrl } = useEnvironment();
  if (!take.isOpen) return null;
  const words = embedWordsFor(lang).take;
  const hasSite = siteUrl !== '' || baseUrl !== undefined;
  return (
    <section
      id={take.panelId}
      className="embed-take"
      aria-labelledby={headingId}
      onKeyDown={take.onKeyDown}
    >
      <h2 id={headingId}>{words.shown(selectInWindow(dataset, filter, window).length)}</h2>
      <Files />
      <p className="more">
        {words.sources}{' '}
        {hasSite && (
          <>
            {words.more} <FullTimelineLink />
          </>
        )}
      </p>
    </section>
  );
}
