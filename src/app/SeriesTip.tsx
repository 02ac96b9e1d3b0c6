import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Scene, SeriesMark, SeriesRow } from '../layout/scene.ts';
import { seriesRemarks } from './seriesRemarks.ts';
import { useDataset, useLang, useWords } from './timelineContext.ts';

const TIP_WIDTH = 300;
const GAP = 8;

export interface PointedSeries {
  readonly row: SeriesRow;
  readonly mark: SeriesMark;
}

/** Title, time and value of the point under the pointer, above its mark, and a ring about it. */
export function SeriesTip({
  of: { row, mark },
  scene,
  width,
  scale,
}: {
  readonly of: PointedSeries;
  readonly scene: Scene;
  readonly width: number;
  /** CSS px to a px of the scene. */
  readonly scale: number;
}): ReactElement | null {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().series;
  const series = dataset.series.find(({ id }) => id === row.id);
  const point = series?.points[mark.index];
  if (series === undefined || point === undefined) return null;
  const { box } = mark;
  const middle = (box.x + box.width / 2) * scale;
  const remarks = seriesRemarks(series, point, lang);
  return (
    <>
      <span
        className="point-ring"
        style={{
          left: box.x * scale - 3,
          top: box.y * scale - 3,
          width: box.width * scale + 6,
          height: box.height * scale + 6,
        }}
        aria-hidden="true"
      />
      <div
        className="tip"
        style={{
          left: Math.max(0, Math.min(middle - 12, width - TIP_WIDTH)),
          bottom: (scene.height - box.y) * scale + GAP,
        }}
        aria-hidden="true"
      >
        <span className="when">{series.title[lang]}</span>
        <strong>{words.amount(formatNumber(point.value, lang), series.unit[lang])}</strong>
        <span className="point-when">{formatEdtf(point.when, lang)}</span>
        {remarks.length > 0 && <span className="when">{remarks.join('; ')}</span>}
      </div>
    </>
  );
}
