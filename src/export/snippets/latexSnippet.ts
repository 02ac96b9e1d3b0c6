import type { Snippet, SnippetInput } from './snippet.ts';
import { asSentence, joinTexts, oneLine, snippetTextOf } from './snippetText.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Letters that TeX would draw as one other sign: a dash, a quotation mark, a guillemet. */
const LIGATURE = /(?<=-)-|(?<=')'|(?<=,),|(?<=[!?])`/g;

/**
 * What stands between the letters of a ligature that is not meant. LuaTeX, unlike pdfTeX and XeTeX,
 * joins them across an empty group.
 */
export const NO_LIGATURE = '\\/';

/** One line of text as LaTeX has it, in running text and in an argument that moves. */
export const escapeLatex = (text: string): string =>
  oneLine(text)
    .replace(LIGATURE, '\u0000$&')
    .replace(/[\\~^`<>|{}$&#_%]/g, (char) => COMMANDS[char] ?? `\\${char}`)
    .replaceAll('\u0000', NO_LIGATURE);

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
    '  \\label{fig:inter-korean-timeline}',
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
