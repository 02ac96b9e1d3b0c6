import { formatTick, type TickUnit } from '../i18n/formatDate.ts';
import type { Lang } from '../model/bilingual.ts';
import { addDays, civilFromDay, type Day, dayFromCivil, startOfYear } from '../model/day.ts';
import { measureText } from './advances.ts';
import { roundPx, type Tick } from './scene.ts';
import { FONT_SIZE } from './sizeClass.ts';
import { dayToPx, type TimeScale } from './timeScale.ts';

/** A step of the axis: so many units between ticks, and the unit whose first tick is strong. */
interface Step {
  readonly unit: TickUnit;
  readonly every: number;
  /** Mean length in days. */
  readonly days: number;
  readonly isStrong: (day: Day) => boolean;
}

const yearOf = (day: Day): number => civilFromDay(day).year;
const isJanuary = (day: Day): boolean => {
  const { month, day: dayOfMonth } = civilFromDay(day);
  return month === 1 && dayOfMonth === 1;
};
const isFirst = (day: Day): boolean => civilFromDay(day).day === 1;
const byYear = (every: number, strong: number): Step => ({
  unit: 'year',
  every,
  days: every * 365.25,
  isStrong: (day) => yearOf(day) % strong === 0,
});
const byMonth = (every: number): Step => ({
  unit: 'month',
  every,
  days: every * 30.44,
  isStrong: isJanuary,
});
const byDay = (every: number): Step => ({ unit: 'day', every, days: every, isStrong: isFirst });

const STEPS: readonly Step[] = [
  byDay(1),
  byDay(2),
  byDay(5),
  byDay(10),
  byMonth(1),
  byMonth(3),
  byMonth(6),
  byYear(1, 5),
  byYear(2, 10),
  byYear(5, 10),
  byYear(10, 50),
  byYear(20, 100),
];

/** First days of the step's units that touch the window. */
function stepDays(step: Step, start: Day, end: Day): Day[] {
  const days: Day[] = [];
  const first = civilFromDay(start);
  if (step.unit === 'year') {
    for (let year = Math.ceil(first.year / step.every) * step.every; ; year += step.every) {
      const day = startOfYear(year);
      if (day >= end) return days;
      if (day >= start) days.push(day);
    }
  }
  for (let month = first.year * 12 + first.month - 1; ; month += 1) {
    const at = { year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
    const firstDay = dayFromCivil(at);
    if (firstDay >= end) return days;
    if (step.unit === 'month') {
      if (month % step.every === 0 && firstDay >= start) days.push(firstDay);
      continue;
    }
    const next = dayFromCivil({
      year: Math.floor((month + 1) / 12),
      month: ((month + 1) % 12) + 1,
      day: 1,
    });
    for (let offset = 0; firstDay + offset < next; offset += step.every) {
      const day = addDays(firstDay, offset);
      const roomToNext = offset === 0 || next - day >= step.every / 2;
      if (day >= start && day < end && roomToNext) days.push(day);
    }
  }
}

/** Words of a tick; the first one on screen and each strong one say the larger unit too. */
function tickText(day: Day, step: Step, lang: Lang): string {
  if (step.unit === 'month' && isJanuary(day)) return formatTick(day, 'year', lang);
  if (step.unit === 'day' && isFirst(day)) return formatTick(day, 'monthOfYear', lang);
  return formatTick(day, step.unit, lang);
}

const TICK_AIR = 18;

/** Ticks of the axis: the finest step whose texts stand clear of one another; text is centred and never cut. */
export function layoutTicks(time: TimeScale, lang: Lang): Tick[] {
  const { start, end } = time.window;
  const last = STEPS.at(-1);
  for (const step of STEPS) {
    const sample = step.unit === 'day' ? formatTick(start, 'monthOfYear', lang) : '0000';
    const room = step.days * time.scale;
    if (step !== last && room < measureText(sample, FONT_SIZE, 600) + TICK_AIR) continue;
    return stepDays(step, start, end).map((day) => {
      const strong = step.isStrong(day);
      const text = tickText(day, step, lang);
      const x = dayToPx(time, day);
      const half = measureText(text, FONT_SIZE, strong ? 600 : 400) / 2;
      const isCut = x + half > time.right || x - half < 0;
      return { x: roundPx(x), text: isCut ? '' : text, strong };
    });
  }
  return [];
}
