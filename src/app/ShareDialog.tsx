import type { ReactElement } from 'react';
import { exportWordsFor } from '../i18n/exportWords.ts';
import { Dialog } from './Dialog.tsx';
import type { HeaderDialogProps } from './headerDialog.ts';
import { useLang } from './timelineContext.ts';

export function ShareDialog({ open, onClose }: HeaderDialogProps): ReactElement {
  const words = exportWordsFor(useLang()).share;
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.title}</p>
    </Dialog>
  );
}
