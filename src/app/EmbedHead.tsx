import type { ReactElement } from 'react';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { activeParts } from './activeParts.ts';
import { useDataset, useTimeline, useWords } from './timelineContext.ts';
import { useHeading } from './useHeading.ts';
import { shownIn } from './ViewSwitch.tsx';

/** Title, what is filtered in words, and how many events that leaves. */
export function EmbedHead(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const words = useWords();
  const { filters } = words;
  const { title, caption } = useHeading();
  const names = activeParts(dataset, view).map(({ label }) => label);
  const matching = selectMatching(dataset, view.filter).length;
  const inWindow = selectInWindow(dataset, view.filter, view.window).length;
  const counts = [
    filters.shown(matching, dataset.events.length),
    ...(shownIn(view) === 'compare' ? [] : [filters.inWindow(inWindow)]),
  ];
  return (
    <header className="embed-head" data-filter-summary="">
      <h1>{title}</h1>
      {caption !== '' && <p className="caption">{caption}</p>}
      <p tabIndex={-1}>
        {names.length > 0 && <span className="active">{filters.active(names)}</span>}
        {`${names.length > 0 ? ' · ' : ''}${counts.join(' · ')}`}
      </p>
    </header>
  );
}
