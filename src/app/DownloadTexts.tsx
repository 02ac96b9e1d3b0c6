import { type ReactElement, useId } from 'react';
import { printCaption } from '../export/caption.ts';
import { altOf } from '../export/figureChart.ts';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { CopyText, type CopyTextProps } from './CopyText.tsx';
import { useEnvironment, useLang } from './timelineContext.ts';

function TextBeside({ what, text }: CopyTextProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="download-text-head">
        <h3 id={id}>{what}</h3>
        <CopyText what={what} text={text} />
      </div>
      <p>{text}</p>
    </section>
  );
}

/** What a report says of the picture: to those who don't see it, and below it. */
export function DownloadTexts({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const words = downloadWordsFor(useLang()).texts;
  const { shareUrl } = useEnvironment();
  const link = shareUrl(excerpt.view);
  return (
    <div className="download-texts">
      <TextBeside what={words.alt} text={altOf(excerpt)} />
      <TextBeside what={words.caption} text={printCaption({ ...excerpt, link })} />
    </div>
  );
}
