import { countOf } from '../../formatNumber.ts';

export const chart = {
  label: 'Chart of events',
  listLabel: 'Events in the chart',
  surfaceHint:
    'Arrow keys move from event to event, plus and minus zoom, question mark lists the keys.',
  inOffice: 'In office',
  presidents: 'Presidents, South',
  leaders: 'Leaders, North',
  acting: (name: string) => `${name} (acting)`,
  statusStrip: 'What runs',
  notKnownAfter: (date: string) => `not known after ${date}`,
  rounds: (count: number) => countOf(count, 'round'),
  faceToFaceRound: 'round face to face',
  videoRound: 'round by video',
  lastRound: (date: string) => `last round ${date}`,
  lanes: 'Lanes',
  laneModes: { group: 'by group', thread: 'by thread', type: 'by type', none: 'one lane' },
  allEvents: 'All events',
  chip: (count: number, first: string, last: string) =>
    `${countOf(count, 'event')}, ${first} – ${last}`,
  countChip: (count: number, range: string) => `${countOf(count, 'event')}, ${range}, open list`,
  chipList: (count: number): string =>
    count === 1 ? 'Event in this place' : 'Events in this place',
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
  resize: 'Drag to pan, Ctrl or ⌘ and wheel to zoom',
};

export const axis = {
  label: 'Time',
  today: (date: string) => `Data up to ${date}`,
};

/** A status with its dates; the word for the status is the thread's own. */
export const status = {
  since: (word: string, date: string) => `${word} since ${date}`,
  on: (word: string, date: string) => `${word}, ${date}`,
  between: (word: string, range: string) => `${word}, ${range}`,
  someTimeIn: (word: string, date: string) => `${word} some time in ${date}`,
  agreed: (words: string, date: string) => `${words}, ${date}`,
  measures: 'What the bar shows',
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
  relations: 'Lines from the open event',
  pinned: 'always labelled',
};

export const keys = {
  title: 'Keys',
  close: 'Close',
  where: 'These keys act while the chart has the focus.',
  everywhere: 'On the whole page',
  /** `press` shows the keys, `does` says what they do. */
  rows: {
    along: { press: '← →', does: 'previous or next event in the lane' },
    lane: { press: '↑ ↓', does: 'lane above or below' },
    end: { press: 'Home, End', does: 'first or last event in the lane' },
    decade: { press: 'PageUp, PageDown', does: 'ten years earlier or later' },
    open: { press: 'Enter', does: 'open the event' },
    close: { press: 'Escape', does: 'close the event or the list' },
    zoom: { press: '+ −', does: 'zoom in or out' },
    fit: { press: '0', does: 'show all years' },
    pan: { press: 'Shift ← →', does: 'move the window earlier or later' },
    wheel: { press: 'Ctrl or ⌘ with wheel', does: 'zoom about the pointer' },
    drag: { press: 'drag', does: 'move the window' },
    doubleClick: { press: 'double click', does: 'zoom in' },
    undo: { press: 'Ctrl or ⌘ Z', does: 'undo' },
    redo: { press: 'Ctrl or ⌘ Shift Z', does: 'redo' },
    help: { press: '?', does: 'this list' },
  },
  letKeys: 'Use the ? key',
};
