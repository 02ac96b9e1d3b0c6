import type { Lang } from '../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import type { LaneMode } from '../model/view.ts';
import { WINDOW_LIMITS, windowDays } from '../model/window.ts';
import { type EventColumns, toColumns } from './laneSlice.ts';
import { type Lane, shareRows, sortIntoLanes } from './lanes.ts';
import { type PlacedEvent, placeRows, type RowLimits } from './placeRows.ts';
import { drawnSeries, type PlannedSeries, planSeries } from './seriesCells.ts';
import { MEASURES, type SizeClass } from './sizeClass.ts';
import { pitchFor, sizeEvent } from './sizedEvent.ts';
import { stripThreads } from './statusBars.ts';
import type { TimeScale } from './timeScale.ts';

/** A lane whose events have rows and scales, good for every window. */
export interface PlannedLane extends Lane {
  /** In order of anchor. */
  readonly placed: readonly PlacedEvent[];
  readonly columns: EventColumns;
  /** Rows in use. */
  readonly rows: number;
}

/** All that one layout decides once: changes with filter, lanes, language, pins or size class, not with the window. */
export interface Plan {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly sizeClass: SizeClass;
  readonly matching: readonly TimelineEvent[];
  readonly lanes: readonly PlannedLane[];
  readonly series: readonly PlannedSeries[];
  /** The only threads whose bars and rounds are drawn; without it all that have any. */
  readonly strips?: readonly string[];
  /** The one scale that it is good for. */
  readonly time?: TimeScale;
}

export interface PlanInput {
  readonly dataset: Dataset;
  readonly matching: readonly TimelineEvent[];
  readonly filter: Filter;
  readonly lanes: LaneMode;
  readonly pins: readonly string[];
  readonly lang: Lang;
  readonly sizeClass: SizeClass;
  /** Series drawn below the lanes; none by default. */
  readonly series?: readonly string[];
  /** Label rows shared among the lanes; those of the size class by default. */
  readonly rows?: number;
  /** The one scale that is drawn, as in a printed picture: rows and labels are fitted to it alone. */
  readonly time?: TimeScale;
}

/** A lane's events to rows and critical scales. */
export function planLane(
  lane: Lane,
  limits: RowLimits,
  { lang, pins, time }: Pick<PlanInput, 'lang' | 'pins' | 'time'>,
): PlannedLane {
  const sizing = { lang, pins, pitch: limits.pitch, time };
  const sized = lane.events.map((event) => sizeEvent(event, sizing));
  // With a row for each pin there is always one in which its label stands alone.
  const pinned = sized.reduce((sum, event) => sum + Number(event.pinned), 0);
  const placed = placeRows(sized, { ...limits, rows: Math.max(limits.rows, pinned) });
  const used = placed.reduce((most, event) => Math.max(most, event.row + 1), 1);
  return { ...lane, placed, columns: toColumns(placed), rows: used };
}

/** Matching events to rows and critical scales, lane by lane. */
export function planTimeline(input: PlanInput): Plan {
  const { dataset, matching, lang, sizeClass } = input;
  const pitch = pitchFor(matching.length);
  const leastScale = input.time?.scale ?? MEASURES[sizeClass].leastPlot / windowDays(WINDOW_LIMITS);
  const lanes = sortIntoLanes(matching, input.lanes, {
    vocabulary: dataset.vocabulary,
    filter: input.filter,
  });
  const shares = shareRows(
    lanes.map((lane) => lane.events.length),
    input.rows ?? MEASURES[sizeClass].rows,
  );
  const strips = stripThreads(dataset, input.filter.threads);
  return {
    dataset,
    lang,
    sizeClass,
    matching,
    ...(strips && { strips }),
    ...(input.time && { time: input.time }),
    lanes: lanes.map((lane, index) =>
      planLane(lane, { rows: shares[index] ?? 1, pitch, leastScale }, input),
    ),
    series: drawnSeries(dataset, input.series ?? []).map((series) =>
      planSeries(series, dataset.through),
    ),
  };
}
