import { shareWordsFor } from '../../i18n/shareWords.ts';
import { printCaption } from '../caption.ts';
import { oneLine } from '../textEscapes.ts';
import { HTML_SNIPPETS } from './htmlSnippets.ts';
import { JUPYTER_SNIPPET } from './jupyterSnippet.ts';
import { LATEX_SNIPPET } from './latexSnippet.ts';
import { MARKDOWN_SNIPPETS } from './markdownSnippets.ts';
import type { Snippet, SnippetInput } from './snippet.ts';

/** Caption and alternative text of a picture, to paste where a program asks for them. */
function printDocument(input: SnippetInput): string {
  const { excerpt, pageUrl, alt } = input;
  const words = shareWordsFor(excerpt.view.lang);
  const caption = oneLine(printCaption({ ...excerpt, link: pageUrl }));
  return [words.captionBelow, caption, '', words.altText, oneLine(alt)].join('\n');
}

/** Every way to put an excerpt into a report, in the order in which they are offered. */
export const SNIPPETS: readonly Snippet[] = [
  { id: 'link', language: 'text', extension: 'txt', print: ({ pageUrl }) => pageUrl },
  ...HTML_SNIPPETS,
  ...MARKDOWN_SNIPPETS,
  JUPYTER_SNIPPET,
  LATEX_SNIPPET,
  { id: 'document', language: 'text', extension: 'txt', print: printDocument },
  { id: 'notion', language: 'text', extension: 'txt', print: ({ embedUrl }) => embedUrl },
];
