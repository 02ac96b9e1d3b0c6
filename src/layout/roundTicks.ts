import { formatEdtf } from '../i18n/formatDate.ts';
import type { Rounds, ThreadTerm } from '../model/dataset.ts';
import { isInWindow } from '../model/extent.ts';
import { type RoundRow, roundPx } from './scene.ts';
import { isDrawn, type StripContext, stripName, stripStep } from './statusBars.ts';
import { clampPx, dayToPx } from './timeScale.ts';

function layoutRow(
  thread: ThreadTerm,
  rounds: Rounds,
  { top, context }: { top: number; context: StripContext },
): RoundRow {
  const { dataset, lang, time, measures } = context;
  const held = dataset.events.filter(
    (event) =>
      event.type === rounds.type &&
      event.threads.includes(thread.id) &&
      isInWindow(event.extent, time.window),
  );
  return {
    thread: thread.id,
    name: stripName(thread.label[lang], top, measures),
    y: roundPx(top + measures.stripRow - measures.barHeight),
    ticks: held.map((event) => ({
      event: event.id,
      x: roundPx(clampPx(time, dayToPx(time, event.extent.anchor))),
      hollow: rounds.hollow.includes(event.id),
      title: `${event.title[lang]}, ${formatEdtf(event.date, lang)}`,
    })),
  };
}

/** Threads that have rounds, not a status: one tick a round; hollow where the vocabulary says so (rounds by video). */
export function layoutRounds(top: number, context: StripContext): RoundRow[] {
  const { measures } = context;
  const threads = context.dataset.vocabulary.threads.flatMap((thread) =>
    thread.rounds === undefined || !isDrawn(thread.id, context)
      ? []
      : [{ thread, rounds: thread.rounds }],
  );
  return threads.map(({ thread, rounds }, index) =>
    layoutRow(thread, rounds, {
      top: top + index * stripStep(context) + measures.nameLine,
      context,
    }),
  );
}
