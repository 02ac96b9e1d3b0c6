import { countOf } from '../../formatNumber.ts';

export const chart = {
  label: 'Chart of events',
  listLabel: 'Events in the chart',
  inOffice: 'In office',
  presidents: 'Presidents, South',
  leaders: 'Leaders, North',
  acting: (name: string) => `${name} (acting)`,
  notKnownAfter: (date: string) => `not known after ${date}`,
  rounds: (count: number) => countOf(count, 'round'),
  lanes: 'Lanes',
  laneModes: { group: 'by group', thread: 'by thread', type: 'by type', none: 'one lane' },
  chip: (count: number, first: string, last: string) =>
    `${countOf(count, 'event')}, ${first} – ${last}`,
  zoomHere: 'Zoom in here',
  close: 'Close',
  overview: 'All years; the frame is the window shown above',
  presetsLabel: 'Periods',
  presets: {
    all: 'All',
    since1998: 'Since 1998',
    before1998: '1945–1997',
    sunshine: 'Sunshine years, 1998–2008',
    from2008: '2008–2017',
    from2018: '2018–2019',
    from2020: 'Since 2020',
  },
  window: (range: string) => `Window: ${range}`,
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Fit all',
  undo: 'Undo',
  redo: 'Redo',
};

/** A status with its dates; the word for the status is the thread's own. */
export const status = {
  since: (word: string, date: string) => `${word} since ${date}`,
  agreed: (words: string, date: string) => `${words}, ${date}`,
};

export const legend = {
  title: 'Legend',
  dates: 'How dates are drawn',
  exact: 'exact day',
  coarse: 'only month or year known, or approximate',
  span: 'runs over days',
  soft: 'start or end not exact',
  open: 'still going on, or end not known',
  bars: 'Bars',
  running: 'running',
  suspended: 'suspended',
  ended: 'ended',
  agreed: 'agreed to resume',
  notKnown: 'after the data ends, not known',
  roundFace: 'reunion, face to face',
  roundVideo: 'reunion by video',
  chips: 'A number counts events that have no room at this zoom; press it for the list.',
  relations: 'Lines between events',
  pinned: 'always labelled',
};
