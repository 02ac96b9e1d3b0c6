import { formatShortNumber } from '../i18n/formatNumber.ts';
import { addDays } from '../model/day.ts';
import { measureText } from './advances.ts';
import { type PlacedText, roundPx, type SeriesRow } from './scene.ts';
import type { PlannedSeries } from './seriesCells.ts';
import { layoutJoins, layoutSeriesMarks, type ValueAxis, valueToPx } from './seriesMarks.ts';
import { FONT_SIZE, type Measures } from './sizeClass.ts';
import type { StripContext } from './statusBars.ts';
import { clampPx, dayToPx } from './timeScale.ts';
import { wrapText } from './wrapText.ts';

const LINE = 14;
const TEXT_GAP = 8;
/** Air above and below the values: half a number stands over the highest line, a zero hangs below the baseline. */
const PAD = 8;
const NAME_LINES = 3;

/** Height of one series' strip, the line of its name included. */
export const seriesHeight = ({ nameLine, seriesStrip }: Measures): number => nameLine + seriesStrip;

const place = (text: string, x: number, y: number): PlacedText => ({
  x: roundPx(x),
  y: roundPx(y),
  text,
  width: roundPx(measureText(text, FONT_SIZE, 400)),
});

interface Frame {
  readonly top: number;
  readonly axis: ValueAxis;
  readonly width: number;
}

/** Names of values: right before the plot, or the highest at the end of the line above it. */
function layoutTicks(planned: PlannedSeries, frame: Frame, context: StripContext) {
  const { lang, time, measures } = context;
  return planned.scale.ticks.map((value, index) => {
    const y = valueToPx(planned, frame.axis, value);
    const text = formatShortNumber(value, lang);
    const width = measureText(text, FONT_SIZE, 400);
    const isBeside = measures.nameColumn > 0;
    const right = isBeside ? time.left - TEXT_GAP + 2 : time.right;
    const baseline = isBeside ? y + 4.2 : frame.top + LINE;
    const isShown = isBeside || index === 0;
    return {
      y: roundPx(y),
      text: isShown ? place(text, right - width, baseline) : undefined,
    };
  });
}

/** Title and unit: in the column left of the values' names, or on the line above the plot. */
function layoutName({ series }: PlannedSeries, room: number, frame: Frame, context: StripContext) {
  const { lang, measures } = context;
  const title = series.title[lang];
  const unit = series.unit[lang];
  if (measures.nameColumn > 0) {
    const by = { width: room, lines: NAME_LINES, weight: 400 } as const;
    const lines = wrapText(title, by);
    const first = frame.top + LINE - 1;
    return {
      name: lines.map((line, index) => place(line, 0, first + index * LINE)),
      unit: place(wrapText(unit, { ...by, lines: 1 })[0] ?? '', 0, first + lines.length * LINE),
    };
  }
  const unitWidth = Math.min(room / 3, measureText(unit, FONT_SIZE, 400));
  const by = { lines: 1, weight: 400 } as const;
  const [line = ''] = wrapText(title, { ...by, width: room - unitWidth - TEXT_GAP });
  const name = place(line, 0, frame.top + LINE);
  const [short = ''] = wrapText(unit, { ...by, width: unitWidth + 0.1 });
  return { name: [name], unit: place(short, name.width + TEXT_GAP, frame.top + LINE) };
}

function layoutRow(planned: PlannedSeries, frame: Frame, context: StripContext): SeriesRow {
  const { lang, time, measures, dataset } = context;
  const { series } = planned;
  const ticks = layoutTicks(planned, frame, context);
  const taken = Math.max(0, ...ticks.map(({ text }) => text?.width ?? 0));
  const before = measures.nameColumn > 0 ? measures.nameColumn + 2 - TEXT_GAP : frame.width;
  const at = { time, axis: frame.axis };
  return {
    id: series.id,
    title: `${series.title[lang]}, ${series.unit[lang]}`,
    box: {
      x: 0,
      y: roundPx(frame.top),
      width: roundPx(frame.width),
      height: seriesHeight(measures),
    },
    ...layoutName(planned, before - taken - TEXT_GAP, frame, context),
    zeroY: roundPx(valueToPx(planned, frame.axis, 0)),
    ticks,
    until: roundPx(clampPx(time, dayToPx(time, addDays(dataset.through, 1)))),
    joins: layoutJoins(planned, at),
    marks: layoutSeriesMarks(planned, at),
  };
}

/** The chosen series from `top` down, each a strip of its own on the figure's time axis. */
export function layoutSeriesStrips(
  series: readonly PlannedSeries[],
  { top, width }: { top: number; width: number },
  context: StripContext,
): SeriesRow[] {
  const { measures } = context;
  const height = seriesHeight(measures);
  return series.map((planned, index) => {
    const rowTop = top + index * height;
    const above = measures.nameLine > 0 ? measures.nameLine + PAD / 2 : PAD;
    const axis = { top: rowTop + above, bottom: rowTop + height - PAD };
    return layoutRow(planned, { top: rowTop, axis, width }, context);
  });
}
