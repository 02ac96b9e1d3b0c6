import { Code2, Download, Info, Keyboard } from 'lucide-react';
import { lazy, type ReactElement, useCallback, useState } from 'react';
import { Lazily } from './Lazily.tsx';
import { useWords } from './timelineContext.ts';
import { useCharacterKey } from './useCharacterKey.ts';
import { useLazyPart } from './useLazyPart.ts';

const loadShare = () =>
  lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const loadDownload = () =>
  lazy(async () => ({ default: (await import('./DownloadDialog.tsx')).DownloadDialog }));
const loadAbout = () =>
  lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));
const loadKeys = () =>
  lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

const DIALOGS = [
  { id: 'share', icon: Code2, label: 'share' },
  { id: 'download', icon: Download, label: 'download' },
  { id: 'about', icon: Info, label: 'about' },
  { id: 'keys', icon: Keyboard, label: 'help' },
] as const;
type DialogId = (typeof DIALOGS)[number]['id'];

function useDialogParts() {
  return {
    share: useLazyPart(loadShare),
    download: useLazyPart(loadDownload),
    about: useLazyPart(loadAbout),
    keys: useLazyPart(loadKeys),
  };
}

/** What opens in a dialog of its own; its script comes with the first press. */
export function HeaderDialogs(): ReactElement {
  const words = useWords().header;
  const parts = useDialogParts();
  const [shown, setShown] = useState<DialogId | undefined>(undefined);
  const [asked, setAsked] = useState<readonly DialogId[]>([]);
  const open = useCallback((id: DialogId): void => {
    setAsked((ids) => (ids.includes(id) ? ids : [...ids, id]));
    setShown(id);
  }, []);
  const close = useCallback(() => setShown(undefined), []);
  useCharacterKey(
    '?',
    useCallback(() => open('keys'), [open]),
  );
  return (
    <>
      {DIALOGS.map(({ id, icon: Icon, label }) => (
        <button
          key={id}
          type="button"
          className="tool"
          aria-haspopup="dialog"
          onClick={() => open(id)}
        >
          <Icon size={16} aria-hidden="true" />
          {words[label]}
        </button>
      ))}
      {asked.map((id) => {
        const { Part, retry } = parts[id];
        return (
          <Lazily key={id} onRetry={retry} isQuiet={true}>
            <Part open={shown === id} onClose={close} />
          </Lazily>
        );
      })}
    </>
  );
}
