import { GLYPH_HALF } from './sizeClass.ts';
import type { SizedEvent } from './sizedEvent.ts';

/** A sized event with its fixed row and its two critical scales in px per day. */
export interface PlacedEvent {
  readonly sized: SizedEvent;
  readonly row: number;
  /** From here on its mark stands alone; below, the event is counted in its lane's count strip. */
  readonly markScale: number;
  /** From here on it is labelled; never below `markScale`. */
  readonly labelScale: number;
}

/** What limits the search for a row. */
export interface RowLimits {
  readonly rows: number;
  /** Least distance of two marks' centres, px. */
  readonly pitch: number;
  /** No picture is drawn at a smaller scale (px per day): scales below it count as equal. */
  readonly leastScale: number;
}

interface Needs {
  mark: number;
  label: number;
}

/**
 * The least scale at which `a`, drawn up to `offset` px behind its anchor, stays clear of `b`, the
 * later of the two. Four constraints, for each end of a drawing moves with a day or stands at a fixed
 * distance from an anchor. Infinity where the two share a moment.
 */
function clearScale(a: SizedEvent, offset: number, b: SizedEvent, gap: number): number {
  const between = b.from - a.to;
  if (between <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(
    gap / between,
    (offset + gap) / (b.from - a.anchor),
    (GLYPH_HALF + gap) / (b.anchor - a.to),
    (offset + GLYPH_HALF + gap) / (b.anchor - a.anchor),
  );
}

/** Whether a row can no longer be chosen: a row before shows the label as soon and the mark no later. */
const isBeyond = ({ mark, label }: Needs, bound: number): boolean => label > bound || mark >= bound;

/** Events of one row in order of time; their drawings never share a moment, so every end is in that order too. */
class Row {
  private readonly events: PlacedEvent[] = [];
  /** Of the events; numbers alone are found faster than what they belong to. */
  private readonly anchors: number[] = [];
  private widest = 0;

  constructor(private readonly gap: number) {}

  private indexAfter(anchor: number): number {
    let low = 0;
    let high = this.anchors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.anchors[middle] ?? anchor) <= anchor) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Scales from which on `sized` could stand here, written into `needs` (one object for all rows: this
   * is the layout's inner loop); gives up once they come to no less than `bound`, the least label
   * scale of the rows before.
   */
  measureNeeds(sized: SizedEvent, bound: number, needs: Needs): void {
    needs.mark = 0;
    needs.label = 0;
    const at = this.indexAfter(sized.anchor);
    this.lookBack(sized, at, bound, needs);
    if (!isBeyond(needs, bound)) this.lookAhead(sized, at, bound, needs);
    if (needs.label < needs.mark) needs.label = needs.mark;
  }

  private lookBack(sized: SizedEvent, at: number, bound: number, needs: Needs): void {
    const most = this.widest + GLYPH_HALF + this.gap;
    for (let index = at - 1; index >= 0; index -= 1) {
      const other = this.events[index];
      if (other === undefined) return;
      const byMark = clearScale(other.sized, GLYPH_HALF, sized, this.gap);
      if (other.markScale < byMark) needs.mark = Math.max(needs.mark, byMark);
      const byLabel = clearScale(other.sized, other.sized.reach, sized, 0);
      if (other.labelScale < byLabel) needs.mark = Math.max(needs.mark, byLabel);
      const isDone = most <= needs.mark * (sized.from - other.sized.to);
      if (isDone || isBeyond(needs, bound)) return;
    }
  }

  private lookAhead(sized: SizedEvent, at: number, bound: number, needs: Needs): void {
    for (let index = at; index < this.events.length; index += 1) {
      const other = this.events[index];
      if (other === undefined) return;
      const byMark = clearScale(sized, GLYPH_HALF, other.sized, this.gap);
      if (other.markScale < byMark) needs.mark = Math.max(needs.mark, byMark);
      const byLabel = clearScale(sized, sized.reach, other.sized, 0);
      if (other.markScale < byLabel) needs.label = Math.max(needs.label, byLabel);
      const distance = other.sized.from - sized.to;
      const labelDone = sized.reach + GLYPH_HALF <= needs.label * distance;
      const markDone = 2 * GLYPH_HALF + this.gap <= needs.mark * distance;
      if (isBeyond(needs, bound) || (labelDone && markDone)) return;
    }
  }

  add(placed: PlacedEvent): void {
    this.widest = Math.max(this.widest, placed.sized.reach);
    const { anchor } = placed.sized;
    const at = this.indexAfter(anchor);
    this.events.splice(at, 0, placed);
    this.anchors.splice(at, 0, anchor);
  }
}

/** Chooses the row that shows the label at the smallest scale, then the mark, then the first. */
function placeEvent(sized: SizedEvent, rows: readonly Row[], leastScale: number): PlacedEvent {
  const needs: Needs = { mark: 0, label: 0 };
  let row = 0;
  let mark = Number.POSITIVE_INFINITY;
  let label = Number.POSITIVE_INFINITY;
  for (let index = 0; index < rows.length && label > leastScale; index += 1) {
    rows[index]?.measureNeeds(sized, label, needs);
    const labelNeed = Math.max(needs.label, leastScale);
    const markNeed = Math.max(needs.mark, leastScale);
    if (labelNeed < label || (labelNeed === label && markNeed < mark)) {
      row = index;
      mark = markNeed;
      label = labelNeed;
    }
  }
  return { sized, row, markScale: mark, labelScale: label };
}

/** With its label on the left where that can be drawn at every scale that there is, else as usual. */
function placeEither(sized: SizedEvent, rows: readonly Row[], leastScale: number): PlacedEvent {
  if (sized.leftward !== undefined) {
    const leftward = placeEvent(sized.leftward, rows, leastScale);
    if (leftward.labelScale <= leastScale) return leftward;
  }
  return placeEvent(sized, rows, leastScale);
}

const compareTime = (a: SizedEvent, b: SizedEvent): number =>
  a.anchor - b.anchor || (a.id < b.id ? -1 : 1);

/**
 * Who comes first chooses its row first: pins, then importance, longer span, date, id. Compares plain
 * numbers: the sort visits each event some twenty times.
 * @param events in order of date and id
 * @returns their indices
 */
function orderOfChoice(events: readonly SizedEvent[]): number[] {
  const ranks = events.map(({ pinned, importance }) => (pinned ? 10 : 0) + importance);
  const lengths = events.map(({ from, to }) => to - from);
  const compare = (a: number, b: number): number =>
    (ranks[b] ?? 0) - (ranks[a] ?? 0) || (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b;
  return [...events.keys()].sort(compare);
}

/**
 * Gives each event of a lane its row and its two critical scales, valid at every scale: drawn from
 * `markScale` and labelled from `labelScale` on, no two drawings of a row ever overlap. An event that
 * finds no row has an infinite `markScale`.
 * @returns the events in order of anchor
 */
export function placeRows(events: readonly SizedEvent[], limits: RowLimits): PlacedEvent[] {
  const rows = Array.from(
    { length: limits.rows },
    () => new Row(Math.max(0, limits.pitch - 2 * GLYPH_HALF)),
  );
  const inTime = events.toSorted(compareTime);
  const placed = new Array<PlacedEvent>(inTime.length);
  for (const index of orderOfChoice(inTime)) {
    const sized = inTime[index];
    if (sized === undefined) continue;
    const event = placeEither(sized, rows, limits.leastScale);
    if (event.markScale < Number.POSITIVE_INFINITY) rows[event.row]?.add(event);
    placed[index] = event;
  }
  return placed;
}
