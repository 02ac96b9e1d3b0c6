import { formatDay, formatEdtf } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset, Tracking } from '../model/dataset.ts';
import { addDays, type Day } from '../model/day.ts';
import type { StatusHistory, StatusStretch } from '../model/status.ts';
import { type TrackedThread, trackedThreads } from '../model/trackedThreads.ts';
import { measureText } from './advances.ts';
import { type BarRow, type BarStretch, type PlacedText, roundPx } from './scene.ts';
import { FONT_SIZE, type Measures } from './sizeClass.ts';
import { clampPx, dayToPx, type TimeScale } from './timeScale.ts';

/** Where bars, periods and rounds are drawn, and in whose words. */
export interface StripContext {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly time: TimeScale;
  readonly measures: Measures;
  /** Distance of two rows' tops, where it isn't that of {@link stripStep}. */
  readonly step?: number;
  /** The only threads whose bars and rounds are drawn; without it all that have any. */
  readonly threads?: readonly string[];
}

/** From the top of a strip's row to that of the next. */
export const stripStep = ({ measures, step }: StripContext): number =>
  step ?? measures.stripRow + measures.nameLine;

/** Of the chosen threads those that have a bar or rounds; undefined, for all, where none of them has. */
export function stripThreads(
  { vocabulary }: Dataset,
  chosen: readonly string[],
): readonly string[] | undefined {
  const drawn = vocabulary.threads
    .filter(({ id, tracking, rounds }) => chosen.includes(id) && (tracking ?? rounds) !== undefined)
    .map(({ id }) => id);
  return drawn.length === 0 ? undefined : drawn;
}

/** Whether a thread is among those that are asked for. */
export const isDrawn = (thread: string, { threads }: StripContext): boolean =>
  threads?.includes(thread) ?? true;

const TEXT_AIR = 6;

/** The longest of the texts that fits between two px, set at the start; undefined where none does. */
export function fitText(
  texts: readonly string[],
  { from, to, y }: { from: number; to: number; y: number },
): PlacedText | undefined {
  for (const text of texts) {
    const width = measureText(text, FONT_SIZE, 400);
    if (from + width + 2 * TEXT_AIR > to) continue;
    return { x: roundPx(from + TEXT_AIR), y: roundPx(y), text, width: roundPx(width) };
  }
  return undefined;
}

/** Name of a strip's row: in the column left of the plot, or on a line of its own above it. */
export function stripName(text: string, top: number, measures: Measures): PlacedText {
  const y =
    measures.nameColumn > 0 ? top + measures.stripRow - measures.barHeight / 2 + 4.2 : top - 4;
  return {
    x: 0,
    y: roundPx(y),
    text,
    width: roundPx(measureText(text, FONT_SIZE, 400)),
  };
}

/** Since when a stretch lasts, no more exactly than its event's date: "12 July 2008", "September 1984". */
function sinceWhen(
  { from, soft, eventId }: StatusStretch,
  { dataset, lang }: StripContext,
): string {
  const event = soft && dataset.events.find(({ id }) => id === eventId);
  return event?.date.kind === 'date' ? formatEdtf(event.date, lang) : formatDay(from, lang);
}

/** Words for a stretch, longest first: "suspended since 12 July 2008", "suspended". */
function stretchWords(stretch: StatusStretch, tracking: Tracking, context: StripContext): string[] {
  const { lang } = context;
  const status = tracking.words[stretch.status][lang];
  return [wordsFor(lang).status.since(status, sinceWhen(stretch, context)), status];
}

function layoutStretch(
  stretch: StatusStretch,
  { tracking, y, faded }: { tracking: Tracking; y: number; faded: boolean },
  context: StripContext,
): BarStretch | undefined {
  const { time, measures } = context;
  const { window } = time;
  if (stretch.to <= window.start || stretch.from >= window.end) return undefined;
  const from = clampPx(time, dayToPx(time, stretch.from));
  const to = clampPx(time, dayToPx(time, stretch.to));
  const words = stretchWords(stretch, tracking, context);
  const softPx = stretch.soft ? from - clampPx(time, dayToPx(time, stretch.soft.earliest)) : 0;
  return {
    status: stretch.status,
    box: {
      x: roundPx(from),
      y: roundPx(y),
      width: roundPx(Math.max(1, to - from)),
      height: measures.barHeight,
    },
    faded,
    softStart: roundPx(softPx),
    text: faded ? undefined : fitText(words, { from, to, y: y + measures.barHeight / 2 + 4.2 }),
    title: words[0] ?? '',
  };
}

/** Stretches of a thread that are drawn: running and suspended ones, the last faded on past the data's last day. */
function barStretches(history: StatusHistory, dataset: Dataset, end: Day) {
  const known = history.stretches.filter(
    ({ status }) => status === 'running' || status === 'suspended',
  );
  const edge = addDays(dataset.through, 1);
  const last = history.stretches.at(-1);
  const goesOn = last !== undefined && known.at(-1) === last && end > edge;
  return {
    known,
    unknown: goesOn ? { ...last, from: edge, to: end, soft: undefined } : undefined,
  };
}

function layoutBar(
  { thread, tracking, history }: TrackedThread,
  top: number,
  context: StripContext,
): BarRow {
  const { dataset, lang, time, measures } = context;
  const y = top + measures.stripRow - measures.barHeight;
  const { known, unknown } = barStretches(history, dataset, time.window.end);
  const draw = (stretch: StatusStretch, faded: boolean): BarStretch[] => {
    const drawn = layoutStretch(stretch, { tracking, y, faded }, context);
    return drawn === undefined ? [] : [drawn];
  };
  const inWindow = (day: Day): boolean => day >= time.window.start && day < time.window.end;
  const ended = history.stretches.at(-1);
  return {
    thread: thread.id,
    name: stripName(thread.label[lang], top, measures),
    y: roundPx(y),
    stretches: [
      ...known.flatMap((stretch) => draw(stretch, false)),
      ...(unknown === undefined ? [] : draw(unknown, true)),
    ],
    agreed: history.agreed
      .filter(({ day }) => inWindow(day))
      .map(({ day }) => ({
        x: roundPx(dayToPx(time, day)),
        title: `${dataset.vocabulary.effects['agrees-to-resume'][lang]}, ${formatDay(day, lang)}`,
      })),
    closed:
      ended?.status === 'ended' && inWindow(ended.from)
        ? {
            x: roundPx(dayToPx(time, ended.from)),
            title: stretchWords(ended, tracking, context)[0] ?? '',
          }
        : undefined,
  };
}

/** Status bars of the tracked threads, one row each from `top` down. */
export function layoutStatusBars(top: number, context: StripContext): BarRow[] {
  const { measures } = context;
  return trackedThreads(context.dataset)
    .filter(({ thread }) => isDrawn(thread.id, context))
    .map((tracked, index) =>
      layoutBar(tracked, top + index * stripStep(context) + measures.nameLine, context),
    );
}
