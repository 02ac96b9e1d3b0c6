import type { ReactElement } from 'react';
import { aboutWordsFor } from '../i18n/aboutWords.ts';
import { Dialog } from './Dialog.tsx';
import type { HeaderDialogProps } from './headerDialog.ts';
import { useEnvironment, useLang, useTimeline } from './timelineContext.ts';

const IN_CHART = [
  'along',
  'lane',
  'end',
  'decade',
  'open',
  'close',
  'zoom',
  'fit',
  'pan',
  'wheel',
  'drag',
  'doubleClick',
] as const;
const EVERYWHERE = ['search', 'undo', 'redo', 'help'] as const;
const EVERYWHERE_IN_EMBED = ['undo', 'redo'] as const;

type Row = (typeof IN_CHART | typeof EVERYWHERE)[number];

function Keys({ rows }: { readonly rows: readonly Row[] }): ReactElement {
  const words = aboutWordsFor(useLang()).keys.rows;
  return (
    <dl className="keys">
      {rows.map((row) => (
        <div key={row} className="key-row">
          <dt>
            <kbd>{words[row].press}</kbd>
          </dt>
          <dd>{words[row].does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All keys and gestures; those that are plain characters can be switched off. */
export function KeysDialog(props: HeaderDialogProps): ReactElement {
  const words = aboutWordsFor(useLang()).keys;
  const shortcuts = useTimeline((state) => state.shortcuts);
  const { isEmbedded } = useEnvironment();
  const setShortcuts = useTimeline((state) => state.setShortcuts);
  return (
    <Dialog open={props.open} title={words.title} closeLabel={words.close} onClose={props.onClose}>
      <p>{words.where}</p>
      <Keys rows={IN_CHART} />
      <h3>{words.everywhere}</h3>
      <Keys rows={isEmbedded ? EVERYWHERE_IN_EMBED : EVERYWHERE} />
      {!isEmbedded && (
        <label className="switch">
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => setShortcuts(event.currentTarget.checked)}
          />
          {words.letKeys}
        </label>
      )}
    </Dialog>
  );
}
