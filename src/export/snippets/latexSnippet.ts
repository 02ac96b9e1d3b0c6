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

/** One line of text as LaTeX has it, in running text and in an argument that moves. */
export const escapeLatex = (text: string): string =>
  oneLine(text)
    .replace(LIGATURE, '\u0000$&')
    .replace(/[\\~^`<>|{}$&#_%]/g, (char) => COMMANDS[char] ?? `\\${char}`)
    .replaceAll('\u0000', '{}');

/** An address for hyperref's `\href`, which takes these with a backslash also within an argument. */
export const escapeLatexUrl = (url: string): string => url.replace(/[%#&_]/g, '\\$&');

function printCaption(input: SnippetInput): string {
  const { title, caption, open, pictureSource } = snippetTextOf(input);
  const texts = [asSentence(title), caption, pictureSource].map(escapeLatex);
  return joinTexts(...texts, `\\href{${escapeLatexUrl(input.pageUrl)}}{${escapeLatex(open)}}.`);
}

/** A figure of the picture, which graphicx finds by its name: as PDF, else as PNG. */
export const LATEX_SNIPPET: Snippet = {
  id: 'latex',
  language: 'latex',
  extension: 'tex',
  print: (input) =>
    [
      '% \\usepackage{graphicx,hyperref}',
      '\\begin{figure}[htbp]',
      '  \\centering',
      `  \\includegraphics[width=\\linewidth,alt={${escapeLatex(input.alt)}}]{${input.picture}}`,
      `  \\caption[{${escapeLatex(snippetTextOf(input).title)}}]{${printCaption(input)}}`,
      '  \\label{fig:inter-korean-timeline}',
      '\\end{figure}',
    ].join('\n'),
};
