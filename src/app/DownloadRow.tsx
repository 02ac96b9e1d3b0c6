import { Download, Printer } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { exportWordsFor } from '../i18n/exportWords.ts';
import type { DownloadWords } from '../i18n/words/en/download.ts';
import { useLang } from './timelineContext.ts';

export interface DownloadRowProps {
  readonly id: keyof DownloadWords['formats'];
  /** Why the file can't be made now; undefined where it can. */
  readonly refusal?: string | undefined;
  readonly onPress: () => void;
  /** What is chosen for this kind of file alone. */
  readonly choice?: ReactNode;
  /** How the making of the file stands. */
  readonly children?: ReactNode;
}

/** A kind of file: its name, what it is for, the button that makes it. */
export function DownloadRow(props: DownloadRowProps): ReactElement {
  const { id, refusal, onPress, choice, children } = props;
  const words = exportWordsFor(useLang()).download;
  const { name, use } = words.formats[id];
  const aboutId = useId();
  const refusalId = useId();
  const Icon = id === 'pdf' ? Printer : Download;
  const described = refusal === undefined ? aboutId : `${aboutId} ${refusalId}`;
  return (
    <li className="download-row" data-format={id}>
      <div className="about">
        <span className="name">{name}</span>
        <span className="use" id={aboutId}>
          {use}
        </span>
        {choice}
        {refusal !== undefined && (
          <span className="wrong" id={refusalId}>
            {refusal}
          </span>
        )}
      </div>
      <button
        type="button"
        className="tool"
        aria-label={id === 'pdf' ? words.print : words.actionOf(name)}
        aria-describedby={described}
        aria-disabled={refusal !== undefined}
        onClick={refusal === undefined ? onPress : undefined}
      >
        <Icon size={16} aria-hidden="true" />
        {id === 'pdf' ? words.printShort : words.action}
      </button>
      {children}
    </li>
  );
}
