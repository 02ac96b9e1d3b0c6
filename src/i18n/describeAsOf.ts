import type { AsOf, DayCount, LandmarkOn, ThreadOn, ThreadSince } from '../model/asOf.ts';
import type { Lang } from '../model/bilingual.ts';
import type { EffectKind, Status, TimelineEvent } from '../model/dataset.ts';
import type { Edtf, EdtfEnd } from '../model/edtf.ts';
import { formatDay, formatEdtf } from './formatDate.ts';
import { formatDays } from './formatNumber.ts';
import { wordsFor } from './words.ts';

/** A tracked thread in words: "Mount Kumgang tours", "suspended", "since 12 July 2008", "689 days". */
export interface ThreadWords {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly word: string;
  /** The event that gave the status, when, and how long ago; undefined where the thread hasn't started. */
  readonly since:
    | { readonly event: TimelineEvent; readonly when: string; readonly days: string }
    | undefined;
  /** A change that may have come by then. */
  readonly pending: { readonly event: TimelineEvent; readonly words: string } | undefined;
}

/** One line of the readout that no thread has: a name, and what stands there. */
export interface FactWords {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly FactPart[];
}
/** Text, or the words of an event that can be opened. */
export interface FactPart {
  readonly text: string;
  readonly event: TimelineEvent | undefined;
}

export interface AsOfWords {
  readonly date: string;
  readonly threads: readonly ThreadWords[];
  readonly facts: readonly FactWords[];
  /** All of it in sentences, to be copied or read aloud. */
  readonly text: string;
}

const endWords = (end: EdtfEnd, lang: Lang): string | undefined =>
  typeof end === 'string' ? undefined : formatEdtf(end, lang);

/** When an event began, no more exactly than its record says. */
const startedWhen = (date: Edtf, lang: Lang): string =>
  (date.kind === 'date' ? undefined : endWords(date.start, lang)) ?? formatEdtf(date, lang);

/** When an event was over: of a span its last day. */
const endedWhen = (date: Edtf, lang: Lang): string =>
  (date.kind === 'date' ? undefined : endWords(date.end, lang)) ?? formatEdtf(date, lang);

function countWords({ days, atLeast }: DayCount, lang: Lang): string {
  const count = formatDays(days, lang);
  return atLeast ? wordsFor(lang).asOf.atLeast(count) : count;
}

function sinceWords(since: ThreadSince, status: Status, lang: Lang) {
  const words = wordsFor(lang).asOf;
  const date = since.coarse ? startedWhen(since.event.date, lang) : formatDay(since.day, lang);
  const days = countWords(since, lang);
  const isOver = status === 'ended';
  return {
    event: since.event,
    when: isOver ? date : words.since(date),
    days: isOver ? words.ago(days) : days,
  };
}

function pendingWords(event: TimelineEvent, effect: EffectKind, lang: Lang): string {
  const words = wordsFor(lang).asOf;
  const start = event.date.kind === 'date' ? event.date : event.date.start;
  const isApproximate = typeof start !== 'string' && start.approximate;
  const date = startedWhen(event.date, lang);
  return words.pending[effect](isApproximate ? date : words.some(date));
}

function threadWords(
  { thread, tracking, status, since, pending }: ThreadOn,
  lang: Lang,
): ThreadWords {
  return {
    id: thread.id,
    name: thread.label[lang],
    status,
    word: tracking.words[status][lang],
    since: since && sinceWords(since, status, lang),
    pending: pending && {
      event: pending.event,
      words: pendingWords(pending.event, pending.effect, lang),
    },
  };
}

function landmarkWords({ landmark, last, current }: LandmarkOn, lang: Lang): FactWords {
  const words = wordsFor(lang).asOf;
  const when = current && formatEdtf(current.event.date, lang);
  const more = current?.surely ? words.underWay : words.perhaps;
  return {
    id: landmark.id,
    name: landmark.label[lang],
    parts: [
      { text: last ? endedWhen(last.date, lang) : words.noneYet, event: last },
      ...(current && when !== undefined ? [{ text: more(when), event: current.event }] : []),
    ],
  };
}

function officeWords({ inOffice }: AsOf, lang: Lang): readonly FactWords[] {
  const words = wordsFor(lang);
  if (inOffice.length === 0) return [];
  const parts = inOffice.map(({ kind, name }) => ({
    text: kind === 'rok-acting' ? words.chart.acting(name[lang]) : name[lang],
    event: undefined,
  }));
  return [{ id: 'in-office', name: words.asOf.inOffice, parts }];
}

function nextWords({ next }: AsOf, lang: Lang): FactWords {
  const words = wordsFor(lang).asOf;
  const parts: readonly FactPart[] = next
    ? [
        {
          text: `${formatEdtf(next.event.date, lang)}, ${next.event.title[lang]}`,
          event: next.event,
        },
        { text: words.later(countWords(next, lang)), event: undefined },
      ]
    : [{ text: words.noNext, event: undefined }];
  return { id: 'next', name: words.next, parts };
}

function threadText({ name, word, since, pending }: ThreadWords, lang: Lang): string {
  const gap = lang === 'en' ? ' ' : '';
  const times = since ? `${gap}(${since.when}, ${since.days})` : '';
  return [`${name} ${word}${times}`, ...(pending ? [pending.words] : [])].join(', ');
}

const factText = ({ id, name, parts }: FactWords): string =>
  `${name}: ${parts.map(({ text }) => text).join(id === 'in-office' ? ' / ' : ', ')}.`;

/** What stood on a day, in words: pieces for the readout, and one text that says it all. */
export function describeAsOf(asOf: AsOf, lang: Lang): AsOfWords {
  const date = formatDay(asOf.day, lang);
  const threads = asOf.threads.map((thread) => threadWords(thread, lang));
  const facts = [
    ...officeWords(asOf, lang),
    ...asOf.landmarks.map((landmark) => landmarkWords(landmark, lang)),
    nextWords(asOf, lang),
  ];
  const on = wordsFor(lang).asOf.on(date);
  const standing =
    threads.length === 0 ? '' : `: ${threads.map((thread) => threadText(thread, lang)).join('; ')}`;
  return { date, threads, facts, text: `${on}${standing}. ${facts.map(factText).join(' ')}` };
}
