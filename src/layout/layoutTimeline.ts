import { formatDay } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Vocabulary } from '../model/dataset.ts';
import type { TimeWindow } from '../model/window.ts';
import { measureText } from './advances.ts';
import { layoutCountStrip } from './countStrip.ts';
import { layoutMark, type MarkStyle } from './eventMarks.ts';
import { sliceLane } from './laneSlice.ts';
import { layoutPeriods } from './periodStrip.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { layoutRounds } from './roundTicks.ts';
import {
  type LaneScene,
  roundPx,
  type Scene,
  type SceneCounts,
  type ThroughEdge,
} from './scene.ts';
import { layoutSeriesStrips, seriesHeight } from './seriesStrip.ts';
import { FONT_SIZE, MEASURES, type Measures, type SizeClass } from './sizeClass.ts';
import { fitText, layoutStatusBars, type StripContext } from './statusBars.ts';
import { layoutTicks } from './timeAxis.ts';
import { createTimeScale, dayToPx, type TimeScale } from './timeScale.ts';

const STRIP_GAP = 8;

export const NO_COUNTS: SceneCounts = {
  matching: 0,
  shown: 0,
  labelled: 0,
  unlabelled: 0,
  clustered: 0,
  before: 0,
  after: 0,
};

/** Shape and hue of each type, as the vocabulary assigns them. */
export function markStyles({ types, groups }: Vocabulary): ReadonlyMap<string, MarkStyle> {
  const hues = new Map(groups.map((group) => [group.id, group.hue]));
  return new Map(
    types.map(({ id, shape, group }) => [id, { shape, hue: hues.get(group) ?? 'grey' }]),
  );
}

/** What all lanes of a figure share. */
export interface LaneContext extends StripContext {
  readonly plan: Plan;
  readonly width: number;
  readonly styles: ReadonlyMap<string, MarkStyle>;
}

/** Height of a lane: its name where it stands above, its rows and its count strip. */
const laneHeight = (lane: PlannedLane, measures: Measures): number =>
  measures.lanePad +
  (lane.term === undefined ? 0 : measures.nameLine) +
  lane.rows * measures.rowHeight +
  measures.countStrip;

/** A lane's marks and counts, in px, from `top` down. */
export function layoutLane(
  lane: PlannedLane,
  top: number,
  context: LaneContext,
): { scene: LaneScene; counts: SceneCounts } {
  const { time, measures, plan, styles, lang } = context;
  const slice = sliceLane(lane, time);
  const nameLine = lane.term === undefined ? 0 : measures.nameLine;
  const rowsTop = top + measures.lanePad + nameLine;
  const height = laneHeight(lane, measures);
  const marks = slice.drawn.map((placed) => {
    const style = styles.get(placed.sized.event.type);
    if (style === undefined) throw new Error(`unknown type: ${placed.sized.event.type}`);
    return layoutMark(placed, time, { style, top: rowsTop, rowHeight: measures.rowHeight });
  });
  const strip = {
    x: time.left,
    y: top + height - measures.countStrip,
    width: time.right - time.left,
    height: measures.countStrip,
  };
  const chips = layoutCountStrip(slice.clustered, time, {
    lane: lane.id,
    strip,
    lanes: plan.lanes.length,
  });
  const labelled = marks.filter((mark) => mark.label !== undefined).length;
  const name = lane.term?.[lang];
  return {
    scene: {
      id: lane.id,
      name: name === undefined ? undefined : laneName(name, top, measures),
      hue: lane.hue,
      box: { x: 0, y: roundPx(top), width: roundPx(context.width), height: roundPx(height) },
      marks,
      chips,
      stripY: roundPx(strip.y + strip.height - 8.2),
    },
    counts: {
      matching: lane.events.length,
      shown: slice.drawn.length + slice.clustered.ids.length,
      labelled,
      unlabelled: marks.length - labelled,
      clustered: slice.clustered.ids.length,
      before: slice.before,
      after: slice.after,
    },
  };
}

