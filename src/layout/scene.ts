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
  /** Px on both sides of the plot into which glyphs and labels may reach; none by default. */
  readonly bleed?: number;
  /** Pixels per day. */
  readonly scale: number;
  readonly ticks: readonly Tick[];
  /** Baselines of the tick texts: above the bars and below the lanes. */
  readonly tickLines: readonly number[];
  readonly periods: readonly PeriodRow[];
  readonly bars: readonly BarRow[];
  readonly rounds: readonly RoundRow[];
  readonly lanes: readonly LaneScene[];
  readonly series: readonly SeriesRow[];
  /** Where the data ends, and the words that say so; undefined outside the window. */
  readonly through: ThroughEdge | undefined;
  /** The line of a day, where one is asked for and lies in the window. */
  readonly asOf: AsOfLine | undefined;
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
  /** Undefined where the row above names it. */
  readonly name: PlacedText | undefined;
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
  /** Undefined where the row above names it. */
  readonly name: PlacedText | undefined;
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

/** One series as a small chart of its own on the figure's time axis. */
export interface SeriesRow {
  readonly id: string;
  /** Its whole name and unit. */
  readonly title: string;
  readonly box: Box;
  readonly name: readonly PlacedText[];
  readonly unit: PlacedText | undefined;
  /** The baseline. */
  readonly zeroY: number;
  /** Round values, each a line across the plot. */
  readonly ticks: readonly ValueTick[];
  /** Where the data ends: lines go no further. */
  readonly until: number;
  readonly joins: readonly SeriesJoin[];
  readonly marks: readonly SeriesMark[];
}
export interface ValueTick {
  readonly y: number;
  readonly text: PlacedText | undefined;
}
/** From a known point along its value and then up or down to the next one. */
export interface SeriesJoin {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly toY: number;
}
export interface SeriesMark {
  /** Place among the series' points. */
  readonly index: number;
  /** Counted over a year or less; over a longer interval; at a moment; nothing counted. */
  readonly form: 'bar' | 'span' | 'dot' | 'zero';
  /** What it covers within the plot; a dot's centre is its middle. */
  readonly box: Box;
  readonly hollow: boolean;
  readonly partial: boolean;
  readonly soft: boolean;
  /** The days on which a moment may lie. */
  readonly whisker: { readonly from: number; readonly to: number } | undefined;
}

export interface ThroughEdge {
  readonly x: number;
  /** The same words where they fit. */
  readonly text: PlacedText | undefined;
  readonly title: string;
}

export interface AsOfLine {
  readonly x: number;
  readonly day: Day;
  /** Baseline of the axis' upper texts, from where the line runs down to `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** The date in words, in the axis' upper row. */
  readonly text: PlacedText;
  /** Ticks, by their x, whose upper text gives way to it. */
  readonly hides: readonly number[];
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
