import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { HeaderDialog } from './headerDialog.ts';
import { Lazily } from './Lazily.tsx';
import { useWords } from './timelineContext.ts';
import { useCharacterKey } from './useCharacterKey.ts';

export interface HeaderDialogsProps {
  readonly dialogs: readonly HeaderDialog[];
}

/** What opens in a dialog of its own; its script comes with the first press. */
export function HeaderDialogs({ dialogs }: HeaderDialogsProps): ReactElement {
  const words = useWords().header;
  const [shown, setShown] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const open = useCallback((id: string): void => {
    setAsked((ids) => (ids.includes(id) ? ids : [...ids, id]));
    setShown(id);
  }, []);
  const close = useCallback(() => setShown(undefined), []);
  useCharacterKey(
    '?',
    useCallback(() => open('keys'), [open]),
  );
  const opened = useMemo(() => dialogs.filter(({ id }) => asked.includes(id)), [dialogs, asked]);
  return (
    <>
      {dialogs.map(({ id, icon: Icon, label }) => (
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
      {opened.map(({ id, Part }) => (
        <Lazily key={id} isQuiet={true}>
          <Part open={shown === id} onClose={close} />
        </Lazily>
      ))}
    </>
  );
}
