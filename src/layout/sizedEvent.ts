import type { Lang } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { measureText } from './advances.ts';
import { FONT_SIZE, GLYPH_HALF, LABEL_AIR, LABEL_OFFSET } from './sizeClass.ts';

/** An event that knows the room its mark and label take: times in days, sizes in px. */
export interface SizedEvent {
  readonly event: TimelineEvent;
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
}

export interface Sizing {
  readonly lang: Lang;
  readonly pins: readonly string[];
  /** Least distance between two marks. */
  readonly pitch: number;
}

const STRONG_FROM = 4;

/** Event to sized event: measures its label by the font's advance table. */
export function sizeEvent(event: TimelineEvent, { lang, pins, pitch }: Sizing): SizedEvent {
  const { extent } = event;
  const strong = event.importance >= STRONG_FROM;
  const text = event.short[lang];
  const textWidth = measureText(text, FONT_SIZE, strong ? 600 : 400);
  const exact = extent.kind === 'point' && extent.first === extent.last;
  return {
    event,
    from: exact ? extent.anchor : extent.first,
    to: exact ? extent.anchor : extent.last + 1,
    anchor: extent.anchor,
    text,
    strong,
    textWidth,
    reach: Math.max(LABEL_OFFSET + textWidth + LABEL_AIR, 2 * pitch),
    pinned: pins.includes(event.id),
  };
}

/**
 * Least distance of marks that keeps any picture within the element budget: few events may stand
 * close, many are kept apart, and what doesn't fit is counted.
 */
export const pitchFor = (events: number): number => (events <= 500 ? 2 * GLYPH_HALF + 2 : 54);
