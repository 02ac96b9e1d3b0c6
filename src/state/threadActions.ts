import type { Dataset } from '../model/dataset.ts';
import { civilFromDay, startOfYear } from '../model/day.ts';
import { NO_FILTER } from '../model/filter.ts';
import type { View } from '../model/view.ts';
import { windowThrough } from '../model/window.ts';
import type { ViewAction } from './viewActions.ts';

/** The thread that is looked at alone: the only one chosen. */
export const isolatedThread = ({ filter }: Pick<View, 'filter'>): string | undefined =>
  filter.threads.length === 1 ? filter.threads[0] : undefined;

/** The series to draw: those drawn, and the thread's first where none of its own is among them. */
function withSeriesOf(id: string, drawn: readonly string[], dataset: Dataset): readonly string[] {
  const own = dataset.series.filter(({ thread }) => thread === id);
  const [first] = own;
  if (first === undefined || own.some((series) => drawn.includes(series.id))) return drawn;
  return dataset.seriesIds.filter((other) => other === first.id || drawn.includes(other));
}

/**
 * Shows one thread alone in the chart, from the year of its first event to the end of the data, with
 * its first series. The open event closes. An id that the dataset lacks throws.
 */
export const isolateThread =
  (id: string): ViewAction =>
  (view, dataset) => {
    if (!dataset.vocabulary.threads.some((thread) => thread.id === id)) {
      throw new Error(`unknown thread: ${id}`);
    }
    const first = dataset.events.find(({ threads }) => threads.includes(id));
    return {
      ...view,
      filter: { ...NO_FILTER, threads: [id] },
      show: 'chart',
      compare: undefined,
      event: undefined,
      series: withSeriesOf(id, view.series, dataset),
      window:
        first === undefined
          ? view.window
          : windowThrough(startOfYear(civilFromDay(first.extent.first).year), dataset.through),
    };
  };
