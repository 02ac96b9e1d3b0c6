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
    title: 'Title',
    caption: 'Caption',
    hint: 'Your own words; they go into the files, never into a link.',
    pins: 'Always labelled',
    noPins: 'No event yet: choose “Always label” in an event’s panel.',
    unpin: (label: string) => `No longer always label “${label}”`,
  },
  picture: {
    heading: 'Picture',
    size: 'Size',
    sizes: {
      '85mm': 'Column, 85 mm',
      '180mm': 'Full width, 180 mm',
      a4: 'A4 page, upright',
      a3: 'A3 page, across',
      '16:9': 'Slide, 16:9',
      square: 'Square',
      custom: 'Own size',
    },
    width: 'Width',
    height: 'Height',
    unit: 'Unit',
    heightHint: 'Without a height it is as high as its content.',
    outOfRange: (least: number, most: number, unit: string) =>
      `A whole number from ${number(least)} to ${number(most)} ${unit}.`,
    sizeFirst: 'Put the size right first, above.',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    scale: 'Pixels',
    pixels: (width: number, height: number) => `${number(width)} × ${number(height)} px`,
    drawing: 'Drawing the preview…',
  },
  texts: {
    alt: 'Alt text',
    caption: 'Caption and citation',
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    byHand: 'The browser does not let this page copy. Here is the text, to copy by hand:',
  },
  headings: { data: 'Data', sources: 'Sources', whole: 'All in one' },
  action: 'Download',
  actionOf: (name: string) => `Download ${name}`,
  print: 'Print or save as PDF',
  printShort: 'Print…',
  formats: {
    svg: { name: 'SVG', use: 'Sharp at any size; for web pages and for editing' },
    outlined: {
      name: 'SVG, text as outlines',
      use: 'For Word, PowerPoint and LaTeX, which ignore a typeface inside a picture',
    },
    png: { name: 'PNG', use: 'For slides, messages and wherever SVG is refused' },
    pdf: {
      name: 'PDF',
      use: 'Through the print dialog: the picture, a table of the events, their sources',
    },
    csv: { name: 'CSV', use: 'A row for each event, for spreadsheets' },
    json: { name: 'JSON', use: 'The whole records, for programs' },
    jsonld: { name: 'JSON-LD', use: 'schema.org events, for search engines and linked data' },
    ics: { name: 'iCalendar', use: 'For calendars; a coarse date spans all its possible days' },
    timelinejs: { name: 'TimelineJS JSON', use: 'For a slide show with TimelineJS' },
    bibtex: { name: 'BibTeX', use: 'For LaTeX' },
    ris: { name: 'RIS', use: 'For EndNote, Mendeley and Zotero' },
    csl: { name: 'CSL-JSON', use: 'For Zotero, Pandoc and Quarto' },
    apa: { name: 'APA', use: 'A reference list as plain text' },
    offline: {
      name: 'HTML file',
      use: 'The interactive timeline, opening with this view; works without a network',
    },
    kit: {
      name: 'Report kit',
      use: 'One ZIP of everything here, with alt texts, captions, citation and snippets',
    },
  },
  job: {
    steps: {
      records: 'Waiting for sources and series…',
      picture: 'Drawing the picture…',
      outlines: 'Turning text into outlines…',
      pixels: 'Drawing the pixels…',
      data: 'Writing the data…',
      page: 'Making the HTML file…',
      packing: 'Packing…',
    },
    progress: 'Progress',
    cancel: 'Cancel',
    cancelled: 'Cancelled; nothing was saved.',
    saved: (name: string) => `Saved as ${name}`,
    missing: (letters: string) =>
      `The typeface has no ${letters}: a box stands in the place of each. Use SVG, or change the title or caption.`,
    retry: 'Try again',
    openFull: 'Open the full timeline',
  },
  failed: {
    records:
      'The sources or series could not be loaded, and the file would lack them. Check the connection and try again.',
    font: 'The typeface could not be loaded, and the picture would look different elsewhere. Check the connection and try again.',
    outlines:
      'The letter outlines could not be loaded, so the text cannot be turned into shapes. Check the connection and try again.',
    page: 'The self-contained page could not be loaded, so there is no HTML file to save. Check the connection and try again.',
    licence: 'The licence of the typeface could not be loaded. Check the connection and try again.',
    fileless:
      'This page brings only itself along and lacks what this file is made of. The full timeline has it.',
    print:
      'The page around this one forbids printing. Open the full timeline in a window of its own and print there.',
    pixels: (width: number, height: number, largest: string) =>
      `The picture would be ${number(width)} × ${number(height)} px, more than this browser can draw. ${largest}`,
    largestScale: (scale: number, width: number, height: number) =>
      `The largest it can is ${scale}×: ${number(width)} × ${number(height)} px.`,
    largestSize: (width: number, height: number) =>
      `The largest it can is ${number(width)} × ${number(height)} px: choose a smaller size.`,
    unknown: 'The file could not be made. Try again; another format may work.',
  },
  byHand: {
    why: 'This page lies in a frame that may forbid downloads without saying so. If nothing was saved, take it from here:',
    picture: 'Open the picture’s context menu (right click or long press) and choose to save it.',
    textOf: (name: string) => `The text of ${name}`,
    binary: 'A file of this kind cannot be shown as text. The full timeline can save it.',
  },
};

export type DownloadWords = typeof download;
