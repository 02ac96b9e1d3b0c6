import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../../../src/model/dataset.ts';
import { dayFromCivil, startOfYear } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';

export interface Given {
  /** EDTF */
  readonly date: string;
  readonly type: string;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
}

const both = (text: string): Bilingual => ({ en: text, ko: text });
const THROUGH = dayFromCivil({ year: 2026, month: 5, day: 31 });

function eventOf({ date, type, importance, title }: Given, index: number): TimelineEvent {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(parsed.message);
  return {
    id: `event-${String(index).padStart(3, '0')}`,
    date: parsed.value,
    dateText: date,
    extent: extentOf(parsed.value, { first: startOfYear(1945), last: THROUGH }),
    type,
    importance,
    short: both(title),
    title: both(title),
    summary: both(title),
    parties: [],
    people: [],
    place: undefined,
    threads: [],
    effects: [],
    relations: [],
    figures: [],
    article: [],
    confidence: 'high',
  };
}

const term = (id: string) => ({ id, label: both(id), variants: [] });
const word = both('word');
const statuses = { 'not-started': word, running: word, suspended: word, ended: word };
const relation = { out: word, in: word };

/** A dataset of the given events, data up to 31 May 2026, with one period and one tracked thread. */
export const givenDataset = (given: readonly Given[]): Dataset => ({
  version: '2026-05-31-00000000',
  through: THROUGH,
  events: given
    .map(eventOf)
    .toSorted((a, b) => a.extent.first - b.extent.first || (a.id < b.id ? -1 : 1)),
  seriesIds: [],
  walkIds: [],
  series: [],
  article: undefined,
  walk: [],
  periods: [
    {
      id: 'someone',
      kind: 'rok-president',
      name: both('Someone'),
      policy: undefined,
      start: startOfYear(1998),
      end: undefined,
    },
  ],
  vocabulary: {
    groups: [{ ...term('all'), hue: 'blue' }],
    types: ['talks', 'summit', 'military'].map((id) => ({
      ...term(id),
      group: 'all',
      shape: 'disc',
    })),
    threads: [
      { ...term('tours'), tracking: { measures: word, words: statuses }, rounds: undefined },
      { ...term('meetings'), tracking: undefined, rounds: undefined },
    ],
    parties: [],
    people: [],
    places: [],
    landmarks: [],
    effects: { starts: word, suspends: word, resumes: word, ends: word, 'agrees-to-resume': word },
    statuses,
    relations: {
      'led-to': relation,
      'responds-to': relation,
      implements: relation,
      breaks: relation,
      follows: relation,
    },
    confidence: { high: word, medium: word, low: word },
  },
});
