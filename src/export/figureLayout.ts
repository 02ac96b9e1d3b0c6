import { figureWordsFor } from '../i18n/figureWords.ts';
import { roundPx } from '../layout/scene.ts';
import { MEASURES, type SizeClass, sizeClassOf } from '../layout/sizeClass.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { type FigureChart, layoutChart, standfirstOf } from './figureChart.ts';
import { layoutKey, type PlacedKey } from './figureKey.ts';
import { legendOf } from './figureLegend.ts';
import {
  layoutText,
  type TextBlock,
  type TextLine,
  type TextStyle,
  widthOf,
} from './figureText.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';

/** A picture laid out: all numbers in px of the layout. */
export interface FigureLayout {
  readonly width: number;
  /** All that is drawn, and the margin below. */
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly chart: FigureChart;
  readonly chartX: number;
  readonly chartY: number;
  readonly key: PlacedKey;
  /** The hairline above the source lines: from, to, y. */
  readonly rule: { readonly from: number; readonly to: number; readonly y: number };
}

/** Room that a picture is laid out in. */
export interface FigureRoom {
  readonly width: number;
  /** Rows of labels shared by the lanes, if not those of the chart's size class. */
  readonly rows?: number | undefined;
  /** Height to be filled; none: as high as the content. */
  readonly height?: number | undefined;
}

const NOTE: TextStyle = { name: 'note', size: 14, weight: 600, lineHeight: 20 };
const SOURCE: TextStyle = { name: 'source', size: 12, weight: 400, lineHeight: 17 };

const stylesOf = (isNarrow: boolean) =>
  ({
    title: { name: 'title', size: isNarrow ? 18 : 22, weight: 600, lineHeight: isNarrow ? 23 : 28 },
    standfirst: { name: 'standfirst', size: 13, weight: 400, lineHeight: 19 },
    caption: { name: 'caption', size: 14, weight: 400, lineHeight: 21 },
  }) as const satisfies Readonly<Record<string, TextStyle>>;

/** Layouts below this width have narrow margins and a smaller title. */
export const NARROW = 680;

/** Longest line of running text that is still easy to read. */
const MEASURE = 720;
const GAPS = { standfirst: 3, caption: 8, note: 10, chart: 12, key: 14, rule: 12, source: 8 };

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Blocks of text one below the other; each with the gap above it. */
function stack(
  blocks: readonly (readonly [text: string, style: TextStyle, gap: number])[],
  top: number,
  { x, width }: Column,
): TextBlock {
  const lines: TextLine[] = [];
  let bottom = top;
  for (const [text, style, gap] of blocks) {
    const measure = style.name === 'caption' ? Math.min(width, MEASURE) : width;
    const block = layoutText(text, style, { x, top: bottom + gap, width: measure });
    lines.push(...block.lines);
    bottom = block.bottom;
  }
  return { lines, bottom };
}

function layoutHead(
  excerpt: Excerpt,
  top: number,
  column: Column & { isNarrow: boolean },
): TextBlock {
  const { title, caption } = provenanceOf(excerpt);
  const styles = stylesOf(column.isNarrow);
  const { empty } = figureWordsFor(excerpt.view.lang);
  return stack(
    [
      [title, styles.title, 0],
      ...standfirstOf(excerpt).map((text) => [text, styles.standfirst, GAPS.standfirst] as const),
      ...(caption === undefined ? [] : [[caption, styles.caption, GAPS.caption] as const]),
      ...(excerpt.events.length === 0 ? [[empty, NOTE, GAPS.note] as const] : []),
    ],
    top,
    column,
  );
}

/** As many of the parts on a line as fit; a part that is longer than a line is broken itself. */
function joinParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && widthOf(joined, SOURCE) <= width) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines;
}

/** What the picture says of its making, the link on a line of its own. */
function layoutSource(excerpt: Excerpt, top: number, column: Column): TextBlock {
  const parts = provenanceLines(provenanceOf(excerpt));
  const lines = [...joinParts(parts.slice(0, -1), column.width), ...parts.slice(-1)];
  return stack(
    lines.map((line, index) => [line, SOURCE, index === 0 ? GAPS.source : 0] as const),
    top,
    column,
  );
}

const moved = <T extends { readonly y: number }>(things: readonly T[], by: number): readonly T[] =>
  by === 0 ? things : things.map((thing) => ({ ...thing, y: roundPx(thing.y + by) }));

/** The key's entries begin where the chart's time does; 0: no column is kept for names. */
function keyColumn(chart: FigureChart, sizeClass: SizeClass): number {
  const { plot } = chart.kind === 'comparison' ? chart.scene.whole : chart.scene;
  return MEASURES[sizeClass].nameColumn === 0 ? 0 : plot.x;
}

/**
 * Lays a picture out as a newspaper does: title, period and filters, caption, chart, key, source.
 * What is left of a given height goes in equal parts above and below the chart, the source lines
 * stand at the foot.
 */
export function layoutFigure(excerpt: Excerpt, { width, rows, height }: FigureRoom): FigureLayout {
  const margin = width < NARROW ? 12 : 20;
  const inner = width - 2 * margin;
  const sizeClass = sizeClassOf(inner);
  const column = { x: margin, width: inner, isNarrow: width < NARROW };
  const head = layoutHead(excerpt, margin, column);
  const chart = layoutChart(excerpt, { width: inner, rows });
  const chartY = head.bottom + GAPS.chart;
  const key = layoutKey(legendOf(excerpt, chart), {
    x: margin,
    top: chartY + chart.height + GAPS.key,
    width: inner,
    column: keyColumn(chart, sizeClass),
  });
  const ruleY = key.bottom + GAPS.rule;
  const source = layoutSource(excerpt, ruleY, column);
  const content = Math.ceil(source.bottom + margin - 4);
  const spare = Math.max(0, (height ?? 0) - content);
  return {
    width,
    height: content + spare,
    lines: [...head.lines, ...moved(source.lines, spare)],
    chart,
    chartX: margin,
    chartY: roundPx(chartY + spare / 3),
    key: {
      signs: moved(key.signs, (spare * 2) / 3),
      lines: moved(key.lines, (spare * 2) / 3),
      bottom: key.bottom + (spare * 2) / 3,
    },
    rule: { from: margin, to: margin + inner, y: roundPx(ruleY + spare) },
  };
}
