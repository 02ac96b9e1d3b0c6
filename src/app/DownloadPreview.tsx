import type { ReactElement } from 'react';
import type { Figure } from '../export/figure.tsx';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { svgDataUri } from './drawPng.ts';
import { useLang } from './timelineContext.ts';

export interface DownloadPreviewProps {
  readonly figure: Figure | undefined;
  readonly theme: 'light' | 'dark';
}

/** The picture as it will be, drawn smaller. */
export function DownloadPreview({ figure, theme }: DownloadPreviewProps): ReactElement {
  const words = downloadWordsFor(useLang()).picture;
  return (
    <figure className="download-preview" data-theme-of={theme}>
      {figure === undefined ? (
        <p className="loading">{words.drawing}</p>
      ) : (
        <>
          <img
            src={svgDataUri(figure.svg)}
            width={figure.width}
            height={figure.height}
            alt={figure.alt}
          />
          <figcaption>{words.pixels(figure.width, figure.height)}</figcaption>
        </>
      )}
    </figure>
  );
}
