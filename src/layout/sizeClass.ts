/** Classes of width; crossing one lays out anew, a change within one does not. */
export const SIZE_CLASSES = ['wide', 'medium', 'narrow'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Fixed measures of a class, in px. */
export interface Measures {
  /** Label rows shared among the lanes. */
  readonly rows: number;
  /** Column of lane and bar names left of the plot; 0 where names stand above their lane. */
  readonly nameColumn: number;
  readonly rowHeight: number;
  /** Height of a status bar's or period's row. */
  readonly stripRow: number;
  readonly barHeight: number;
  /** Air above the first row of a lane. */
  readonly lanePad: number;
  /** Line of text above a lane or bar that bears its name, where there is no name column. */
  readonly nameLine: number;
  readonly countStrip: number;
  readonly axisHeight: number;
  /** Height of a series' strip, without the line of its name. */
  readonly seriesStrip: number;
  /** Narrowest plot of the class. */
  readonly leastPlot: number;
}

const SHARED = {
  rowHeight: 20,
  stripRow: 20,
  barHeight: 14,
  lanePad: 5,
  countStrip: 17,
  axisHeight: 24,
};

export const MEASURES: Readonly<Record<SizeClass, Measures>> = {
  wide: { ...SHARED, rows: 28, nameColumn: 146, nameLine: 0, seriesStrip: 64, leastPlot: 754 },
  medium: { ...SHARED, rows: 24, nameColumn: 146, nameLine: 0, seriesStrip: 64, leastPlot: 494 },
  narrow: { ...SHARED, rows: 14, nameColumn: 0, nameLine: 18, seriesStrip: 56, leastPlot: 240 },
};

/** Class of a figure that is `width` px wide. */
export const sizeClassOf = (width: number): SizeClass =>
  width >= 900 ? 'wide' : width >= 640 ? 'medium' : 'narrow';

export const FONT_SIZE = 12;
/** Half the width and height of a glyph. */
export const GLYPH_HALF = 5.5;
/** Glyph's centre to the start of its label. */
export const LABEL_OFFSET = 10;
/** Air kept free after a label. */
export const LABEL_AIR = 8;
/** Widest plot that a page shows; the element budget counts with it. */
export const MOST_PLOT = 1600;
