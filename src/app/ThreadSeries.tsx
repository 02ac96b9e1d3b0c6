import { type ReactElement, useId } from 'react';
import { MOST_SERIES } from '../layout/seriesCells.ts';
import type { Series } from '../model/series.ts';
import { toggleSeries } from '../state/exploreActions.ts';
import { Fold } from './Fold.tsx';
import { SeriesPending } from './SeriesPending.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

function Toggle({ series }: { readonly series: Series }): ReactElement {
  const chosen = useTimeline(({ view }) => view.series);
  const act = useAct();
  const lang = useLang();
  const definitionId = useId();
  const isOn = chosen.includes(series.id);
  const isFull = !isOn && chosen.length >= MOST_SERIES;
  return (
    <li>
      <button
        type="button"
        className="tool figure-toggle"
        aria-pressed={isOn}
        aria-disabled={isFull}
        aria-describedby={definitionId}
        onClick={() => isFull || act(toggleSeries(series.id), 'push')}
      >
        <span className="name">{series.title[lang]}</span>
        <span className="unit">{series.unit[lang]}</span>
      </button>
      <p id={definitionId}>{series.definition[lang]}</p>
    </li>
  );
}

/** A thread's figures, each to be drawn below the lanes or taken away. */
export function ThreadSeries({ thread }: { readonly thread: string }): ReactElement | null {
  const dataset = useDataset();
  const supplement = useTimeline((state) => state.supplement);
  const chosen = useTimeline(({ view }) => view.series.length);
  const words = useWords();
  if (dataset.seriesIds.length > 0 && supplement !== 'loaded') {
    return (
      <section>
        <h3>{words.story.figures}</h3>
        <SeriesPending />
      </section>
    );
  }
  const own = dataset.series.filter((series) => series.thread === thread);
  if (own.length === 0) return null;
  return (
    <Fold title={words.story.figures} count={own.length}>
      {chosen >= MOST_SERIES && <p className="hint">{words.series.most(MOST_SERIES)}</p>}
      <ul className="thread-series">
        {own.map((series) => (
          <Toggle key={series.id} series={series} />
        ))}
      </ul>
    </Fold>
  );
}
