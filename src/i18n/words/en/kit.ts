/** What a report kit says about itself. */
export const kit = {
  contents: 'What is in here',
  figure: 'the picture, with its typeface inside: for web pages',
  outlined:
    'the same, its text turned into shapes: for Word, PowerPoint, LibreOffice, LaTeX and drawing programs',
  png: 'the same as pixels, at twice its size',
  page: 'the interactive timeline, opening with this view; works without a network',
  data: 'the events and their sources, in several formats',
  altText: 'what the picture shows, for those who do not see it; English and Korean',
  caption: 'what to write under the picture; English and Korean',
  citation: 'how to cite the timeline; English and Korean',
  snippets: 'what to paste into a page or a document',
  fontLicence: 'the licence of the typeface',
  licences: 'Licences',
  dataLicence:
    'Data and pictures: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/. Name the timeline and its version, as citation.en.txt does.',
  typeface:
    'The typeface inside figure.svg and offline.html: IKT Sans, a renamed part of an open typeface, under the SIL Open Font License 1.1; see fonts/OFL.txt.',
  program: 'The program inside offline.html: MIT licence.',
};

export type KitWords = typeof kit;
