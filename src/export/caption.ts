import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { provenanceOf } from './provenance.ts';
import { closed } from './textEscapes.ts';

const joined = (sentences: readonly (string | undefined)[], link: string): string =>
  [...sentences.filter((text) => text !== undefined).map(closed), link].join(' ');

/** How to cite the timeline in an excerpt: its own title, version, licence and the link to the view. */
export function printCitation(excerpt: Excerpt, lang: Lang = excerpt.view.lang): string {
  const { version, licence, link } = provenanceOf(excerpt, lang);
  return joined([wordsFor(lang).header.title, version, licence], link);
}

/** What stands under a picture in a report: title, the author's caption, counts and how to cite it. */
export function printCaption(excerpt: Excerpt, lang: Lang = excerpt.view.lang): string {
  const { title, caption, counts, version, licence, link } = provenanceOf(excerpt, lang);
  const timeline = wordsFor(lang).header.title;
  const cited = title === timeline ? undefined : timeline;
  return joined([title, caption, counts, cited, version, licence], link);
}
