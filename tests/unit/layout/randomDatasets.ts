import fc from 'fast-check';
import type { Dataset, TimelineEvent, Vocabulary } from '../../../src/model/dataset.ts';
import { addDays, type Day, dayFromCivil, printDay, startOfYear } from '../../../src/model/day.ts';
import { type Edtf, parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';
import { clampWindow, type TimeWindow } from '../../../src/model/window.ts';

export const THROUGH = dayFromCivil({ year: 2026, month: 5, day: 31 });
const FIRST = startOfYear(1945);

const SHAPES = ['diamond', 'circle', 'square', 'star'] as const;
const label = (id: string) => ({ en: id, ko: id });

const VOCABULARY: Vocabulary = {
  groups: ['a', 'b'].map((id) => ({ id, hue: 'blue', label: label(id), variants: [] })),
  types: ['w', 'x', 'y', 'z'].map((id, index) => ({
    id,
    group: index < 2 ? 'a' : 'b',
    shape: SHAPES[index] ?? 'circle',
    label: label(id),
    variants: [],
  })),
  threads: ['one', 'two', 'three'].map((id) => ({
    id,
    label: label(id),
    variants: [],
    tracking: undefined,
    rounds: undefined,
  })),
  parties: [],
  people: [],
  places: [],
  landmarks: [],
  effects: {} as Vocabulary['effects'],
  statuses: {} as Vocabulary['statuses'],
  relations: {} as Vocabulary['relations'],
  confidence: {} as Vocabulary['confidence'],
};

const dayText: fc.Arbitrary<string> = fc
  .integer({ min: FIRST, max: THROUGH })
  .map((day) => printDay(day as Day));

/** Dates of every kind that the chart draws in its own way. */
const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: dayText },
  { weight: 2, arbitrary: dayText.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: dayText.map((text) => text.slice(0, 4)) },
  { weight: 1, arbitrary: dayText.map((text) => `${text}~`) },
  { weight: 1, arbitrary: dayText.map((text) => `${text.slice(0, 7)}?`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: FIRST, max: THROUGH }), fc.integer({ min: 1, max: 2500 }))
      .map(([day, days]) => `${printDay(day as Day)}/${printDay(addDays(day as Day, days))}`),
  },
  { weight: 1, arbitrary: dayText.map((text) => `${text}/..`) },
);

const parse = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

export interface EventSeed {
  readonly date: string;
  readonly type: string;
  readonly importance: number;
  readonly words: number;
  readonly thread: string;
}

export const eventSeed: fc.Arbitrary<EventSeed> = fc.record({
  date: dateText,
  type: fc.constantFrom('w', 'x', 'y', 'z'),
  importance: fc.integer({ min: 1, max: 5 }),
  words: fc.integer({ min: 1, max: 26 }),
  thread: fc.constantFrom('one', 'two', 'three'),
});

const toEvent = (seed: EventSeed, index: number): TimelineEvent => {
  const date = parse(seed.date);
  const text = 'Summit at Panmunjom, 1998.'.slice(0, seed.words);
  const korean = '남북정상회담 개성공단 합의'.slice(0, Math.min(14, seed.words));
  const short = { en: text, ko: korean };
  return {
    id: `event-${index}`,
    date,
    dateText: seed.date,
    extent: extentOf(date, { first: FIRST, last: THROUGH }),
    type: seed.type,
    importance: seed.importance as TimelineEvent['importance'],
    short,
    title: short,
    summary: short,
    parties: [],
    people: [],
    place: undefined,
    threads: [seed.thread],
    effects: [],
    relations: [],
    figures: [],
    article: [],
    confidence: 'high',
  };
};

export const datasetOf = (seeds: readonly EventSeed[]): Dataset => ({
  version: 'test',
  through: THROUGH,
  events: seeds
    .map(toEvent)
    .sort((a, b) => a.extent.first - b.extent.first || (a.id < b.id ? -1 : 1)),
  vocabulary: VOCABULARY,
  periods: [],
  seriesIds: [],
  walkIds: [],
  series: [],
  article: undefined,
  walk: [],
});

/** Evenly spread, which `fc.double` is not: most of its values lie next to 0. */
const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** Any place and any length, from two weeks to all of the limits. */
export const randomWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(share, share)
  .map(([place, zoom]) => {
    const days = 14 * (34_700 / 14) ** zoom;
    const start = startOfYear(1940) + place * (startOfYear(2035) - startOfYear(1940) - days);
    return clampWindow({ start: start as Day, end: (start + days) as Day });
  });
