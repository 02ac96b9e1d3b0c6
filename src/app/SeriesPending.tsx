import type { ReactElement } from 'react';
import { useEnvironment, useTimeline, useWords } from './timelineContext.ts';

/** That the figures are on their way, or could not be loaded and how to try again. */
export function SeriesPending(): ReactElement | null {
  const supplement = useTimeline((state) => state.supplement);
  const { loadSupplement } = useEnvironment();
  const words = useWords().series;
  if (supplement === 'loaded') return null;
  return (
    <div className="series-pending">
      <p role="status">{supplement === 'failed' ? words.failed : words.loading}</p>
      {supplement === 'failed' && (
        <button type="button" className="text-button" onClick={loadSupplement}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
