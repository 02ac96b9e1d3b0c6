import type { Lang } from '../model/bilingual.ts';
import type { Status } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import type { TimeWindow } from '../model/window.ts';

/** What is drawn, as data: all numbers in px within the figure, rounded to 0.1. */
export interface Scene {
  readonly lang: Lang;
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Pixels per day. */
  readonly scale: number;
  readonly ticks: readonly Tick[];
  /** Baselines of the tick texts: above the bars and below the lanes. */
  readonly tickLines: readonly number[];
  readonly periods: readonly PeriodRow[];
  readonly bars: readonly BarRow[];
  readonly rounds: readonly RoundRow[];
  readonly lanes: readonly LaneScene[];
  /** Where the data ends, and the words that say so; undefined outside the window. */
  readonly through: ThroughEdge | undefined;
  readonly counts: SceneCounts;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tick {
  readonly x: number;
  readonly text: string;
  /** The first of a larger unit: a decade among years, a year among months. */
  readonly strong: boolean;
}

export interface PlacedText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** The text's width by the advance table: renderers set it as `textLength`. */
  readonly width: number;
}

export interface PeriodRow {
  readonly id: string;
  readonly name: PlacedText | undefined;
  readonly blocks: readonly PeriodBlock[];
}
export interface PeriodBlock {
  readonly id: string;
  readonly box: Box;
  readonly acting: boolean;
  readonly text: PlacedText | undefined;
  readonly title: string;
}

export interface BarRow {
  readonly thread: string;
  readonly name: PlacedText;
  readonly y: number;
  readonly stretches: readonly BarStretch[];
  readonly agreed: readonly BarTick[];
  /** Where the thread ended for good. */
  readonly closed: BarTick | undefined;
}
export interface BarStretch {
  readonly status: Status;
  readonly box: Box;
  /** After the last day of the data: not known. */
  readonly faded: boolean;
  /** The day it began is known to the month or less: this many px at its start are drawn soft. */
  readonly softStart: number;
  readonly text: PlacedText | undefined;
  readonly title: string;
}
export interface BarTick {
  readonly x: number;
  readonly title: string;
}

export interface RoundRow {
  readonly thread: string;
  readonly name: PlacedText;
  readonly y: number;
  readonly ticks: readonly RoundTick[];
}
export interface RoundTick {
  readonly event: string;
  readonly x: number;
  readonly hollow: boolean;
  readonly title: string;
}

export interface LaneScene {
  readonly id: string;
  readonly name: PlacedText | undefined;
  readonly hue: string | undefined;
  readonly box: Box;
  readonly marks: readonly EventMark[];
  readonly chips: readonly CountChip[];
  /** The count strip's line. */
  readonly stripY: number;
}

export interface EventMark {
  readonly id: string;
  readonly type: string;
  readonly shape: string;
  readonly hue: string;
  /** The glyph's centre. */
  readonly x: number;
  readonly y: number;
  readonly soft: boolean;
  readonly rule: DateRule | undefined;
  readonly label: PlacedText | undefined;
  readonly strong: boolean;
  /** All that the mark, its rule and its label cover. */
  readonly box: Box;
}
/** The line under an event: thick where it surely lasted, thin where it may have. */
export interface DateRule {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly firmFrom: number;
  readonly firmTo: number;
  /** Still going on where the data ends, or not known to have ended. */
  readonly openEnd: boolean;
  readonly openStart: boolean;
}

export interface CountChip {
  readonly lane: string;
  readonly count: number;
  readonly events: readonly string[];
  /** Days that it counts, inclusive. */
  readonly first: Day;
  readonly last: Day;
  readonly text: PlacedText;
  readonly box: Box;
}

export interface ThroughEdge {
  readonly x: number;
  /** The same words where they fit. */
  readonly text: PlacedText | undefined;
  readonly title: string;
}

/** labelled + unlabelled + clustered = shown; shown + before + after = matching. */
export interface SceneCounts {
  readonly matching: number;
  readonly shown: number;
  readonly labelled: number;
  readonly unlabelled: number;
  readonly clustered: number;
  readonly before: number;
  readonly after: number;
}

/** Coordinates are kept to 0.1 px: pictures stay small and equal everywhere. */
export const roundPx = (px: number): number => Math.round(px * 10) / 10;
