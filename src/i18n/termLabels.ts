import type { Lang } from '../model/bilingual.ts';
import type { Term } from '../model/dataset.ts';

/** What a vocabulary's terms are called in a language, by id. */
export const termLabels = (terms: readonly Term[], lang: Lang): ReadonlyMap<string, string> =>
  new Map(terms.map(({ id, label }) => [id, label[lang]]));
