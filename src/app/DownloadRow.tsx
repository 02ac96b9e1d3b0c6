import { Download, type LucideIcon } from 'lucide-react';
import { type ReactElement, type ReactNode, useId, useRef } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import type { DownloadWords } from '../i18n/words/en/download.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import { DownloadStatus } from './DownloadStatus.tsx';
import { useLang } from './timelineContext.ts';
import type { ExportJobs } from './useExportJob.ts';

/** The kinds of files that have a row. */
export type RowId = keyof FileWords['formats'] | keyof DownloadWords['formats'];

/** What a row's button shows, and its name. */
export interface RowAction {
  readonly Icon: LucideIcon;
  readonly text: string;
  readonly label: string;
}

export interface DownloadRowProps {
  readonly id: RowId;
  /** Its name, and what it is for. */
  readonly about: { readonly name: string; readonly use: string };
  /** Id of what says why the file can't be made now; undefined where it can. */
  readonly refusedBy?: string | undefined;
  /** What its button does, other than to download. */
  readonly action?: RowAction | undefined;
  readonly onPress: () => void;
  readonly jobs: Pick<ExportJobs, 'job' | 'cancel'>;
  /** What is chosen for this kind of file alone. */
  readonly choice?: ReactNode;
}

/** A kind of file: its name, what it is for, the button that makes it, how the making stands. */
export function DownloadRow(props: DownloadRowProps): ReactElement {
  const { id, about, refusedBy, action, onPress, jobs, choice } = props;
  const words = fileWordsFor(useLang());
  const { name, use } = about;
  const { job, cancel } = jobs;
  const aboutId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { Icon, text, label } = action ?? {
    Icon: Download,
    text: words.action,
    label: words.actionOf(name),
  };
  const press = (): void => {
    if (refusedBy === undefined) onPress();
  };
  return (
    <li className="download-row" data-format={id}>
      <div className="about">
        <span className="name">{name}</span>
        <span className="use" id={aboutId}>
          {use}
        </span>
        {choice}
      </div>
      <button
        ref={button}
        type="button"
        className="tool"
        aria-label={label}
        aria-describedby={refusedBy === undefined ? aboutId : `${aboutId} ${refusedBy}`}
        aria-disabled={refusedBy !== undefined}
        onClick={press}
      >
        <Icon size={16} aria-hidden="true" />
        {text}
      </button>
      {job?.id === id && (
        <DownloadStatus
          key={job.kind}
          control={button}
          job={job}
          onCancel={cancel}
          onRetry={press}
        />
      )}
    </li>
  );
}
