import { printFrameFigure } from './htmlSnippets.ts';
import type { Snippet } from './snippet.ts';

/**
 * A string literal of Python on one line (language reference, 2.4.1), between apostrophes: HTML has
 * more quotation marks.
 */
export const quotePython = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

/** A cell whose output is the embed; the strings stand together as one. */
export const JUPYTER_SNIPPET: Snippet = {
  id: 'jupyter',
  language: 'python',
  extension: 'py',
  print: (input) =>
    [
      'from IPython.display import HTML',
      '',
      'HTML(',
      ...printFrameFigure(input).map((line) => `    ${quotePython(line)}`),
      ')',
    ].join('\n'),
};
