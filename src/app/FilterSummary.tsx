import { X } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { clearFilters, type ViewAction } from '../state/viewActions.ts';
import { activeParts } from './activeParts.ts';
import { Glyph } from './Glyph.tsx';
import { useAct, useDataset, useTimeline, useWords } from './timelineContext.ts';
import { shownIn } from './ViewSwitch.tsx';

/** How many events are shown, what hides the others, and a press for each to let go of it. */
export function FilterSummary(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().filters;
  const counts = useRef<HTMLParagraphElement>(null);
  const parts = activeParts(dataset, { filter: view.filter, lang: view.lang });
  const matching = selectMatching(dataset, view.filter).length;
  // A comparison has windows of its own.
  const inWindow =
    shownIn(view) === 'compare'
      ? undefined
      : selectInWindow(dataset, view.filter, view.window).length;
  // The pressed button goes with its filter: the focus would go with it.
  const drop = (action: ViewAction): void => {
    act(action, 'push');
    counts.current?.focus();
  };
  return (
    <div className="filter-summary" data-filter-summary="">
      <p ref={counts} tabIndex={-1}>
        {words.shown(matching, dataset.events.length)}
        {inWindow !== undefined && <span className="aside"> · {words.inWindow(inWindow)}</span>}
      </p>
      {parts.length > 0 && (
        <>
          <ul>
            {parts.map((part) => (
              <li key={part.key}>
                <button
                  type="button"
                  className="active-filter"
                  aria-label={words.clear(part.label)}
                  title={words.clear(part.label)}
                  onClick={() => drop(part.drop)}
                >
                  {part.kind === 'types' && part.id !== undefined && <Glyph type={part.id} />}
                  {part.label}
                  <X size={14} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="text-button" onClick={() => drop(clearFilters)}>
            {words.clearAll}
          </button>
        </>
      )}
    </div>
  );
}
