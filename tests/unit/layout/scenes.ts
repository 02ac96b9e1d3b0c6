import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts';
import { type Plan, type PlanInput, planTimeline } from '../../../src/layout/plan.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { sizeClassOf } from '../../../src/layout/sizeClass.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { selectMatching } from '../../../src/state/selectors.ts';

/** Width of the picture on a page of 1,440 px. */
export const USUAL_WIDTH = 1392;

/** What of a layout isn't as usual: all events in lanes by group, English, no pins, no series. */
export interface Layout extends Partial<Omit<PlanInput, 'dataset' | 'matching' | 'sizeClass'>> {
  readonly width?: number;
}

export function planOf(dataset: Dataset, { width = USUAL_WIDTH, ...given }: Layout = {}): Plan {
  const { filter = NO_FILTER } = given;
  return planTimeline({
    dataset,
    matching: selectMatching(dataset, filter),
    filter,
    lanes: 'group',
    pins: [],
    lang: 'en',
    sizeClass: sizeClassOf(width),
    ...given,
  });
}

export const sceneOf = (dataset: Dataset, window: TimeWindow, layout: Layout = {}): Scene =>
  layoutTimeline(planOf(dataset, layout), window, layout.width ?? USUAL_WIDTH);
