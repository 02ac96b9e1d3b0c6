import { Image } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { type ExportFile, REPORT_PICTURE } from './exportTask.ts';
import { drawSharePicture } from './sharePicture.ts';
import { useEnvironment, useLang, useTimelineStore } from './timelineContext.ts';

type Copying =
  | { readonly kind: 'idle' | 'drawing' | 'copied' | 'failed' }
  /** The browser lets no page copy pictures: it is shown. */
  | { readonly kind: 'by-hand'; readonly file: ExportFile };

async function copyDrawn(
  file: Promise<ExportFile>,
  copyPicture: (png: Promise<Blob>) => Promise<void>,
): Promise<Copying> {
  const png = file.then(({ content }) => content);
  // A clipboard that refuses at once leaves the picture unread: its failure is told below.
  png.catch(() => undefined);
  try {
    await copyPicture(png);
    return { kind: 'copied' };
  } catch {
    return file.then(
      (drawn) => ({ kind: 'by-hand', file: drawn }),
      () => ({ kind: 'failed' }),
    );
  }
}

/** Puts the view's picture on the clipboard; where no page may do that, shows it. */
export function ShareCopyPicture(): ReactElement {
  const store = useTimelineStore();
  const environment = useEnvironment();
  const words = shareWordsFor(useLang()).picture;
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  const copy = async (): Promise<void> => {
    setCopying({ kind: 'drawing' });
    const file = drawSharePicture({ store, environment, choices: REPORT_PICTURE });
    setCopying(await copyDrawn(file, environment.copyPicture));
  };
  const isDrawing = copying.kind === 'drawing';
  return (
    <div className="share-picture">
      <div className="share-copy">
        <button
          type="button"
          className="tool primary"
          aria-disabled={isDrawing}
          onClick={() => {
            if (!isDrawing) void copy();
          }}
        >
          <Image size={15} aria-hidden="true" />
          {words.copy}
        </button>
        <span role="status">
          {isDrawing && words.drawing}
          {copying.kind === 'copied' && words.copied}
          {copying.kind === 'failed' && words.failed}
          {copying.kind === 'by-hand' && words.byHand}
        </span>
      </div>
      {copying.kind === 'by-hand' && (
        <img src={copying.file.picture} alt={copying.file.alt ?? ''} />
      )}
    </div>
  );
}
