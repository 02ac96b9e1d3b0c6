import { ChevronDown } from 'lucide-react';
import { lazy, type ReactElement, useState } from 'react';
import { drawnSeries } from '../layout/seriesCells.ts';
import { useFolding } from './FiltersMenu.tsx';
import { Lazily } from './Lazily.tsx';
import { useDataset, useTimeline, useWords } from './timelineContext.ts';

const SeriesChoices = lazy(async () => ({
  default: (await import('./SeriesChoices.tsx')).SeriesChoices,
}));

/** All figures of the data by thread, to be drawn below the lanes; folded up behind its name. */
export function SeriesMenu(): ReactElement | null {
  const chosen = useTimeline((state) => state.view.series);
  const dataset = useDataset();
  const words = useWords().series;
  const ref = useFolding();
  const [isOpened, setOpened] = useState(false);
  if (dataset.seriesIds.length === 0) return null;
  const drawn = drawnSeries(dataset, chosen).length;
  return (
    <details ref={ref} className="menu series-menu" onToggle={() => setOpened(true)}>
      <summary>
        {words.title}
        {drawn > 0 && <span className="chosen">{words.chosen(drawn)}</span>}
        <ChevronDown size={15} aria-hidden="true" />
      </summary>
      <div className="series-choices">
        {isOpened && (
          <Lazily>
            <SeriesChoices />
          </Lazily>
        )}
      </div>
    </details>
  );
}
