import type { Excerpt } from '../model/excerpt.ts';
import { elementToString } from '../render/elementToString.ts';
import { standfirstOf } from './figureChart.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { StaticPart } from './staticPart.tsx';

/** What the self-contained page shows of an excerpt where no script runs, as markup in that page's style. */
export function printOfflinePart(excerpt: Excerpt): string {
  const { lang } = excerpt.view;
  const foot = provenanceLines(provenanceOf(excerpt)).map((text) => ({ lang, text }));
  return elementToString(
    <StaticPart
      excerpt={excerpt}
      listed={excerpt.events}
      standfirst={standfirstOf(excerpt)}
      foot={foot}
    />,
  );
}
