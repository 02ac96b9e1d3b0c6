import { yearsOfWindow } from '../i18n/yearsOfWindow.ts';
import { bySide, SIDES, type Side, type Sided } from '../model/comparison.ts';
import { measureText } from './advances.ts';
import { type CompareContext, letterOf } from './compareContext.ts';
import { GUTTER } from './comparePlan.ts';
import { sliceLane } from './laneSlice.ts';
import {
  addCounts,
  type LaneContext,
  laneName,
  layoutLane,
  markStyles,
  NO_COUNTS,
} from './layoutTimeline.ts';
import type { PlannedLane } from './plan.ts';
import { type LaneScene, type PlacedText, roundPx, type SceneCounts } from './scene.ts';
import { FONT_SIZE, type Measures } from './sizeClass.ts';

/** Air below the rows of a band that counts nothing. */
const BAND_FOOT = 4;
/** From the lane's name to the years below it. */
const LINE = 16;

interface Band {
  readonly lane: LaneScene;
  readonly tags: readonly PlacedText[];
  readonly counts: SceneCounts;
}

/** Name of the lane at A's band, and the window's years at each: in the name column, else on a line above the rows. */
function layoutHead(
  lane: PlannedLane,
  { side, top }: { side: Side; top: number },
  { input, measures, times }: CompareContext,
): { readonly name: PlacedText | undefined; readonly years: PlacedText } {
  const text = side === 'a' ? lane.term?.[input.lang] : undefined;
  const name = text === undefined ? undefined : laneName(text, top, measures);
  const words = yearsOfWindow(times[side].window, input.lang);
  const width = roundPx(measureText(words, FONT_SIZE, 400));
  const first = laneName('', top, measures).y;
  const hasColumn = measures.nameColumn > 0;
  const years = hasColumn
    ? { x: roundPx(measures.nameColumn - width), y: roundPx(first + (name ? LINE : 0)) }
    : { x: name ? roundPx(name.width + 8) : GUTTER, y: first };
  return { name, years: { ...years, text: words, width } };
}

/** A band is as high as its rows ask, with a count strip only where it counts, and has room for its head. */
function bandMeasures(
  lane: PlannedLane,
  side: Side,
  { measures, times }: CompareContext,
): Measures {
  const counts = sliceLane(lane, times[side]).clustered.ids.length > 0;
  return {
    ...measures,
    lanePad: measures.lanePad + measures.nameLine,
    countStrip: counts ? measures.countStrip : BAND_FOOT,
  };
}

function layoutBand(
  lane: PlannedLane,
  { side, top }: { side: Side; top: number },
  context: CompareContext & Pick<LaneContext, 'plan' | 'styles'>,
): Band {
  const { input, times, measures } = context;
  const own = bandMeasures(lane, side, context);
  const { dataset, lang, width } = input;
  const laid = layoutLane({ ...lane, term: undefined }, top, {
    dataset,
    lang,
    time: times[side],
    measures: own,
    plan: context.plan,
    width,
    styles: context.styles,
  });
  const { name, years } = layoutHead(lane, { side, top }, context);
  const hasColumn = measures.nameColumn > 0;
  const head = hasColumn ? years.y - top + measures.lanePad : 0;
  const letterY = hasColumn ? years.y : top + own.lanePad + 12.2;
  const { box } = laid.scene;
  return {
    lane: { ...laid.scene, name, box: { ...box, height: Math.max(box.height, roundPx(head)) } },
    tags: [letterOf(side, letterY, context), years],
    counts: laid.counts,
  };
}

export interface BandSide {
  readonly lanes: readonly LaneScene[];
  readonly tags: readonly PlacedText[];
  readonly counts: SceneCounts;
}

/** The lanes from `top` down, of each the band of A above that of B. */
export function layoutBands(
  top: number,
  context: CompareContext,
): { readonly sides: Sided<BandSide>; readonly bottom: number } {
  const { a, b } = context.plans;
  const shared = {
    ...context,
    styles: markStyles(a.dataset.vocabulary),
    // As wide a bin as all bands together ask for.
    plan: { ...a, lanes: [...a.lanes, ...b.lanes] },
  };
  const bands: Record<Side, Band[]> = { a: [], b: [] };
  let y = top;
  for (const index of a.lanes.keys()) {
    for (const side of SIDES) {
      const lane = context.plans[side].lanes[index];
      if (lane === undefined) continue;
      const band = layoutBand(lane, { side, top: y }, shared);
      bands[side].push(band);
      y += band.lane.box.height;
    }
  }
  const sides = bySide((side) => ({
    lanes: bands[side].map(({ lane }) => lane),
    tags: bands[side].flatMap(({ tags }) => tags),
    counts: bands[side].reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
  }));
  return { sides, bottom: y };
}
