import { type ReactElement, type RefObject, useLayoutEffect, useRef } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { DownloadByHand } from './DownloadByHand.tsx';
import { describeReason, isFileless, isFileMissing } from './exportFailure.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { useEnvironment, useLang, useWords } from './timelineContext.ts';
import type { Job } from './useExportJob.ts';

export interface DownloadStatusProps {
  readonly job: Job;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

function Failure({
  job: { reason },
  onRetry,
}: Pick<DownloadStatusProps, 'onRetry'> & {
  readonly job: Extract<Job, { kind: 'failed' }>;
}): ReactElement {
  const environment = useEnvironment();
  const { failed, job } = fileWordsFor(useLang());
  const { reload } = useWords().views;
  const isLacking = isFileless(reason, environment);
  const isElsewhere = isLacking || (isFileMissing(reason) && environment.isSandboxed);
  return (
    <div className="download-failure">
      <p>{describeReason(reason, failed, environment)}</p>
      {isElsewhere && <FullTimelineLink />}
      {!isLacking && reason.kind !== 'pixels' && (
        <button
          type="button"
          className="text-button"
          onClick={reason.kind === 'script' ? environment.reload : onRetry}
        >
          {reason.kind === 'script' ? reload : job.retry}
        </button>
      )}
    </div>
  );
}

function Stand({ job, onCancel, onRetry }: DownloadStatusProps): ReactElement {
  const { isSandboxed } = useEnvironment();
  const { job: words, byHand } = fileWordsFor(useLang());
  switch (job.kind) {
    case 'running':
      return (
        <div className="download-running">
          <progress aria-label={words.progress} max={job.of} value={job.done} />
          <p>{words.steps[job.step]}</p>
          {isSandboxed && job.step !== 'print' && <p className="why">{byHand.why}</p>}
          <button type="button" className="text-button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      );
    case 'cancelled':
      return <p>{words.cancelled}</p>;
    case 'failed':
      return <Failure job={job} onRetry={onRetry} />;
    case 'saved':
      return (
        <>
          {isSandboxed ? <DownloadByHand file={job.file} /> : <p>{words.saved(job.file.name)}</p>}
          {job.file.missing !== undefined && job.file.missing.length > 0 && (
            <p>{words.missing(job.file.missing.join(' '))}</p>
          )}
        </>
      );
  }
}

/** Hands the focus on from what goes away with it. */
function useHandBack(
  going: RefObject<HTMLElement | null>,
  control: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const { current: box } = going;
    return () => {
      if (box?.contains(document.activeElement)) control.current?.focus();
    };
  }, [going, control]);
}

/** How the making of a file stands: how far it is, why it failed, where it went. */
export function DownloadStatus({
  control,
  ...stand
}: DownloadStatusProps & {
  /** Stays when a stand goes, and takes the focus over. */
  readonly control: RefObject<HTMLElement | null>;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useHandBack(box, control);
  return (
    <div className="download-status" ref={box}>
      <Stand {...stand} />
    </div>
  );
}
