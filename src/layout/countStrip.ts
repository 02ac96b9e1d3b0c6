import { addDays, type Day, toDay } from '../model/day.ts';
import { measureText } from './advances.ts';
import type { CountedEvents } from './laneSlice.ts';
import { type Box, type CountChip, roundPx } from './scene.ts';
import { FONT_SIZE, MOST_PLOT } from './sizeClass.ts';
import { clampPx, dayToPx, type TimeScale } from './timeScale.ts';

/** A bin is never narrower: room for three digits, and for a finger's half. */
const LEAST_BIN_PX = 24;
/** Chips of all lanes together, at the widest plot. */
const MOST_CHIPS = 300;

/** Length of a bin in days: the smallest power of two that is wide enough on screen. */
export function binDays(scale: number, lanes: number): number {
  const leastPx = Math.max(LEAST_BIN_PX, (MOST_PLOT * lanes) / MOST_CHIPS);
  return 2 ** Math.max(0, Math.ceil(Math.log2(leastPx / scale)));
}

interface Bin {
  first: number;
  last: number;
  readonly events: string[];
}

/** Counts the events in bins that begin at multiples of `days` from 1970-01-01, cut to the window. */
function collectBins({ ids, days: anchors }: CountedEvents, time: TimeScale, days: number): Bin[] {
  const { start, end } = time.window;
  const bins: Bin[] = [];
  for (const [index, id] of ids.entries()) {
    const day = Math.min(Math.max(anchors[index] ?? start, start), end - 1);
    const open = bins.at(-1);
    if (open !== undefined && day <= open.last) {
      open.events.push(id);
      continue;
    }
    const bin = Math.floor(day / days);
    const first = Math.max(bin * days, start);
    const last = Math.min((bin + 1) * days, end) - 1;
    bins.push({ first, last, events: [id] });
  }
  return bins;
}

/** A bin that the window's edge cuts too narrow for its number joins its neighbour. */
function joinNarrowEdges(bins: Bin[], time: TimeScale, days: number): Bin[] {
  const isNarrow = (bin: Bin | undefined): bin is Bin =>
    bin !== undefined && (bin.last + 1 - bin.first) * time.scale < LEAST_BIN_PX;
  const [first, second] = bins;
  if (isNarrow(first) && first.first === time.window.start) {
    const touches = second !== undefined && second.first === first.last + 1;
    const last = touches ? second.last : Math.min(first.last + days, time.window.end - 1);
    const events = touches ? [...first.events, ...second.events] : first.events;
    bins.splice(0, touches ? 2 : 1, { first: first.first, last, events });
  }
  const tail = bins.at(-1);
  const before = bins.at(-2);
  if (isNarrow(tail) && tail.last === time.window.end - 1 && bins.length > 0) {
    const touches = before !== undefined && before.last === tail.first - 1;
    const start = touches ? before.first : Math.max(tail.first - days, time.window.start);
    const events = touches ? [...before.events, ...tail.events] : tail.events;
    bins.splice(touches ? -2 : -1, touches ? 2 : 1, { first: start, last: tail.last, events });
  }
  return bins;
}

/**
 * Chips of one lane's count strip: one number a bin, in the bin's middle. The numbers add up to the
 * events given.
 * @param events clustered events of the lane that are in the window
 * @param strip where the strip lies
 * @param lanes lanes of the figure: the more, the wider the bins
 */
export function layoutCountStrip(
  events: CountedEvents,
  time: TimeScale,
  { lane, strip, lanes }: { lane: string; strip: Box; lanes: number },
): CountChip[] {
  const days = binDays(time.scale, lanes);
  return joinNarrowEdges(collectBins(events, time, days), time, days).map((bin) => {
    const from = clampPx(time, dayToPx(time, bin.first));
    const to = clampPx(time, dayToPx(time, bin.last + 1));
    const text = String(bin.events.length);
    const width = measureText(text, FONT_SIZE, 400);
    return {
      lane,
      count: bin.events.length,
      events: bin.events,
      first: toDay(bin.first),
      last: addDays(bin.last as Day, 0),
      text: {
        x: roundPx((from + to - width) / 2),
        y: roundPx(strip.y + strip.height - 4),
        text,
        width: roundPx(width),
      },
      box: {
        x: roundPx(from),
        y: roundPx(strip.y),
        width: roundPx(to - from),
        height: roundPx(strip.height),
      },
    };
  });
}
