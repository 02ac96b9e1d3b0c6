import { asSentence, escapeLatex, joinTexts } from '../textEscapes.ts';
import { TIMELINE_ID } from '../timelineIdentity.ts';
import type { Snippet, SnippetInput } from './snippet.ts';
import { snippetTextOf } from './snippetText.ts';

/** An address for hyperref's `\href`, which takes these with a backslash also within an argument. */
export const escapeLatexUrl = (url: string): string => url.replace(/[%#&_]/g, '\\$&');

function printCaption(input: SnippetInput): string {
  const { title, caption, open, pictureSource } = snippetTextOf(input);
  const texts = [asSentence(title), caption, pictureSource].map(escapeLatex);
  return joinTexts(...texts, `\\href{${escapeLatexUrl(input.pageUrl)}}{${escapeLatex(open)}}.`);
}

/** The picture fills the line, but leaves room on its page for the caption. */
const PICTURE_SIZE = 'width=\\linewidth,height=0.8\\textheight,keepaspectratio';

function printFigure(input: SnippetInput): string {
  const { alt, picture } = input;
  return [
    '\\begin{figure}[htbp]',
    '  \\centering',
    `  \\includegraphics[${PICTURE_SIZE},alt={${escapeLatex(alt)}}]{${picture}}`,
    `  \\caption[{${escapeLatex(snippetTextOf(input).title)}}]{${printCaption(input)}}`,
    `  \\label{fig:${TIMELINE_ID}}`,
    '\\end{figure}',
  ].join('\n');
}

/** Without kotex pdfLaTeX stops at a Korean letter, XeLaTeX and LuaLaTeX leave it out. */
const packagesFor = (figure: string): string =>
  `% \\usepackage{graphicx,hyperref${/\p{Script=Hangul}/u.test(figure) ? ',kotex' : ''}}`;

/** A figure of the picture, which graphicx finds by its name: as PDF, else as PNG. */
export const LATEX_SNIPPET: Snippet = {
  id: 'latex',
  language: 'latex',
  extension: 'tex',
  print: (input) => {
    const figure = printFigure(input);
    return `${packagesFor(figure)}\n${figure}`;
  },
};
