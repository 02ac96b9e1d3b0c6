import { SIZE_CLASSES } from '../layout/sizeClass.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { type FigureLayout, type FigureRoom, layoutFigure } from './figureLayout.ts';
import type { FigureSize } from './figureSizes.ts';

/** Narrowest layout: the chart's narrowest plot and the margins. */
const LEAST_WIDTH = 320;
/** Widest layout that is looked for; a wider one is only had where an aspect is too low for it. */
const MOST_WIDTH = 6400;
/** Widths below which a layout is of a narrower size class, margins included. */
const CLASS_ENDS: Readonly<Record<(typeof SIZE_CLASSES)[number], number>> = {
  narrow: 680,
  medium: 940,
  wide: MOST_WIDTH,
};
/** Letters never grow beyond twice their size in the layout: what room is left becomes air. */
const MOST_SCALE = 2;
/** Scales between which the rows of labels are as many as on screen. */
const COMFORTABLE = { least: 0.95, most: 1.1 };
const FEWER_ROWS = [21, 16, 12];
const MORE_ROWS = [34, 40];
/** Empty part of the height at which a width is narrow enough, and tries to come near it. */
const FULL = 0.02;
const TRIES = 6;

type LayOut = (room: FigureRoom) => FigureLayout;

interface Search {
  readonly layOut: LayOut;
  /** Height to width. */
  readonly aspect: number;
  /** Width at which it begins. */
  readonly least: number;
}

/** Between a width that is too narrow and one that isn't: nearer and nearer to where the content fills the height. */
function narrowDown(empty: (width: number) => number, tooNarrow: number, wide: number): number {
  let [low, high] = [tooNarrow, wide];
  let [missing, spare] = [empty(low), empty(high)];
  for (let tries = 0; tries < TRIES && spare > FULL && high - low > 1; tries += 1) {
    const crossing = low + ((high - low) * missing) / (missing - spare);
    const middle = Math.min(Math.max(Math.ceil(crossing + (high - low) * FULL), low + 1), high - 1);
    const found = empty(middle);
    if (found < 0) [low, missing] = [middle, found];
    else [high, spare] = [middle, found];
  }
  return high;
}

/** The narrowest width at which the content is no higher than the aspect allows. */
function narrowestFit({ layOut, aspect, least }: Search, rows: number | undefined): number {
  const empty = (width: number): number => 1 - layOut({ width, rows }).height / (width * aspect);
  let low = least;
  for (const sizeClass of SIZE_CLASSES.toReversed()) {
    const high = CLASS_ENDS[sizeClass] - 1;
    if (high < low) continue;
    if (empty(low) >= 0) return low;
    if (empty(high) >= 0) return narrowDown(empty, low, high);
    low = high + 1;
  }
  // Content grows no higher with the width, so that what is as high as here fits.
  return Math.ceil(layOut({ width: MOST_WIDTH, rows }).height / aspect);
}

const isAllLabelled = ({ chart }: FigureLayout): boolean =>
  chart.scenes.every(({ counts }) => counts.unlabelled + counts.clustered === 0);

/**
 * Lays a picture out for a size. Without a height it is laid out as wide as it is printed, one px to
 * one, and as high as its content. With one it is laid out at the narrowest width at which the
 * content fits the aspect, then drawn larger or smaller as a whole: nothing is cut, and letters are
 * as large as they can be. Where they would still be small, lanes share fewer rows of labels and
 * what has no row is counted; where they are large and not all is labelled, lanes get more rows. What
 * is left of the height is shared out between head, chart, key and source.
 */
export function fitFigure(excerpt: Excerpt, { width, height }: FigureSize): FigureLayout {
  const layOut: LayOut = (room) => layoutFigure(excerpt, room);
  if (height === undefined) return layOut({ width: Math.max(width, LEAST_WIDTH) });
  const aspect = height / width;
  const least = Math.max(LEAST_WIDTH, Math.ceil(width / MOST_SCALE));
  const search = { layOut, aspect, least };
  const seek = (rows?: number) => ({ rows, width: narrowestFit(search, rows) });
  let best = seek();
  if (width / best.width < COMFORTABLE.least) {
    for (const rows of FEWER_ROWS) {
      if (width / best.width < COMFORTABLE.least) best = seek(rows);
    }
  } else if (width / best.width > COMFORTABLE.most) {
    for (const rows of MORE_ROWS) {
      if (isAllLabelled(layOut(best))) break;
      const tried = seek(rows);
      if (width / tried.width < 1) break;
      best = tried;
    }
  }
  return layOut({ ...best, height: best.width * aspect });
}
