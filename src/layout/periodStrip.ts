import { formatDay, formatDayRange } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Period } from '../model/dataset.ts';
import { tenureOf } from '../model/tenure.ts';
import { type PeriodBlock, type PeriodRow, roundPx } from './scene.ts';
import { fitText, type StripContext, stripName, stripStep } from './statusBars.ts';
import { clampPx, dayToPx } from './timeScale.ts';

const BLOCK_HEIGHT = 15;
const ACTING_HEIGHT = 3;
const ACTING_TOP = 16;
/** The row's name stands level with its blocks. */
const STRIP_LIFT = 5.5;

/** Acting presidents are drawn as a thin band along the row's foot: some stood in for one still in office. */
function layoutBlock(period: Period, top: number, context: StripContext): PeriodBlock | undefined {
  const { dataset, lang, time } = context;
  const { from, to } = tenureOf(period, dataset.periods, dataset.through);
  if (to <= time.window.start || from >= time.window.end) return undefined;
  const acting = period.kind === 'rok-acting';
  const left = clampPx(time, dayToPx(time, from));
  const right = clampPx(time, dayToPx(time, to));
  const words = wordsFor(lang).chart;
  const name = acting ? words.acting(period.name[lang]) : period.name[lang];
  const { start, end } = period;
  const when =
    end === undefined
      ? wordsFor(lang).status.since(name, formatDay(start, lang))
      : `${name}, ${formatDayRange(start, end, lang)}`;
  return {
    id: period.id,
    box: {
      x: roundPx(left),
      y: roundPx(acting ? top + ACTING_TOP : top),
      width: roundPx(Math.max(1, right - left - 1)),
      height: acting ? ACTING_HEIGHT : BLOCK_HEIGHT,
    },
    acting,
    text: acting ? undefined : fitText([name], { from: left, to: right, y: top + 11.7 }),
    title: when,
  };
}

/** Who was in office: the South's presidents and the North's leaders, one row each from `top` down. */
export function layoutPeriods(top: number, context: StripContext): PeriodRow[] {
  const { dataset, lang, measures } = context;
  const words = wordsFor(lang).chart;
  const rows = [
    { id: 'rok', name: words.presidents, kinds: ['rok-president', 'rok-acting'] },
    { id: 'dprk', name: words.leaders, kinds: ['dprk-leader'] },
  ];
  return rows.flatMap(({ id, name, kinds }, index) => {
    const y = top + index * stripStep(context) + measures.nameLine;
    const blocks = dataset.periods
      .filter((period) => kinds.includes(period.kind))
      .flatMap((period) => layoutBlock(period, y, context) ?? []);
    if (dataset.periods.length === 0) return [];
    return [
      { id, name: stripName(name, measures.nameColumn > 0 ? y - STRIP_LIFT : y, measures), blocks },
    ];
  });
}
