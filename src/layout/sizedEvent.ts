import type { Lang } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { type Extent, isInWindow } from '../model/extent.ts';
import { measureText } from './advances.ts';
import { FONT_SIZE, GLYPH_HALF, LABEL_AIR, LABEL_OFFSET } from './sizeClass.ts';
import { dayToPx, pxToDays, type TimeScale } from './timeScale.ts';
import { wrapText } from './wrapText.ts';

/** An event that knows the room its mark and label take: times in days, sizes in px. */
export interface SizedEvent {
  readonly event: TimelineEvent;
  /** Of the event, side by side with the rest: at 100,000 events each look into another object costs a wait for memory. */
  readonly id: string;
  readonly importance: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** What is drawn of its date reaches from here … */
  readonly from: number;
  /** … to here; equal to `from` for an exact day, which is a point. */
  readonly to: number;
  readonly anchor: number;
  readonly text: string;
  readonly strong: boolean;
  readonly textWidth: number;
  /** From the anchor to the end of the label and the air behind it. */
  readonly reach: number;
  readonly pinned: boolean;
  /** The label stands left of the mark. */
  readonly labelLeft?: true;
  /** The same with its label on the left, to be preferred where a row has room for that. */
  readonly leftward?: SizedEvent;
}

export interface Sizing {
  readonly lang: Lang;
  readonly pins: readonly string[];
  /** Least distance between two marks. */
  readonly pitch: number;
  /** The one scale that is drawn; none where the window moves. */
  readonly time?: TimeScale | undefined;
}

const STRONG_FROM = 4;

/** Whether a date is one day, so that nothing but the mark is drawn of it. */
export const isExactDay = ({ kind, first, last }: Extent): boolean =>
  kind === 'point' && first === last;

/** The label left of the mark: what is drawn of the event then begins with it. */
function labelledLeft(sized: SizedEvent, time: TimeScale, pitch: number): SizedEvent {
  const taken = LABEL_OFFSET + sized.textWidth + LABEL_AIR;
  return {
    ...sized,
    labelLeft: true,
    from: Math.min(sized.from, sized.anchor - taken / time.scale),
    reach: Math.max(GLYPH_HALF + LABEL_AIR, 2 * pitch),
  };
}

/** The label cut to the px that there are. */
function cutLabel(sized: SizedEvent, room: number): SizedEvent {
  const weight = sized.strong ? 600 : 400;
  const [text = ''] = wrapText(sized.text, { width: room, lines: 1, weight });
  return { ...sized, text, textWidth: measureText(text, FONT_SIZE, weight) };
}

/**
 * An event as it stands in the one window that is drawn: its mark whole within the plot. Where its
 * label has no room to the right, it may stand on the left; a pinned one does, or is cut to the
 * larger room, so that it is always labelled.
 */
function fitted(plain: SizedEvent, time: TimeScale, pitch: number): SizedEvent {
  const bleed = time.bleed ?? 0;
  const first = time.left + GLYPH_HALF - bleed;
  const last = time.right - GLYPH_HALF + bleed;
  const x = Math.min(Math.max(dayToPx(time, plain.anchor), first), last);
  const anchor = pxToDays(time, x);
  const sized = {
    ...plain,
    anchor,
    from: Math.min(plain.from, anchor),
    to: Math.max(plain.to, anchor),
  };
  const right = time.right - x - LABEL_OFFSET;
  const left = x - LABEL_OFFSET - time.left;
  if (sized.textWidth <= right) return sized;
  if (sized.textWidth <= left) {
    const leftward = labelledLeft(sized, time, pitch);
    return sized.pinned ? leftward : { ...sized, leftward };
  }
  if (!sized.pinned) return sized;
  const cut = cutLabel(sized, Math.max(left, right));
  return left > right ? labelledLeft(cut, time, pitch) : cut;
}

/** Event to sized event: measures its label by the font's advance table. */
export function sizeEvent(event: TimelineEvent, sizing: Sizing): SizedEvent {
  const { lang, pins, pitch, time } = sizing;
  const { extent, id, importance } = event;
  const { first, last, anchor } = extent;
  const strong = importance >= STRONG_FROM;
  const text = event.short[lang];
  const textWidth = measureText(text, FONT_SIZE, strong ? 600 : 400);
  const exact = isExactDay(extent);
  const sized: SizedEvent = {
    event,
    id,
    importance,
    firstDay: first,
    lastDay: last,
    from: exact ? anchor : first,
    to: exact ? anchor : last + 1,
    anchor,
    text,
    strong,
    textWidth,
    reach: Math.max(LABEL_OFFSET + textWidth + LABEL_AIR, 2 * pitch),
    pinned: pins.includes(id),
  };
  const isDrawn = time !== undefined && isInWindow(extent, time.window);
  return isDrawn ? fitted(sized, time, pitch) : sized;
}

/**
 * Least distance of marks that keeps any picture within the element budget: few events may stand
 * close, many are kept apart, and what doesn't fit is counted.
 */
export const pitchFor = (events: number): number => (events <= 500 ? 2 * GLYPH_HALF + 2 : 54);
