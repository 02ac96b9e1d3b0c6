import { formatNumber } from '../../formatNumber.ts';

const number = (value: number): string => formatNumber(value, 'en');

export const share = {
  title: 'Share and embed',
  close: 'Close',
  /** In snippets, the text of the link to the page itself. */
  open: 'Open the interactive timeline',
  captionBelow: 'Caption:',
  altText: 'Alt text:',
  preview: 'Preview',
  previewOf: (title: string) => `Preview of the embed: ${title}`,
  width: 'Width',
  px: (width: number) => `${number(width)} px`,
  fullWidth: 'Full width',
  size: (width: number, height: number) => `${number(width)} × ${number(height)} px`,
  scaled: (percent: number) => `shown at ${percent}%`,
  look: 'What readers see',
  words: 'Your own words',
  wordsHint:
    'They go into the text to paste, never into a link. The heading inside the frame stays as it is.',
  chrome: 'Around the chart',
  chromes: { full: 'Everything', minimal: 'The essentials', none: 'Nothing' },
  bg: 'Background',
  grounds: { opaque: 'Its own', transparent: 'The page’s' },
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  speaking: 'Language',
  languages: { page: 'English', reader: 'The reader’s' },
  data: 'Data',
  live: 'Newest',
  pinned: (version: string) => `Version ${version}`,
  liveHint: 'When the data grows, the embed shows it.',
  pinnedHint: 'The embed stays as it is, whatever is added later.',
  unreleased: 'This version is not released yet, so it cannot be pinned.',
  put: 'Put it into',
  targets: {
    link: 'Link',
    iframe: 'Web page',
    script: 'Web page, with script',
    wordpress: 'WordPress',
    markdown: 'Markdown',
    quarto: 'Quarto',
    rmarkdown: 'R Markdown',
    jupyter: 'Jupyter',
    latex: 'LaTeX',
    document: 'Word, Google Docs',
    notion: 'Notion, Medium',
  },
  where: {
    link: 'For messages, footnotes and social media. It opens this view for everybody.',
    iframe:
      'Paste it into the page’s HTML, or into the HTML block of your editor. It needs nothing else.',
    script:
      'Paste it into the page’s HTML. The script fits the height to the content and tells your page what readers open.',
    wordpress:
      'Paste it into the code editor, or what stands between its comments into a Custom HTML block. WordPress keeps frames only from administrators and editors, on a network of sites only from super admins; from others it keeps the line with the link.',
    markdown:
      'For Jekyll, Obsidian, Hugo (with unsafe rendering on) and others that let HTML through. GitHub drops the frame and keeps the line with the link.',
    quarto: (picture: string) =>
      `Interactive in HTML, a picture in PDF and Word: put ${picture}.png beside the document. “Save picture” saves it under that name.`,
    rmarkdown: (picture: string) =>
      `Interactive in HTML, a picture in PDF and Word: put ${picture}.png beside the document. “Save picture” saves it under that name.`,
    jupyter: 'Paste it into a Python cell and run it.',
    latex: (picture: string) =>
      `Put ${picture}.png beside the document (“Save picture” saves it under that name), or make ${picture}.pdf with npm run figure (option --alone). Korean text needs the package kotex.`,
    document:
      'Copy the picture and paste it in; then paste the caption below it, and the alt text into the picture’s properties.',
    notion:
      'Notion: paste it on a line of its own and choose “Embed”. Medium: paste it on a line of its own; readers get the link.',
  },
  snippet: (target: string) => `Text for ${target}`,
  code: (target: string) => `Code for ${target}`,
  copy: 'Copy',
  copied: 'Copied.',
  byHand:
    'The browser does not let this page copy. The text is selected: copy it with the keyboard.',
  picture: {
    copy: 'Copy picture',
    save: 'Save picture',
    drawing: 'Drawing the picture…',
    copied: 'Picture copied.',
    byHand:
      'The browser does not let this page copy pictures. Copy this one through its context menu (right click or long press):',
    failed:
      'The picture could not be drawn: something it needs could not be loaded. Check the connection and try again, or take it from Download.',
  },
  integrity: 'Let the browser check the script (integrity)',
  integrityHint:
    'The script is fixed to this version. Its server has to send the header Access-Control-Allow-Origin, or the browser refuses it; the file _headers of this project does so.',
  help: 'Help for embedding',
  noAddress: {
    happened: 'An embed needs an address on the web, and this page has none.',
    mend: 'Put the folder on a web server (any static host will do) and open it there, or build it with SITE_URL set. Until then, Download gives pictures and a file that works without a network.',
  },
  onlyHere:
    'This address is on your own computer, so nobody else can open it. Open the page where it is published, and copy there.',
};
export type ShareWords = typeof share;
