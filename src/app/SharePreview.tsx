import { type ReactElement, useEffect, useRef } from 'react';
import { EMBED_SANDBOX } from '../export/snippets/htmlSnippets.ts';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { EMBED_WIDTHS } from './shareInput.ts';
import { useLang } from './timelineContext.ts';
import { FIRST_HEIGHT, useFittedHeight } from './useFittedHeight.ts';
import { useFrameSize } from './useFrameSize.ts';

export interface SharePreviewProps {
  /** Address of the embed page with the view. */
  readonly src: string;
  readonly title: string;
  /** Of the frame in px; undefined: as wide as there is room. */
  readonly width: number | undefined;
  readonly onWidth: (width: number | undefined) => void;
  /** Told the height that the content asks for. */
  readonly onHeight: (height: number) => void;
}

/** The keyboard scrolls the preview, too. */
const SCROLLED = { tabIndex: 0 } as const;

/** The embed as its readers get it, as wide as it will be; drawn smaller where it has no room. */
export function SharePreview(props: SharePreviewProps): ReactElement {
  const { src, title, width, onWidth, onHeight } = props;
  const lang = useLang();
  const words = shareWordsFor(lang);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const { width: available } = useFrameSize(room);
  const fitted = useFittedHeight(frame);
  const height = fitted ?? FIRST_HEIGHT;
  useEffect(() => {
    if (fitted !== undefined) onHeight(fitted);
  }, [fitted, onHeight]);
  const shownWidth = width ?? Math.max(Math.floor(available), 1);
  const scale = available > 0 ? Math.min(1, available / shownWidth) : 1;
  return (
    <div className="share-preview">
      <div className="share-bar">
        <ShareChoice
          legend={words.width}
          value={String(width ?? 'full')}
          choices={EMBED_WIDTHS.map((px) => ({
            value: String(px ?? 'full'),
            label: px === undefined ? words.fullWidth : words.px(px),
          }))}
          onChoose={(value) => onWidth(value === 'full' ? undefined : Number(value))}
        />
        <p className="size" data-share-size={`${shownWidth}x${height}`}>
          {words.size(shownWidth, height)}
          {scale < 1 && ` · ${words.scaled(Math.round(scale * 100))}`}
        </p>
      </div>
      <section className="share-ground" aria-label={words.preview} ref={room} {...SCROLLED}>
        <div className="share-paper" style={{ width: shownWidth * scale, height: height * scale }}>
          <iframe
            key={src}
            ref={frame}
            title={words.previewOf(title)}
            src={src}
            width={shownWidth}
            height={height}
            sandbox={EMBED_SANDBOX}
            style={{ transform: scale < 1 ? `scale(${scale})` : undefined }}
          />
        </div>
      </section>
    </div>
  );
}
