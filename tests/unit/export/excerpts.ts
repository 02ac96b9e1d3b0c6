import type { Excerpt } from '../../../src/model/excerpt.ts';
import { type ExcerptOptions, selectExcerpt } from '../../../src/state/selectExcerpt.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { loadedDataset } from '../loadedDataset.ts';

/** What a reader takes away of the published data in the view of a link. */
export function excerptOf(link: string, given: Partial<ExcerptOptions> = {}): Excerpt {
  const { dataset, details } = loadedDataset();
  const { view } = decodeView(link, urlContextOf(dataset, 'en'));
  return selectExcerpt(dataset, view, { scope: 'view', details, siteUrl: '', ...given });
}

/** Views that differ in what is drawn. */
export const DEFAULT_VIEWS: readonly string[] = [
  '?from=1998',
  '?types=summit',
  '?threads=kumgang-tours',
  '?event=2018-april-summit&from=2017&to=2020',
  '?series=kaesong-workers.inter-korean-trade&at=2010-06-01',
  '?lanes=type&min=4',
];
