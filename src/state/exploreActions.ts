import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { NO_FILTER, toQuery } from '../model/filter.ts';
import { DEFAULT_YEARS, type Show, type Sort } from '../model/view.ts';
import { defaultWindow } from '../model/window.ts';
import { clampDay } from './civilRange.ts';
import { coveredBy } from './urlContext.ts';
import type { ViewAction } from './viewActions.ts';

const DAYS_A_YEAR = 365.25;

/** @param text as typed; searched for what it means */
export const setQuery =
  (text: string): ViewAction =>
  (view) => ({ ...view, filter: { ...view.filter, q: toQuery(text) } });

/** Keeps the search alone of the filter. */
export const clearOtherFilters: ViewAction = (view) => ({
  ...view,
  filter: { ...NO_FILTER, q: view.filter.q },
});

export const setShow =
  (show: Show): ViewAction =>
  (view) => ({ ...view, show });

/** Draws a series beside the chart, or no more; those drawn keep the dataset's order. */
export const toggleSeries =
  (id: string): ViewAction =>
  (view, { seriesIds }) => {
    if (!seriesIds.includes(id)) throw new Error(`unknown series: ${id}`);
    const isOn = (other: string): boolean => view.series.includes(other) !== (other === id);
    return { ...view, series: seriesIds.filter(isOn) };
  };

/** Puts the as-of line on a day, cut to the days that the data covers; undefined takes it away. */
export const setAt =
  (day: Day | undefined): ViewAction =>
  (view, dataset) => ({
    ...view,
    at: day === undefined ? undefined : clampDay(day, coveredBy(dataset)),
  });

export const setSort =
  (sort: Sort): ViewAction =>
  (view) => ({ ...view, sort });

export const setChain =
  (chain: boolean): ViewAction =>
  (view) => ({ ...view, chain });

/** Compares windows from the dates that the view last had or usual ones, in the chart; or compares no more. */
export const toggleCompare =
  (isOn: boolean): ViewAction =>
  (view, dataset) => {
    if (!isOn) return { ...view, compare: undefined };
    return { ...view, show: 'chart', compare: view.compare ?? usualStarts(dataset) };
  };

/** First days of the first and of the last full tenure that the default window holds. */
function usualStarts({ periods, through }: Dataset): readonly [Day, Day] {
  const { start } = defaultWindow(through);
  const days = periods
    .filter((period) => period.kind === 'rok-president' && period.start >= start)
    .filter(({ start: begun }) => begun + DEFAULT_YEARS * DAYS_A_YEAR <= through)
    .map((period) => period.start)
    .sort((a, b) => a - b);
  const first = days[0] ?? start;
  return [first, days.at(-1) ?? first];
}
