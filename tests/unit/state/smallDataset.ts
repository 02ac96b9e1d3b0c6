import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { Dataset, Term, TimelineEvent } from '../../../src/model/dataset.ts';
import type { Day } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { DEFAULT_YEARS, type View } from '../../../src/model/view.ts';
import { parseCivil } from '../../../src/state/civilRange.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';

const both = (text: string): Bilingual => ({ en: text, ko: text });
const term = (id: string): Term => ({ id, label: both(id), variants: [] });

export const dayOf = (text: string): Day => {
  const range = parseCivil(text);
  if (range === undefined) throw new Error(`no date: ${text}`);
  return range.first;
};

const COVERED = { first: dayOf('1945'), last: dayOf('2026-05-31') };

type Given = Pick<TimelineEvent, 'type' | 'threads' | 'parties' | 'importance' | 'article'>;

function eventOf(id: string, dateText: string, given: Given): TimelineEvent {
  const parsed = parseEdtf(dateText);
  if (!parsed.ok) throw new Error(`no date: ${dateText}`);
  return {
    id,
    date: parsed.value,
    dateText,
    extent: extentOf(parsed.value, COVERED),
    short: both(id),
    title: both(id),
    summary: both(id),
    people: [],
    place: undefined,
    effects: [],
    relations: [],
    figures: [],
    confidence: 'high',
    ...given,
  };
}

const EVENTS: readonly TimelineEvent[] = [
  eventOf('1972-joint-statement', '1972-07-04', {
    type: 'agreement',
    threads: ['dialogue'],
    parties: ['rok', 'dprk'],
    importance: 5,
    article: [],
  }),
  eventOf('2000-reunion', '2000-08-15', {
    type: 'reunion',
    threads: ['family-reunions'],
    parties: ['rok', 'dprk'],
    importance: 4,
    article: [3],
  }),
  eventOf('2000-summit', '2000-06-13', {
    type: 'summit',
    threads: ['dialogue', 'leaders-summits'],
    parties: ['rok', 'dprk'],
    importance: 5,
    article: [2],
  }),
  eventOf('2007-summit', '2007-10-02', {
    type: 'summit',
    threads: ['leaders-summits'],
    parties: ['rok', 'dprk'],
    importance: 5,
    article: [],
  }),
  eventOf('2008-tours-suspended', '2008-07-12', {
    type: 'policy',
    threads: ['kumgang-tours'],
    parties: ['rok'],
    importance: 5,
    article: [4],
  }),
  eventOf('2018-singapore', '2018-06-12', {
    type: 'summit',
    threads: ['leaders-summits'],
    parties: ['us', 'dprk'],
    importance: 5,
    article: [],
  }),
  eventOf('2018-talks', '2018-06-12', {
    type: 'talks',
    threads: ['dialogue'],
    parties: ['rok', 'dprk'],
    importance: 2,
    article: [],
  }),
  ...Array.from({ length: 14 }, (_, index) =>
    eventOf(`test-${index + 1}`, `20${10 + index}-03-01`, {
      type: 'nuclear',
      threads: ['denuclearisation'],
      parties: ['dprk'],
      importance: 1,
      article: [],
    }),
  ),
];

export const smallDataset: Dataset = {
  version: '2026-05-31-00000000',
  through: COVERED.last,
  events: EVENTS.toSorted((a, b) =>
    a.extent.first === b.extent.first ? (a.id < b.id ? -1 : 1) : a.extent.first - b.extent.first,
  ),
  vocabulary: {
    groups: ['dialogue', 'humanitarian', 'security', 'measures'].map((id) => ({
      ...term(id),
      hue: id,
    })),
    types: [
      ['summit', 'dialogue'],
      ['talks', 'dialogue'],
      ['agreement', 'dialogue'],
      ['reunion', 'humanitarian'],
      ['nuclear', 'security'],
      ['policy', 'measures'],
    ].map(([id = '', group = '']) => ({ ...term(id), group, shape: 'disc' })),
    threads: [
      'leaders-summits',
      'dialogue',
      'kumgang-tours',
      'family-reunions',
      'denuclearisation',
    ].map((id) => ({ ...term(id), tracking: undefined, rounds: undefined })),
    parties: ['rok', 'dprk', 'us'].map(term),
    people: [],
    places: [],
    landmarks: [],
    effects: {
      starts: both('starts'),
      suspends: both('suspends'),
      resumes: both('resumes'),
      ends: both('ends'),
      'agrees-to-resume': both('agrees to resume'),
    },
    statuses: {
      'not-started': both('not started'),
      running: both('running'),
      suspended: both('suspended'),
      ended: both('ended'),
    },
    relations: {
      'led-to': { out: both('led to'), in: both('came of') },
      'responds-to': { out: both('responds to'), in: both('answered by') },
      implements: { out: both('implements'), in: both('implemented by') },
      breaks: { out: both('breaks'), in: both('broken by') },
      follows: { out: both('follows'), in: both('followed by') },
    },
    confidence: { high: both('high'), medium: both('medium'), low: both('low') },
  },
  periods: [],
  seriesIds: ['visitors', 'trade', 'missiles'],
  walkIds: ['begin', 'end'],
  series: [],
  article: undefined,
  walk: [
    {
      id: 'begin',
      title: both('begin'),
      text: both('It begins.'),
      view: '?from=2000&to=2000&types=summit&event=2000-summit',
    },
    { id: 'end', title: both('end'), text: both('It ends.'), view: '?series=trade&at=2026-05-31' },
  ],
};

export const smallContext = urlContextOf(smallDataset, 'en');

/** What a link without any key shows. */
export const startView: View = {
  window: smallContext.defaultWindow,
  filter: NO_FILTER,
  lanes: 'group',
  event: undefined,
  pins: [],
  show: 'chart',
  series: [],
  at: undefined,
  walk: undefined,
  compare: undefined,
  years: DEFAULT_YEARS,
  sort: 'date',
  chain: false,
  lang: 'en',
  theme: 'auto',
};
