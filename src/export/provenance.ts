import { figureWordsFor } from '../i18n/figureWords.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Excerpt } from '../model/excerpt.ts';

/** What every artefact says about itself, each a line of text in one language. */
export interface Provenance {
  readonly title: string;
  readonly caption: string | undefined;
  /** How many events are taken away, how many of the same time the filters leave out. */
  readonly counts: string;
  readonly source: string;
  /** The dataset's version and the last day it covers. */
  readonly version: string;
  readonly licence: string;
  readonly link: string;
}

/** What an artefact made of an excerpt says about itself. */
export function provenanceOf(excerpt: Excerpt, lang: Lang = excerpt.view.lang): Provenance {
  const { dataset, events, hidden, title, caption, link } = excerpt;
  const words = figureWordsFor(lang);
  const { header } = wordsFor(lang);
  return {
    title: title ?? header.title,
    caption,
    counts: words.counts(events.length, hidden),
    source: words.source(header.title),
    version: words.version(dataset.version, formatDay(dataset.through, lang)),
    licence: words.licence,
    link,
  };
}

/** Everything but title and caption, in the order in which it stands below a picture. */
export const provenanceLines = ({
  counts,
  source,
  version,
  licence,
  link,
}: Provenance): readonly string[] => [counts, source, version, licence, link];
