import type { Scene, SeriesMark, SeriesRow } from '../../../src/layout/scene.ts';
import type { Lang } from '../../../src/model/bilingual.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { startOfYear } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { extentOf } from '../../../src/model/extent.ts';
import type { Series, SeriesKind, SeriesPoint } from '../../../src/model/series.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { datasetOf, THROUGH } from './randomDatasets.ts';
import { sceneOf } from './scenes.ts';

export interface PointSeed {
  readonly when: string;
  readonly value: number;
  readonly partial?: boolean;
  readonly unconfirmed?: boolean;
}

function toPoint({ when, value, partial = false, unconfirmed = false }: PointSeed): SeriesPoint {
  const parsed = parseEdtf(when);
  if (!parsed.ok) throw new Error(parsed.message);
  const extent = extentOf(parsed.value, { first: startOfYear(1945), last: THROUGH });
  return { when: parsed.value, extent, value, partial, unconfirmed, note: undefined };
}

/** A series of a few points, in time. */
export const seriesOf = (
  kind: SeriesKind,
  points: readonly PointSeed[],
  id: string = kind,
): Series => ({
  id,
  title: { en: `Some ${id}`, ko: `어떤 ${id}` },
  kind,
  unit: { en: 'people', ko: '명' },
  definition: { en: 'What is counted.', ko: '센 것.' },
  thread: 'one',
  points: points.map(toPoint).sort((a, b) => a.extent.first - b.extent.first),
  sources: [],
  confidence: 'high',
  notes: undefined,
});

export const withSeries = (series: readonly Series[], base: Dataset = datasetOf([])): Dataset => ({
  ...base,
  series,
  seriesIds: series.map(({ id }) => id),
});

export interface Drawing {
  readonly window: TimeWindow;
  readonly width?: number;
  readonly lang?: Lang;
  readonly series?: readonly string[];
}

export const sceneWith = (
  dataset: Dataset,
  { window, width = 1146, lang = 'en', series = dataset.seriesIds }: Drawing,
): Scene => sceneOf(dataset, window, { lanes: 'none', lang, width, series });

/** The first strip of a scene. */
export function rowOf(scene: Scene): SeriesRow {
  const [row] = scene.series;
  if (row === undefined) throw new Error('no series is drawn');
  return row;
}

export const years = (from: number, to: number): TimeWindow => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});

export const bottomOf = ({ box }: SeriesMark): number => box.y + box.height;
