import { decodeDataset } from '../../../src/data/decode.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { type ExcerptOptions, selectExcerpt } from '../../../src/state/selectExcerpt.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { changedRaw } from '../data/fixtures.ts';

interface Given extends Partial<ExcerptOptions> {
  /** What is changed of the valid dataset, by path. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly link?: string;
}

/** All of the small dataset, or what a link shows of it. */
export function smallExcerpt({ set = {}, link = '', ...options }: Given = {}): Excerpt {
  const { dataset, details } = decodeDataset(changedRaw(set), 'curated');
  if (dataset === undefined) throw new Error('fixture fails the schema');
  const { view } = decodeView(link, urlContextOf(dataset, 'en'));
  return selectExcerpt(dataset, view, { scope: 'all', details, siteUrl: '', ...options });
}
