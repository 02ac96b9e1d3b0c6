import { countOf } from '../../formatNumber.ts';

export const about = {
  title: 'About this timeline',
  close: 'Close',
  whatHeading: 'What it is',
  /** `sources` undefined: not loaded yet. */
  what: (events: number, sources: number | undefined, firstYear: string, through: string) =>
    `The timeline holds ${countOf(events, 'event')} in relations between the two Koreas, from ${firstYear} to ${through}${sources === undefined ? '' : `, with ${countOf(sources, 'source reference')}`}. It starts from one newspaper article (Yonhap in The Korea Herald, 12 March 2019) and sets every event that the article states or leans on in the history around it.`,
  sourcesHeading: 'Sources',
  sources:
    'Every event names at least one public source, with its publisher and, where the page shows one, its date. All wording is our own; nothing is copied from a source. Where sources differ, its notes say so.',
  datesHeading: 'How dates are drawn',
  dates:
    'A date is shown only as exactly as the record has it. An event known to the day stands as a firm mark on that day. One known only to the month or year, or only approximately, has a soft mark in the middle of the possible days and a thin line across them. Dates are those of the place where the event happened; United Nations resolutions carry the New York date.',
  matchingHeading: 'What “matching” means',
  matching:
    'An event matches when it passes every filter that is set: one of the chosen types, one of the chosen threads, one of the chosen parties, at least the chosen importance. A filter with nothing chosen lets everything pass. The window of time is not a filter: counts beside the filters are over all years, and the number in this window stands next to them.',
  statusHeading: 'What the bars mean',
  status:
    'For threads such as tours or phone lines a bar shows whether they run. It changes on the first day of the event that starts, suspends, resumes or ends them. An agreement to resume changes nothing by itself and is a small tick on the bar.',
  relationsHeading: 'How events are related',
  relations:
    '“Led to” gives the sequence as reported; it is no proof of cause. “Departs from” says that an act went against the text of an agreement, whichever side it came from, and does not judge it.',
  confidenceHeading: 'How sure it is',
  confidence:
    'Each event has one of three levels. Well sourced: sources agree and at least one shows when it was published. Partly confirmed: the event is certain, some detail of it is not, or no source shows its date. Thinly sourced: few sources, to be read with care.',
  importanceHeading: 'Importance',
  importance:
    'Importance, from 1 to 5, is an editor’s judgement of how far an event changed relations between the two sides. It decides which events are labelled first when space is short.',
  coverage: (through: string) =>
    `The data ends on ${through}. What goes on then is drawn up to that day; after it, nothing is known here.`,
  downloadsHeading: 'Take the data away',
  downloads: {
    json: 'JSON, everything',
    'json-ld': 'JSON-LD, linked data',
    csv: 'CSV, for a spreadsheet',
    ics: 'iCalendar',
  },
  licenceHeading: 'Licence',
  dataLicence: 'The data is free to use under Creative Commons Attribution 4.0 (CC BY 4.0).',
  codeLicence: 'The code is free to use under the MIT licence.',
  fontLicence: 'The typeface is Pretendard, under the SIL Open Font License 1.1.',
  version: (version: string) => `Data version ${version}`,
  privacy: 'This page sets no cookie, counts no visits and asks no other site for anything.',
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
    search: { press: '/', does: 'search' },
    undo: { press: 'Ctrl or ⌘ Z', does: 'undo' },
    redo: { press: 'Ctrl or ⌘ Shift Z', does: 'redo' },
    help: { press: '?', does: 'this list' },
  },
  letKeys: 'Use the / and ? keys',
};
