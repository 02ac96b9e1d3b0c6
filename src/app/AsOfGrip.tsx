import type { ReactElement } from 'react';
import { formatDay } from '../i18n/formatDate.ts';
import type { Scene } from '../layout/scene.ts';
import { coveredBy } from '../state/urlContext.ts';
import { useDataset, useLang, useWords } from './timelineContext.ts';
import { useAsOfDrag } from './useAsOfDrag.ts';

/** What a hand or a key moves the line by: it lies over the line's head in the axis' row. */
export function AsOfGrip({
  scene,
  scale,
}: {
  readonly scene: Scene;
  readonly scale: number;
}): ReactElement | null {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().asOf;
  const handlers = useAsOfDrag(scene, scale);
  if (scene.asOf === undefined) return null;
  const { x, day } = scene.asOf;
  const { first, last } = coveredBy(dataset);
  return (
    <div
      className="as-of-grip"
      role="slider"
      tabIndex={0}
      aria-label={words.line}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={day}
      aria-valuetext={formatDay(day, lang)}
      style={{ left: x * scale }}
      {...handlers}
    />
  );
}
