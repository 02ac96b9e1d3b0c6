import type { ReactElement } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import { DownloadByHand } from './DownloadByHand.tsx';
import type { ExportReason } from './exportFailure.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { useEnvironment, useLang } from './timelineContext.ts';
import type { Job } from './useExportJob.ts';

export interface DownloadStatusProps {
  readonly job: Job;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

function describeReason(reason: ExportReason, words: FileWords['failed']): string {
  if (reason.kind !== 'pixels') return words[reason.kind];
  const { width, height, largest } = reason;
  const most =
    largest.scale === undefined
      ? words.largestSize(largest.width, largest.height)
      : words.largestScale(largest.scale, largest.width, largest.height);
  return words.pixels(width, height, most);
}

/** Files that a page which brings only itself along has nowhere to read from. */
const isFile = ({ kind }: ExportReason): boolean =>
  kind === 'font' || kind === 'outlines' || kind === 'page' || kind === 'licence';

function Failure({
  reason,
  onRetry,
}: Pick<DownloadStatusProps, 'onRetry'> & { readonly reason: ExportReason }): ReactElement {
  const { isEmbedded, isSandboxed } = useEnvironment();
  const { failed, job } = fileWordsFor(useLang());
  const isFileless = isFile(reason) && isEmbedded;
  const isElsewhere = isFileless || reason.kind === 'print' || (isFile(reason) && isSandboxed);
  return (
    <div className="download-failure" role="alert">
      <p>{isFileless ? failed.fileless : describeReason(reason, failed)}</p>
      {isElsewhere && <FullTimelineLink />}
      {!isFileless && reason.kind !== 'pixels' && reason.kind !== 'print' && (
        <button type="button" className="text-button" onClick={onRetry}>
          {job.retry}
        </button>
      )}
    </div>
  );
}

/** How the making of a file stands: how far it is, why it failed, where it went. */
export function DownloadStatus({ job, onCancel, onRetry }: DownloadStatusProps): ReactElement {
  const { isSandboxed } = useEnvironment();
  const { job: words, byHand } = fileWordsFor(useLang());
  switch (job.kind) {
    case 'running':
      return (
        <div className="download-running">
          <progress aria-label={words.progress} max={job.of} value={job.done} />
          <p role="status">{words.steps[job.step]}</p>
          {isSandboxed && <p className="why">{byHand.why}</p>}
          <button type="button" className="text-button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      );
    case 'cancelled':
      return <p role="status">{words.cancelled}</p>;
    case 'failed':
      return <Failure reason={job.reason} onRetry={onRetry} />;
    case 'saved':
      return (
        <>
          {isSandboxed ? (
            <DownloadByHand file={job.file} />
          ) : (
            <p role="status">{words.saved(job.file.name)}</p>
          )}
          {job.file.missing !== undefined && job.file.missing.length > 0 && (
            <p role="status">{words.missing(job.file.missing.join(' '))}</p>
          )}
        </>
      );
  }
}
