import type { ReactElement } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import type { Environment } from './environment.ts';
import { describeReason } from './exportFailure.ts';
import { useEnvironment, useLang } from './timelineContext.ts';
import type { Job } from './useExportJob.ts';

/** What a screen reader is told of the making of a file, in at most 140 characters: that it began, and how it ended. */
export function announceJob(
  job: Job | undefined,
  { job: words, failed, byHand }: FileWords,
  environment: Pick<Environment, 'isEmbedded' | 'isSandboxed'>,
): string {
  switch (job?.kind) {
    case undefined:
      return '';
    case 'running':
      return words.began;
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return describeReason(job.reason, failed, environment);
    case 'saved': {
      if (environment.isSandboxed) return byHand.why;
      const { name, missing = [] } = job.file;
      const said = words.saved(name);
      return missing.length === 0 ? said : `${said}. ${words.lacking}`;
    }
  }
}

/** The one live region of all files: it stays, and only its text changes. */
export function JobAnnouncer({ job }: { readonly job: Job | undefined }): ReactElement {
  const environment = useEnvironment();
  const words = fileWordsFor(useLang());
  return (
    <p className="visually-hidden" role="status">
      {announceJob(job, words, environment)}
    </p>
  );
}
