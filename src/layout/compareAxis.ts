import { max, range } from 'd3';
import { wordsFor } from '../i18n/words.ts';
import { addMonths } from '../model/asOfSteps.ts';
import type { Lang } from '../model/bilingual.ts';
import { SIDES, type Sided } from '../model/comparison.ts';
import { measureText } from './advances.ts';
import { roundPx, type Tick } from './scene.ts';
import { FONT_SIZE } from './sizeClass.ts';
import { dayToPx, type TimeScale } from './timeScale.ts';

const YEAR = 12;
/** Up to this many years the axis may name months. */
const MOST_YEARS_IN_MONTHS = 2;
const MONTH_STEPS = [1, 3, 6, YEAR] as const;
const YEAR_STEPS = [YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR] as const;
const TICK_AIR = 18;
const MONTH_DAYS = 30.44;

export interface RelativeAxis {
  readonly times: Sided<TimeScale>;
  /** Length of both windows. */
  readonly years: number;
  readonly lang: Lang;
  /** Of the figure: no text goes beyond it. */
  readonly width: number;
}

function tickText(months: number, lang: Lang): string {
  const { start, months: inMonths, years } = wordsFor(lang).compare.axis;
  if (months === 0) return start;
  return months % YEAR === 0 ? years(months / YEAR) : inMonths(months);
}

/** Where a time since the start stands: the sides' civil dates may lie some days apart, it is midway. */
const monthsToPx = (months: number, times: Sided<TimeScale>): number =>
  SIDES.reduce(
    (sum, side) => sum + dayToPx(times[side], addMonths(times[side].window.start, months)),
    0,
  ) / SIDES.length;

/**
 * Ticks of the axis that both windows share: time since their starts, in years, or in months where the
 * windows are short; the finest step whose texts stand clear. A text that would be cut is left out.
 */
export function layoutRelativeTicks({ times, years, lang, width }: RelativeAxis): Tick[] {
  const total = years * YEAR;
  const steps = years <= MOST_YEARS_IN_MONTHS ? MONTH_STEPS : YEAR_STEPS;
  const ticksOf = (step: number): number[] => range(0, total + 1, step);
  const isClear = (step: number): boolean => {
    const widest = max(ticksOf(step), (months) =>
      measureText(tickText(months, lang), FONT_SIZE, 600),
    );
    return step * MONTH_DAYS * times.a.scale >= (widest ?? 0) + TICK_AIR;
  };
  const every = steps.find(isClear) ?? total;
  const isStrong = (months: number): boolean => months % (every < YEAR ? YEAR : 5 * YEAR) === 0;
  return ticksOf(every).map((months) => {
    const x = roundPx(monthsToPx(months, times));
    const strong = isStrong(months);
    const text = tickText(months, lang);
    const half = measureText(text, FONT_SIZE, strong ? 600 : 400) / 2;
    return { x, text: x - half < 0 || x + half > width ? '' : text, strong };
  });
}
