import type { ReactElement } from 'react';
import { isolateThread } from '../state/threadActions.ts';
import { useAct, useDataset, useLang, useWords } from './timelineContext.ts';

/** An event's threads, each of which can be looked at alone. */
export function ThreadLinks({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { threads } = useDataset().vocabulary;
  const act = useAct();
  const lang = useLang();
  const words = useWords().story;
  return (
    <ul className="thread-links">
      {ids.map((id) => {
        const name = threads.find((thread) => thread.id === id)?.label[lang] ?? id;
        return (
          <li key={id}>
            <button
              type="button"
              className="text-button"
              title={words.isolate(name)}
              onClick={() => act(isolateThread(id), 'push')}
            >
              {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
