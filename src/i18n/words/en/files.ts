import { formatNumber } from '../../formatNumber.ts';

const number = (value: number): string => formatNumber(value, 'en');

/** What is said of a file, its making and its way to the reader. */
export const files = {
  headings: { picture: 'Picture', data: 'Data', sources: 'Sources', whole: 'All in one' },
  action: 'Download',
  actionOf: (name: string) => `Download ${name}`,
  /** What any page can make of what it holds. */
  formats: {
    svg: {
      name: 'SVG',
      use: 'Sharp at any size; for web pages: browsers use the typeface inside it',
    },
    png: { name: 'PNG', use: 'For slides, messages and wherever SVG is refused' },
    csv: { name: 'CSV', use: 'A row for each event, for spreadsheets' },
    json: { name: 'JSON', use: 'The whole records, for programs' },
    bibtex: { name: 'BibTeX', use: 'For LaTeX' },
    apa: { name: 'APA', use: 'A reference list as plain text' },
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
      print: 'Waiting for the print dialog…',
    },
    progress: 'Progress',
    began: 'Making the file…',
    cancel: 'Cancel',
    cancelled: 'Cancelled; nothing was saved.',
    saved: (name: string) => `Saved as ${name}`,
    missing: (letters: string) =>
      `The typeface has no ${letters}: a box stands in the place of each. Use SVG, or change the title or caption.`,
    /** Of a saved file. */
    lacking: 'Some letters are not in the typeface.',
    retry: 'Try again',
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
      'This page stands alone and lacks what this file is made of. The full timeline has it.',
    pixels: (width: number, height: number, largest: string) =>
      `The picture would be ${number(width)} × ${number(height)} px, more than this browser can draw. ${largest}`,
    largestScale: (scale: number, width: number, height: number) =>
      `The largest it can is ${scale}×: ${number(width)} × ${number(height)} px.`,
    largestSize: (width: number, height: number) =>
      `The largest it can is ${number(width)} × ${number(height)} px: choose a smaller size.`,
    script:
      'A script of this page could not be loaded, and browsers ask for it only once. Load the page again.',
    unknown: 'The file could not be made. Try again; another format may work.',
  },
  byHand: {
    why: 'This page is inside a frame that may forbid downloads without saying so. If nothing was saved, take the file from below.',
    picture: 'Open the picture’s context menu (right click or long press) and choose to save it.',
    textOf: (name: string) => `The text of ${name}`,
    binary: 'A file of this kind cannot be shown as text. The full timeline can save it.',
  },
  copying: {
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    byHand: 'The browser does not let this page copy. Here is the text, to copy by hand:',
  },
  openFull: 'Open the full timeline',
};

export type FileWords = typeof files;
