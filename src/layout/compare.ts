import { min } from 'd3';
import { bySide, SIDES, type Side, type Sided } from '../model/comparison.ts';
import { layoutRelativeTicks } from './compareAxis.ts';
import { type BandSide, layoutBands } from './compareBands.ts';
import type { CompareContext } from './compareContext.ts';
import { type CompareInput, compareScales, planComparison } from './comparePlan.ts';
import { type CompareStrips, layoutCompareStrips } from './compareStrips.ts';
import { layoutThrough } from './layoutTimeline.ts';
import type { Plan } from './plan.ts';
import { type Box, type PlacedText, roundPx, type Scene, type SceneCounts } from './scene.ts';
import { MEASURES } from './sizeClass.ts';

const STRIP_GAP = 8;

/** One side: a scene of its own rows, which lie between those of the other. */
export interface ComparedSide {
  readonly scene: Scene;
  /** The ground of each of its rows. */
  readonly grounds: readonly Box[];
  /** Its letter at each row, and its years at each lane. */
  readonly tags: readonly PlacedText[];
}

/** Two windows on one axis of time since their starts, each lane's band of A above that of B. */
export interface CompareScene {
  /** The counts of a side hold each event once; an event in both windows counts on both sides. */
  readonly sides: Sided<ComparedSide>;
  /**
   * Frame and axis, and the rows of both as one scene, of which is asked what lies under a point. Its counts hold each event
   * once, as the better drawn one of its two; before is what ends before both windows, after all else
   * outside them.
   */
  readonly whole: Scene;
}

export interface CompareLayout {
  /** Lanes and rows of each side: where the keyboard goes. */
  readonly plans: Sided<Plan>;
  readonly scene: CompareScene;
}

/** The matching events that lie before and after a side's window, beside what its bands count. */
function countSide(side: Side, counts: SceneCounts, { input }: CompareContext): SceneCounts {
  const { start } = input.windows[side];
  const matching = input.matching.length;
  const before = input.matching.filter(({ extent }) => extent.last < start).length;
  return { ...counts, matching, before, after: matching - before - counts.shown };
}

function countWhole(sides: Sided<BandSide>, { input, plans }: CompareContext): SceneCounts {
  const lanes = SIDES.flatMap((side) => sides[side].lanes);
  const marks = lanes.flatMap((lane) => lane.marks);
  const drawn = new Set(marks.map(({ id }) => id));
  const labelled = new Set(marks.flatMap(({ id, label }) => (label ? [id] : []))).size;
  const shown = new Set(SIDES.flatMap((side) => plans[side].matching)).size;
  const first = min(SIDES, (side) => input.windows[side].start) ?? 0;
  const matching = input.matching.length;
  const before = input.matching.filter(({ extent }) => extent.last < first).length;
  return {
    matching,
    shown,
    labelled,
    unlabelled: drawn.size - labelled,
    clustered: shown - drawn.size,
    before,
    after: matching - shown - before,
  };
}

/** What both sides' scenes have in common. */
type Frame = Pick<Scene, 'lang' | 'width' | 'height'>;

function layoutSide(
  side: Side,
  { strips, bands, frame }: { strips: CompareStrips; bands: BandSide; frame: Frame },
  context: CompareContext,
): ComparedSide {
  const { input, measures } = context;
  const time = context.times[side];
  const { periods, bars, rounds } = strips;
  const strip = { dataset: input.dataset, lang: input.lang, time, measures };
  const textY = periods.tags[0]?.y ?? 0;
  const through = layoutThrough(strip, textY);
  return {
    grounds: [
      ...[periods, bars, rounds].flatMap(({ grounds }) => grounds),
      ...bands.lanes.map(({ box }) => ({ ...box, width: roundPx(time.right) })),
    ],
    tags: [...[periods, bars, rounds].flatMap(({ tags }) => tags), ...bands.tags],
    scene: {
      ...frame,
      window: time.window,
      plot: {
        x: roundPx(time.left),
        y: measures.axisHeight,
        width: roundPx(time.right - time.left),
        height: roundPx(frame.height - 2 * measures.axisHeight),
      },
      scale: time.scale,
      ticks: [],
      tickLines: [],
      periods: periods.rows,
      bars: bars.rows,
      rounds: rounds.rows,
      lanes: bands.lanes,
      series: [],
      // Its words stand where those in office do, who end there.
      through: through && periods.rows.length === 0 ? { ...through, text: undefined } : through,
      asOf: undefined,
      counts: countSide(side, bands.counts, context),
    },
  };
}

/** View and width to everything that a comparison draws, in px. Its height follows from the rows in use. */
export function layoutComparison(input: CompareInput): CompareLayout {
  const measures = MEASURES[input.sizeClass];
  const times = compareScales(input);
  const plans = planComparison(input, times);
  const context: CompareContext = { input, times, plans, measures };
  const strips = layoutCompareStrips(measures.axisHeight + STRIP_GAP / 2, context);
  const bands = layoutBands(strips.bottom + STRIP_GAP, context);
  const height = roundPx(bands.bottom + measures.axisHeight);
  const { lang, width, years } = input;
  const frame = { lang, width, height };
  const sides = bySide((side) =>
    layoutSide(side, { strips: strips.sides[side], bands: bands.sides[side], frame }, context),
  );
  const { a, b } = sides;
  return {
    plans,
    scene: {
      sides,
      whole: {
        ...a.scene,
        plot: a.scene.plot.width > b.scene.plot.width ? a.scene.plot : b.scene.plot,
        ticks: layoutRelativeTicks({ times, years, lang, width }),
        tickLines: [measures.axisHeight - 9, roundPx(bands.bottom + 16)],
        lanes: [...a.scene.lanes, ...b.scene.lanes],
        counts: countWhole(bands.sides, context),
      },
    },
  };
}
