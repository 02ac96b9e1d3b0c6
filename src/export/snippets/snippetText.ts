import { shareWordsFor } from '../../i18n/shareWords.ts';
import { provenanceOf } from '../provenance.ts';
import { asSentence, oneLine } from '../textEscapes.ts';
import type { SnippetInput } from './snippet.ts';

/** What stands with an excerpt wherever it is put, each a line of plain text. */
export interface SnippetText {
  readonly title: string;
  /** The author's own title, then the caption: empty where there is neither. */
  readonly ownTitle: string;
  readonly caption: string;
  readonly open: string;
  /** Whose data it is, under which licence. */
  readonly source: string;
  /** Of a picture, which doesn't change with the data: counts and version too. */
  readonly pictureSource: string;
}

/** The texts of a snippet, in the excerpt's language. */
export function snippetTextOf({ excerpt }: SnippetInput): SnippetText {
  const { title, caption = '', counts, source, version, licence } = provenanceOf(excerpt);
  const sentences = (...texts: readonly string[]): string => texts.map(asSentence).join(' ');
  return {
    title: oneLine(title),
    ownTitle: asSentence(excerpt.title ?? ''),
    caption: asSentence(caption),
    open: shareWordsFor(excerpt.view.lang).open,
    source: sentences(source, licence),
    pictureSource: sentences(counts, source, version, licence),
  };
}
