import { bySide, SIDES, type Side, type Sided } from '../model/comparison.ts';
import { type CompareContext, letterOf } from './compareContext.ts';
import { layoutPeriods } from './periodStrip.ts';
import { layoutRounds } from './roundTicks.ts';
import {
  type BarRow,
  type Box,
  type PeriodRow,
  type PlacedText,
  type RoundRow,
  roundPx,
} from './scene.ts';
import { layoutStatusBars, type StripContext } from './statusBars.ts';

/** Air below a pair of rows. */
const PAIR_GAP = 5;

/** A kind of strip: the height of a row, and where its ground and its letter stand below its top. */
interface StripKind {
  readonly row: number;
  readonly ground: number;
  readonly baseline: number;
}
const PERIOD: StripKind = { row: 20, ground: -0.5, baseline: 11.7 };
const BAR: StripKind = { row: 20, ground: 3, baseline: 17.2 };

/** The rows of one side, their grounds and letters. */
interface StripSide<R> {
  readonly rows: readonly R[];
  readonly grounds: readonly Box[];
  readonly tags: readonly PlacedText[];
}
interface Pairs<R> {
  readonly sides: Sided<StripSide<R>>;
  readonly bottom: number;
}

const stripContext = ({ input, times, measures }: CompareContext, side: Side): StripContext => ({
  dataset: input.dataset,
  lang: input.lang,
  time: times[side],
  measures,
});

/** Rows of both sides by turns: that of A, with the name, above that of B. */
function layoutPairs<R extends PeriodRow | BarRow | RoundRow>(
  layout: (top: number, context: StripContext) => readonly R[],
  { top, kind, threads }: { top: number; kind: StripKind; threads: readonly string[] },
  context: CompareContext,
): Pairs<R> {
  const { nameLine } = context.measures;
  const measures = { ...context.measures, stripRow: kind.row };
  const step = nameLine + SIDES.length * kind.row + PAIR_GAP;
  const sides = bySide((side): StripSide<R> => {
    const first = top + SIDES.indexOf(side) * kind.row;
    const rows = layout(first, { ...stripContext(context, side), measures, step, threads });
    const tops = rows.map((_, index) => first + index * step + nameLine);
    return {
      rows: side === 'a' ? rows : rows.map((row) => ({ ...row, name: undefined })),
      grounds: tops.map((y) => ({
        x: 0,
        y: roundPx(y + kind.ground),
        width: roundPx(context.times[side].right),
        height: kind.row,
      })),
      tags: tops.map((y) => letterOf(side, y + kind.baseline, context)),
    };
  });
  return { sides, bottom: top + sides.a.rows.length * step };
}

/** The chosen threads, else all, as far as they have anything to show on either side. */
function shownThreads(context: CompareContext): string[] {
  const { dataset, filter } = context.input;
  const isAsked = (thread: string): boolean =>
    filter.threads.length === 0 || filter.threads.includes(thread);
  const shown = SIDES.flatMap((side) => {
    const strip = stripContext(context, side);
    return [
      ...layoutStatusBars(0, strip).filter(
        (row) => row.stretches.length + row.agreed.length > 0 || row.closed !== undefined,
      ),
      ...layoutRounds(0, strip).filter((row) => row.ticks.length > 0),
    ].map(({ thread }) => thread);
  });
  return dataset.vocabulary.threads
    .map(({ id }) => id)
    .filter((id) => isAsked(id) && shown.includes(id));
}

export interface CompareStrips {
  readonly periods: StripSide<PeriodRow>;
  readonly bars: StripSide<BarRow>;
  readonly rounds: StripSide<RoundRow>;
}

/** Who was in office, status bars and rounds, each as a pair of rows, from `top` down. */
export function layoutCompareStrips(
  top: number,
  context: CompareContext,
): { readonly sides: Sided<CompareStrips>; readonly bottom: number } {
  const threads = shownThreads(context);
  const periods = layoutPairs(layoutPeriods, { top, kind: PERIOD, threads }, context);
  const bars = layoutPairs(layoutStatusBars, { top: periods.bottom, kind: BAR, threads }, context);
  const rounds = layoutPairs(layoutRounds, { top: bars.bottom, kind: BAR, threads }, context);
  return {
    sides: bySide((side) => ({
      periods: periods.sides[side],
      bars: bars.sides[side],
      rounds: rounds.sides[side],
    })),
    bottom: rounds.bottom,
  };
}
