import type { Excerpt } from '../../model/excerpt.ts';

/** All that a snippet is printed from; title and caption are the excerpt's. */
export interface SnippetInput {
  readonly excerpt: Excerpt;
  /** The picture in words, for those who don't see it. */
  readonly alt: string;
  /** Addresses of the embed page and of the page with this view, best absolute ones. */
  readonly embedUrl: string;
  readonly pageUrl: string;
  /** The script that makes `<inter-korean-timeline>`; with `integrity` the host's browser checks it. */
  readonly loader: { readonly url: string; readonly integrity?: string | undefined };
  /** Width of the frame in px; undefined: as wide as the text around it. */
  readonly width: number | undefined;
  /** Height of the frame in px, where the page around it doesn't fit it to its content. */
  readonly height: number;
  /** Name of the picture's files, without folder and extension. */
  readonly picture: string;
  /** Height of the picture for a width of 1; undefined: not known. */
  readonly pictureAspect?: number | undefined;
}

/** One way to put an excerpt into something else, as text to paste there. */
export interface Snippet {
  readonly id: SnippetId;
  readonly language: 'text' | 'html' | 'markdown' | 'python' | 'latex';
  /** Of a file that holds the snippet alone. */
  readonly extension: string;
  readonly print: (input: SnippetInput) => string;
}

export const SNIPPET_IDS = [
  'link',
  'iframe',
  'script',
  'wordpress',
  'markdown',
  'quarto',
  'rmarkdown',
  'jupyter',
  'latex',
  'document',
  'notion',
] as const;
export type SnippetId = (typeof SNIPPET_IDS)[number];
