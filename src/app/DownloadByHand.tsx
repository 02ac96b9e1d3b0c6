import { type ReactElement, useId } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { CopyText } from './CopyText.tsx';
import type { ExportFile } from './exportTask.ts';
import { FullTimelineLink } from './FullTimelineLink.tsx';
import { useLang } from './timelineContext.ts';

/** A file in sight, to be taken by hand: a frame may forbid downloads without a sign. */
export function DownloadByHand({ file }: { readonly file: ExportFile }): ReactElement {
  const words = fileWordsFor(useLang()).byHand;
  const hint = useId();
  const { name, text, picture, alt = '' } = file;
  return (
    <div className="download-by-hand" data-by-hand={name}>
      <p>{words.why}</p>
      {picture !== undefined && (
        <>
          <p id={hint}>{words.picture}</p>
          <img src={picture} alt={alt} aria-describedby={hint} />
        </>
      )}
      {text !== undefined && (
        <>
          <CopyByHand label={words.textOf(name)} text={text} isLong={true} />
          <CopyText what={words.textOf(name)} text={text} />
        </>
      )}
      {picture === undefined && text === undefined && (
        <p>
          {words.binary} <FullTimelineLink />
        </p>
      )}
    </div>
  );
}
