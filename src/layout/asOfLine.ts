import { formatDay } from '../i18n/formatDate.ts';
import type { Day } from '../model/day.ts';
import { measureText } from './advances.ts';
import { type AsOfLine, roundPx, type Scene, type Tick } from './scene.ts';
import { FONT_SIZE } from './sizeClass.ts';
import { createTimeScale, dayToPx, pxToDays, type TimeScale } from './timeScale.ts';

const timeOf = ({ window, plot }: Scene): TimeScale => createTimeScale(window, plot.x, plot.width);

/** Half the width of the line's head. */
const HEAD = 5;
const TEXT_OFFSET = 10;
const AIR = 6;

const coversTick = ({ x, text, strong }: Tick, from: number, to: number): boolean => {
  const half = measureText(text, FONT_SIZE, strong ? 600 : 400) / 2 + AIR;
  return text !== '' && x + half > from && x - half < to;
};

/** A line through the middle of a day, its date beside its head; undefined outside the window. */
export function layoutAsOfLine(scene: Scene, day: Day): AsOfLine | undefined {
  const { window, plot, lang, tickLines, ticks } = scene;
  if (day < window.start || day >= window.end) return undefined;
  const x = roundPx(dayToPx(timeOf(scene), day + 0.5));
  const text = formatDay(day, lang);
  const width = roundPx(measureText(text, FONT_SIZE, 600));
  const isFlipped = x + TEXT_OFFSET + width > plot.x + plot.width;
  const left = isFlipped ? x - TEXT_OFFSET - width : x + TEXT_OFFSET;
  const from = Math.min(left, x - HEAD);
  const to = Math.max(left + width, x + HEAD);
  return {
    x,
    day,
    top: tickLines[0] ?? plot.y,
    bottom: roundPx(plot.y + plot.height),
    text: { x: roundPx(left), y: tickLines[0] ?? plot.y, text, width },
    hides: ticks.filter((tick) => coversTick(tick, from, to)).map((tick) => tick.x),
  };
}

/** The scene with the line of a day; the scene itself without one. */
export function withAsOf(scene: Scene, day: Day | undefined): Scene {
  const asOf = day === undefined ? undefined : layoutAsOfLine(scene, day);
  return asOf === undefined ? scene : { ...scene, asOf };
}

/** The day of the window that a point of the figure lies on; the nearest beside the plot. */
export function dayAtPx(scene: Scene, px: number): Day {
  const day = Math.floor(pxToDays(timeOf(scene), px));
  return Math.min(Math.max(day, scene.window.start), scene.window.end - 1) as Day;
}
