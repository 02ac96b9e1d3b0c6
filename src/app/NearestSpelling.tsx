import type { MouseEvent, ReactElement } from 'react';
import { setQuery } from '../state/exploreActions.ts';
import { selectNearest } from '../state/searchSelectors.ts';
import type { ViewAction } from '../state/viewActions.ts';
import { useDataset, useTimeline, useWords } from './timelineContext.ts';

/** Offers a search that finds something, near to one that doesn't. */
export function NearestSpelling({
  onChoose,
}: {
  readonly onChoose: (action: ViewAction, press: MouseEvent) => void;
}): ReactElement | null {
  const q = useTimeline((state) => state.view.filter.q);
  const dataset = useDataset();
  const words = useWords().search;
  const nearest = q === '' ? undefined : selectNearest(dataset, q);
  if (nearest === undefined) return null;
  return (
    <p>
      {words.didYouMean}{' '}
      <button
        type="button"
        className="text-button"
        data-nearest=""
        onClick={(press) => onChoose(setQuery(nearest), press)}
      >
        {nearest}
      </button>
    </p>
  );
}