/** The name of a lane: level with its first row, or on a line above. */
export const laneName = (text: string, top: number, measures: Measures) => ({
  x: 0,
  y: roundPx(top + measures.lanePad + (measures.nameColumn > 0 ? 12.2 : 11)),
  text,
  width: roundPx(measureText(text, FONT_SIZE, 600)),
});

export const addCounts = (a: SceneCounts, b: SceneCounts): SceneCounts => ({
  matching: a.matching + b.matching,
  shown: a.shown + b.shown,
  labelled: a.labelled + b.labelled,
  unlabelled: a.unlabelled + b.unlabelled,
  clustered: a.clustered + b.clustered,
  before: a.before + b.before,
  after: a.after + b.after,
});

function layoutLanes(top: number, context: LaneContext) {
  const lanes: LaneScene[] = [];
  let counts = NO_COUNTS;
  let y = top;
  for (const lane of context.plan.lanes) {
    const laid = layoutLane(lane, y, context);
    lanes.push(laid.scene);
    counts = addCounts(counts, laid.counts);
    y += laneHeight(lane, context.measures);
  }
  return { lanes, counts, bottom: y };
}

/** Where the data ends within the window; all of a window after it is not known. */
export function layoutThrough(
  { time, dataset, lang }: StripContext,
  y: number,
): ThroughEdge | undefined {
  const day = Math.max(dataset.through + 1, time.window.start);
  if (day >= time.window.end) return undefined;
  const x = dayToPx(time, day);
  const title = wordsFor(lang).chart.notKnownAfter(formatDay(dataset.through, lang));
  return { x: roundPx(x), text: fitText([title], { from: x, to: time.right, y }), title };
}

/** The scale of a window in a figure of a width. */
export function scaleOf(window: TimeWindow, width: number, sizeClass: SizeClass): TimeScale {
  const { nameColumn } = MEASURES[sizeClass];
  return createTimeScale(window, nameColumn, width - nameColumn);
}

/**
 * Plan and window to scene: everything that is drawn, in px.
 * @param width of the figure; its height follows from the plan alone
 */
export function layoutTimeline(plan: Plan, window: TimeWindow, width: number): Scene {
  const measures = MEASURES[plan.sizeClass];
  const time = plan.time ?? scaleOf(window, width, plan.sizeClass);
  const { dataset, lang, strips } = plan;
  const strip = { dataset, lang, time, measures, ...(strips && { threads: strips }) };
  const step = measures.stripRow + measures.nameLine;
  const periods = layoutPeriods(measures.axisHeight, strip);
  const barsTop = measures.axisHeight + periods.length * step + STRIP_GAP;
  const bars = layoutStatusBars(barsTop, strip);
  const roundsTop = barsTop + bars.length * step;
  const rounds = layoutRounds(roundsTop, strip);
  const lanesTop = roundsTop + rounds.length * step + STRIP_GAP;
  const styles = markStyles(plan.dataset.vocabulary);
  const laid = layoutLanes(lanesTop, { ...strip, plan, width, styles });
  const series = layoutSeriesStrips(plan.series, { top: laid.bottom, width }, strip);
  const bottom = laid.bottom + series.length * seriesHeight(measures);
  const height = bottom + measures.axisHeight;
  return {
    lang: plan.lang,
    window,
    width,
    height: roundPx(height),
    plot: {
      x: roundPx(time.left),
      y: measures.axisHeight,
      width: roundPx(time.right - time.left),
      height: roundPx(bottom - measures.axisHeight),
    },
    ...(time.bleed !== undefined && { bleed: time.bleed }),
    scale: time.scale,
    ticks: layoutTicks(time, plan.lang),
    tickLines: [measures.axisHeight - 9, roundPx(bottom + 16)],
    periods,
    bars,
    rounds,
    lanes: laid.lanes,
    series,
    through: layoutThrough(strip, measures.axisHeight + measures.nameLine + 11.7),
    asOf: undefined,
    counts: laid.counts,
  };
}
