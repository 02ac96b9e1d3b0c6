import { type ReactElement, useId } from 'react';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { SCOPES, type Scope } from '../model/excerpt.ts';
import { NO_FILTER } from '../model/filter.ts';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { useDataset, useLang, useTimeline } from './timelineContext.ts';

/** How many events each scope takes away now. */
function useScopeCounts(): Readonly<Record<Scope, number>> {
  const dataset = useDataset();
  const filter = useTimeline((state) => state.view.filter);
  const window = useTimeline((state) => state.view.window);
  return {
    view: selectInWindow(dataset, filter, window).length,
    filtered: selectMatching(dataset, filter).length,
    all: selectMatching(dataset, NO_FILTER).length,
  };
}

export interface DownloadScopeProps {
  readonly value: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** How much is taken away, each choice with its number of events. */
export function DownloadScope({ value, onChoose }: DownloadScopeProps): ReactElement {
  const words = downloadWordsFor(useLang()).scope;
  const counts = useScopeCounts();
  const name = useId();
  return (
    <fieldset className="download-scope">
      <legend>{words.legend}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name={name}
            value={scope}
            checked={scope === value}
            onChange={() => onChoose(scope)}
          />
          <span className="name">{words[scope]}</span>
          <span className="count">{words.count(counts[scope])}</span>
        </label>
      ))}
    </fieldset>
  );
}
