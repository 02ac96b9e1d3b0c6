import type { PlacedEvent } from './placeRows.ts';
import { type DateRule, type EventMark, type PlacedText, roundPx } from './scene.ts';
import { GLYPH_HALF, LABEL_OFFSET } from './sizeClass.ts';
import { isExactDay, type SizedEvent } from './sizedEvent.ts';
import { clampPx, dayToPx, type TimeScale } from './timeScale.ts';

export interface MarkStyle {
  readonly shape: string;
  readonly hue: string;
}

/** Height of a mark, and where the parts stand below the top of its row. */
const ROW = { middle: 8, baseline: 12.2, rule: 17, height: 20 };

function layoutRule(placed: SizedEvent, time: TimeScale, top: number): DateRule | undefined {
  const { extent } = placed.event;
  if (isExactDay(extent)) return undefined;
  const toPx = (day: number): number => roundPx(clampPx(time, dayToPx(time, day)));
  const isFirm = extent.kind === 'span' && extent.firmEnd >= extent.firmStart;
  const from = toPx(extent.first);
  return {
    y: roundPx(top + ROW.rule),
    from,
    to: toPx(extent.last + 1),
    firmFrom: isFirm ? toPx(extent.firmStart) : from,
    firmTo: isFirm ? toPx(extent.firmEnd + 1) : from,
    openEnd: extent.openEnd,
    openStart: extent.openStart,
  };
}

/**
 * Where the mark of an event stands: at its anchor, or, when that lies left of the window, at the
 * window's edge as far as its own span leaves room for `width` px.
 */
function blockStart(placed: SizedEvent, time: TimeScale, width: number): number {
  const anchor = dayToPx(time, placed.anchor);
  const edge = time.left + GLYPH_HALF;
  const last = dayToPx(time, placed.to) - width;
  return Math.max(anchor, Math.min(edge, last));
}

interface Block {
  readonly x: number;
  readonly label: Omit<PlacedText, 'y'> | undefined;
}

/** Mark and label, the label left out below its scale and where it would be cut by the window's edges. */
function placeBlock({ sized, labelScale }: PlacedEvent, time: TimeScale): Block {
  const { labelLeft, textWidth } = sized;
  const x = blockStart(sized, time, labelLeft ? GLYPH_HALF : LABEL_OFFSET + textWidth);
  const start = labelLeft ? x - LABEL_OFFSET - textWidth : x + LABEL_OFFSET;
  const isCut =
    start + textWidth > time.right + 0.05 || x - GLYPH_HALF < time.left - (time.bleed ?? 0) - 0.05;
  if (labelScale > time.scale || isCut) {
    return { x: blockStart(sized, time, GLYPH_HALF), label: undefined };
  }
  return {
    x,
    label: { x: roundPx(start), text: sized.text, width: roundPx(textWidth) },
  };
}

/**
 * Placed event to mark, in px.
 * @param top y of the first row of its lane
 */
export function layoutMark(
  placed: PlacedEvent,
  time: TimeScale,
  { style, top, rowHeight }: { style: MarkStyle; top: number; rowHeight: number },
): EventMark {
  const { sized } = placed;
  const rowTop = top + placed.row * rowHeight;
  const block = placeBlock(placed, time);
  const { x } = block;
  const label = block.label && { ...block.label, y: roundPx(rowTop + ROW.baseline) };
  const rule = layoutRule(sized, time, rowTop);
  const left = Math.min(x - GLYPH_HALF, rule?.from ?? x, label?.x ?? x);
  const right = Math.max(x + GLYPH_HALF, rule?.to ?? x, label ? label.x + label.width : x);
  return {
    id: sized.event.id,
    type: sized.event.type,
    shape: style.shape,
    hue: style.hue,
    x: roundPx(x),
    y: roundPx(rowTop + ROW.middle),
    soft: sized.event.extent.soft,
    rule,
    label,
    strong: sized.strong,
    box: {
      x: roundPx(left),
      y: roundPx(rowTop),
      width: roundPx(right - left),
      height: ROW.height - 1,
    },
  };
}
