import { countOf, formatNumber } from '../../formatNumber.ts';

const number = (value: number): string => formatNumber(value, 'en');

export const download = {
  title: 'Download',
  close: 'Close',
  scope: {
    legend: 'How much',
    view: 'What this view shows',
    filtered: 'All that match the filters',
    all: 'Everything',
    count: (events: number) => countOf(events, 'event'),
  },
  report: {
    own: 'Your own title and caption',
    title: 'Title',
    caption: 'Caption',
    hint: 'Your own words; they go into the files, never into a link.',
    remaining: (characters: number) => `${countOf(characters, 'character')} left`,
    pins: 'Always labelled',
    noPins: 'No event yet: choose “Always label” in an event’s panel.',
    unpin: (label: string) => `Stop always labelling “${label}”`,
  },
  picture: {
    size: 'Size',
    sizes: {
      '85mm': 'Column, 85 mm',
      '180mm': 'Full width, 180 mm',
      a4: 'A4, portrait',
      a3: 'A3, landscape',
      '16:9': 'Slide, 16:9',
      square: 'Square',
      custom: 'Custom size',
    },
    width: 'Width',
    height: 'Height',
    unit: 'Unit',
    heightHint: 'Leave it empty for the height of the content.',
    outOfRange: (least: number, most: number, unit: string) =>
      `A whole number from ${number(least)} to ${number(most)}\u00a0${unit}.`,
    sizeFirst: 'Correct the size above first.',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    scale: 'Pixels',
    pixels: (width: number, height: number) => `${number(width)} × ${number(height)} px`,
    drawing: 'Drawing the preview…',
  },
  print: {
    short: 'Print…',
    long: 'Print or save as PDF',
    /** Before the link to the full timeline. */
    framed:
      'If no print dialog opens, the page around this one forbids it: print from the full timeline, in a window of its own.',
  },
  texts: {
    alt: 'Alt text',
    caption: 'Caption and citation',
  },
  /** What takes more than a page of its own holds. */
  formats: {
    outlined: {
      name: 'SVG, text as outlines',
      use: 'For Word, PowerPoint, LibreOffice, LaTeX and drawing programs, which ignore a typeface inside a picture',
    },
    pdf: {
      name: 'PDF',
      use: 'Through the print dialog: the picture, a table of the events, their sources',
    },
    jsonld: { name: 'JSON-LD', use: 'schema.org events, for search engines and linked data' },
    ics: { name: 'iCalendar', use: 'For calendars; a coarse date spans all its possible days' },
    timelinejs: { name: 'TimelineJS JSON', use: 'For a slide show with TimelineJS' },
    ris: { name: 'RIS', use: 'For EndNote, Mendeley and Zotero' },
    csl: { name: 'CSL-JSON', use: 'For Zotero, Pandoc and Quarto' },
    offline: {
      name: 'HTML file',
      use: 'The interactive timeline, opening with this view; works without a network',
    },
    kit: {
      name: 'Report kit',
      use: 'One ZIP of everything here, with alt texts, captions, citation and snippets',
    },
  },
};

export type DownloadWords = typeof download;
