import { Download } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { fileWordsFor } from '../i18n/fileWords.ts';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { DownloadByHand } from './DownloadByHand.tsx';
import type { ExportFile } from './exportTask.ts';
import { drawSharePicture, SAVED_PICTURE } from './sharePicture.ts';
import { useEnvironment, useLang, useTimelineStore } from './timelineContext.ts';

type Saving =
  | { readonly kind: 'idle' | 'drawing' | 'failed' }
  | { readonly kind: 'saved'; readonly file: ExportFile };

/** Saves the view's picture under the name that the text to paste has. */
export function ShareSavePicture(): ReactElement {
  const store = useTimelineStore();
  const environment = useEnvironment();
  const lang = useLang();
  const words = shareWordsFor(lang).picture;
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async (): Promise<void> => {
    setSaving({ kind: 'drawing' });
    try {
      const file = await drawSharePicture({ store, environment, choices: SAVED_PICTURE });
      environment.saveFile(file.name, file.content);
      setSaving({ kind: 'saved', file });
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  const isDrawing = saving.kind === 'drawing';
  const isByHand = saving.kind === 'saved' && environment.isSandboxed;
  return (
    <div className="share-picture">
      <div className="share-copy">
        <button
          type="button"
          className="tool"
          aria-disabled={isDrawing}
          onClick={() => {
            if (!isDrawing) void save();
          }}
        >
          <Download size={15} aria-hidden="true" />
          {words.save}
        </button>
        <span role="status">
          {isDrawing && words.drawing}
          {saving.kind === 'saved' && !isByHand && fileWordsFor(lang).job.saved(saving.file.name)}
          {saving.kind === 'failed' && words.failed}
        </span>
      </div>
      {isByHand && <DownloadByHand file={saving.file} />}
    </div>
  );
}
