import { group, ticks } from 'd3';
import { roundPx } from '../../../layout/scene.ts';
import type { Dataset, ThreadTerm } from '../../../model/dataset.ts';
import { civilFromDay, type Day, startOfYear } from '../../../model/day.ts';
import { historiesOf } from '../../../model/status.ts';
import { hueOfType } from '../../../render/TypeGlyph.tsx';

/** Where the chart is drawn: events stand on the baseline and reach up to the top. */
export interface YearsPlot {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
}

/** Events as blocks, one upon the other in the year they began; a thread's status below. */
export interface YearsChart {
  readonly baseline: number;
  readonly blocks: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly hue: string;
  }[];
  readonly stretches: readonly {
    readonly x: number;
    readonly width: number;
    readonly status: 'running' | 'suspended';
  }[];
  /** Middles of their texts. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

const MOST_BLOCK = { width: 30, height: 26 };
const GAP = 3;
/** Fewest years across the plot: few events don't become giants. */
const LEAST_YEARS = 20;
const LABELS = 10;

const yearOf = (day: Day): number => civilFromDay(day).year;

/** A thread's events (undefined: all events) year by year, and how its status stood. */
export function layoutYears(
  dataset: Dataset,
  thread: ThreadTerm | undefined,
  { x: left, width, top, baseline }: YearsPlot,
): YearsChart {
  const { events, vocabulary, through } = dataset;
  const shown = thread ? events.filter(({ threads }) => threads.includes(thread.id)) : events;
  const end = yearOf(through) + 1;
  const first = shown[0] === undefined ? end : yearOf(shown[0].extent.first);
  const begin = Math.min(first, end - LEAST_YEARS);
  const pitch = width / (end - begin);
  const byYear = group(shown, ({ extent }) => yearOf(extent.first));
  const most = Math.max(1, ...[...byYear.values()].map(({ length }) => length));
  const step = Math.min(MOST_BLOCK.height, (baseline - top) / most);
  const gap = Math.min(GAP, step / 4);
  const blockWidth = Math.min(MOST_BLOCK.width, pitch - GAP);
  const order = vocabulary.groups.map(({ hue }) => hue);
  const blocks = [...byYear].flatMap(([year, ofYear]) =>
    ofYear
      .map(({ type }) => hueOfType(dataset, type))
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((hue, row) => ({
        x: roundPx(left + (year - begin + 0.5) * pitch - blockWidth / 2),
        y: roundPx(baseline - (row + 1) * step),
        width: roundPx(blockWidth),
        height: roundPx(step - gap),
        hue,
      })),
  );
  const xOf = (day: Day): number => {
    const year = yearOf(day);
    const start = startOfYear(year);
    const share = (day - start) / (startOfYear(year + 1) - start);
    return left + Math.max(0, year - begin + share) * pitch;
  };
  const history = historiesOf(dataset).find((candidate) => candidate.thread === thread?.id);
  return {
    baseline,
    blocks,
    stretches: (history?.stretches ?? []).flatMap(({ status, from, to }) => {
      if (status !== 'running' && status !== 'suspended') return [];
      const [start, stop] = [xOf(from), xOf(to)];
      return [{ x: roundPx(start), width: roundPx(Math.max(2, stop - start)), status }];
    }),
    labels: ticks(begin, end - 1, LABELS)
      .filter(Number.isInteger)
      .map((year) => ({ x: roundPx(left + (year - begin + 0.5) * pitch), text: String(year) })),
  };
}
