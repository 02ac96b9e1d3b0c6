import { group } from 'd3';
import type { ReactElement } from 'react';
import { formatYearRange } from '../i18n/formatDate.ts';
import { MOST_SERIES } from '../layout/seriesCells.ts';
import type { Lang } from '../model/bilingual.ts';
import { civilFromDay, toDay } from '../model/day.ts';
import type { Series } from '../model/series.ts';
import { toggleSeries } from '../state/exploreActions.ts';
import { SeriesPending } from './SeriesPending.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

/** Years from the first to the last point. */
function yearsOf({ points }: Series, lang: Lang): string {
  const days = points.flatMap(({ extent }) => [extent.first, extent.last]);
  const [first, last] = [Math.min(...days), Math.max(...days)].map(
    (days) => civilFromDay(toDay(days)).year,
  );
  return formatYearRange(first ?? 0, last ?? 0, lang);
}

function Choice({ series }: { readonly series: Series }): ReactElement {
  const chosen = useTimeline((state) => state.view.series);
  const act = useAct();
  const lang = useLang();
  const words = useWords().series;
  const isChosen = chosen.includes(series.id);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && chosen.length >= MOST_SERIES}
        onChange={() => act(toggleSeries(series.id), 'push')}
      />
      <span className="name">
        {series.title[lang]}
        <span className="covers">
          {words.unitAndYears(series.unit[lang], yearsOf(series, lang))}
        </span>
      </span>
    </label>
  );
}

/** Every figure of the data, under its thread. */
export function SeriesChoices(): ReactElement {
  const chosen = useTimeline((state) => state.view.series);
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().series;
  const byThread = group(dataset.series, ({ thread }) => thread);
  return (
    <>
      <SeriesPending />
      {chosen.length >= MOST_SERIES && <p className="hint">{words.most(MOST_SERIES)}</p>}
      <div className="by-thread">
        {dataset.vocabulary.threads.map(({ id, label }) => {
          const series = byThread.get(id) ?? [];
          return (
            series.length > 0 && (
              <fieldset key={id}>
                <legend>{label[lang]}</legend>
                {series.map((one) => (
                  <Choice key={one.id} series={one} />
                ))}
              </fieldset>
            )
          );
        })}
      </div>
    </>
  );
}
