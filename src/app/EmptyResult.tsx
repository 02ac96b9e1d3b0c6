import type { MouseEvent, ReactElement } from 'react';
import { namePart } from '../i18n/filterNames.ts';
import { selectDroppable } from '../state/selectors.ts';
import { clearFilters, dropFilter, type ViewAction } from '../state/viewActions.ts';
import { activeParts } from './activeParts.ts';
import { NearestSpelling } from './NearestSpelling.tsx';
import { summaryBeside } from './summaryBeside.ts';
import { useAct, useDataset, useTimeline, useWords } from './timelineContext.ts';

/** In the chart's place where nothing matches: which filter hides everything, each dropped by one press. */
export function EmptyResult(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().filters;
  const parts = activeParts(dataset, view);
  const droppable = selectDroppable(dataset, view.filter);
  const names = droppable.map(({ kind }) => namePart(kind, parts, view.lang));
  const drop =
    (action: ViewAction) =>
    ({ currentTarget }: MouseEvent): void => {
      const summary = summaryBeside(currentTarget);
      act(action, 'push');
      summary?.focus();
    };
  return (
    <div className="empty">
      <h2>{words.empty}</h2>
      <p>{names.length === 0 ? words.emptyTogether : words.emptyAdvice(names)}</p>
      <NearestSpelling onChoose={(action, press) => drop(action)(press)} />
      <ul>
        {droppable.map(({ kind, count }) => (
          <li key={kind}>
            <button type="button" className="text-button" onClick={drop(dropFilter(kind))}>
              {words.drop(namePart(kind, parts, view.lang), count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={drop(clearFilters)}>
            {words.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
