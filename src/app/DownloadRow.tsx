import { Download, Printer } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import type { DownloadWords } from '../i18n/words/en/download.ts';
import type { FileWords } from '../i18n/words/en/files.ts';
import { useLang } from './timelineContext.ts';

/** The kinds of files that have a row. */
export type RowId = keyof FileWords['formats'] | keyof DownloadWords['formats'];

export interface DownloadRowProps {
  readonly id: RowId;
  /** Its name, and what it is for. */
  readonly about: { readonly name: string; readonly use: string };
  /** Id of what says why the file can't be made now; undefined where it can. */
  readonly refusedBy?: string | undefined;
  readonly onPress: () => void;
  /** What is chosen for this kind of file alone. */
  readonly choice?: ReactNode;
  /** How the making of the file stands. */
  readonly children?: ReactNode;
}

/** A kind of file: its name, what it is for, the button that makes it. */
export function DownloadRow(props: DownloadRowProps): ReactElement {
  const { id, about, refusedBy, onPress, choice, children } = props;
  const words = fileWordsFor(useLang());
  const { name, use } = about;
  const aboutId = useId();
  const Icon = id === 'pdf' ? Printer : Download;
  const described = refusedBy === undefined ? aboutId : `${aboutId} ${refusedBy}`;
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
        type="button"
        className="tool"
        aria-label={id === 'pdf' ? words.print : words.actionOf(name)}
        aria-describedby={described}
        aria-disabled={refusedBy !== undefined}
        onClick={refusedBy === undefined ? onPress : undefined}
      >
        <Icon size={16} aria-hidden="true" />
        {id === 'pdf' ? words.printShort : words.action}
      </button>
      {children}
    </li>
  );
}
