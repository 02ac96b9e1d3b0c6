import type { Excerpt } from '../model/excerpt.ts';
import { elementToString } from '../render/elementToString.ts';
import { TimelineSvg } from '../render/TimelineSvg.tsx';
import { altOf, layoutChart } from './figureChart.ts';
import { provenanceOf } from './provenance.ts';

/** Width in px at which the self-contained page shows a picture without a script. */
const WIDTH = 960;

/**
 * The chart of an excerpt as the self-contained page holds one, in the style of that page; undefined
 * for a comparison, for which that page has no style.
 */
export function offlinePicture(excerpt: Excerpt): string | undefined {
  const chart = layoutChart(excerpt, { width: WIDTH });
  if (chart.kind !== 'timeline') return undefined;
  return elementToString(
    <TimelineSvg
      scene={chart.scene}
      emphasis={chart.emphasis}
      id="static"
      title={provenanceOf(excerpt).title}
      description={altOf(excerpt)}
    />,
  );
}
