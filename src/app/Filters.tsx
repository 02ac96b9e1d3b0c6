import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { activeParts } from './activeParts.ts';
import { FilterSummary } from './FilterSummary.tsx';
import { FiltersRow } from './FiltersRow.tsx';
import { FiltersTypes } from './FiltersTypes.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { useNarrow } from './useNarrow.ts';

/** On a phone the filters but the search fold up behind a line that says what is set. */
function Sheet({ children }: { readonly children: ReactElement }): ReactElement {
  const filter = useTimeline(({ view }) => view.filter);
  const lang = useLang();
  const dataset = useDataset();
  const words = useWords().filters;
  const names = activeParts(dataset, { filter, lang }).map(({ label }) => label);
  return (
    <details className="filter-sheet">
      <summary>
        {words.label}
        <span className="aside">{names.length === 0 ? words.notActive : words.active(names)}</span>
        <ChevronDown size={18} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}

/** The filters, which are the chart's legend, and what they leave. */
export function Filters(): ReactElement {
  const words = useWords().filters;
  const isNarrow = useNarrow();
  const controls = (
    <div className="filter-controls">
      <FiltersTypes />
      <FiltersRow withSearch={!isNarrow} />
    </div>
  );
  return (
    <section className="filters" aria-label={words.label}>
      {isNarrow && <SearchBox />}
      {isNarrow ? <Sheet>{controls}</Sheet> : controls}
      <FilterSummary />
    </section>
  );
}
