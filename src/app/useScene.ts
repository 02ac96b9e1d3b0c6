import { useMemo } from 'react';
import { withAsOf } from '../layout/asOfLine.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import { type Plan, planTimeline } from '../layout/plan.ts';
import type { Scene } from '../layout/scene.ts';
import { sizeClassOf } from '../layout/sizeClass.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { View } from '../model/view.ts';

/** Runs a step of the pipeline as a named measure in the browser's performance timeline. */
function measured<T>(name: string, step: () => T): T {
  const start = performance.now();
  const result = step();
  performance.measure(name, { start, end: performance.now() });
  return result;
}

/** View to plan (rows and scales, once per filter, lanes, language, pins and size class) to scene (each window). */
export function useScene(
  dataset: Dataset,
  { view, matching, width }: { view: View; matching: readonly TimelineEvent[]; width: number },
): { plan: Plan; scene: Scene } {
  const { filter, lanes, pins, lang, window, series } = view;
  const sizeClass = sizeClassOf(width);
  const plan = useMemo(
    () =>
      measured('ikt:layout', () =>
        planTimeline({ dataset, matching, filter, lanes, pins, lang, sizeClass, series }),
      ),
    [dataset, matching, filter, lanes, pins, lang, sizeClass, series],
  );
  const scene = useMemo(
    () => measured('ikt:scene', () => layoutTimeline(plan, window, width)),
    [plan, window, width],
  );
  const drawn = useMemo(() => withAsOf(scene, view.at), [scene, view.at]);
  return { plan, scene: drawn };
}
