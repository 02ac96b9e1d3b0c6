import { describeView } from '../i18n/describe.ts';
import { describeComparison, titleOfComparison } from '../i18n/describeComparison.ts';
import { filterNames, namePart } from '../i18n/filterNames.ts';
import { formatWindow } from '../i18n/formatWindow.ts';
import { wordsFor } from '../i18n/words.ts';
import { withAsOf } from '../layout/asOfLine.ts';
import { type CompareScene, layoutComparison } from '../layout/compare.ts';
import { layoutTimeline, scaleOf } from '../layout/layoutTimeline.ts';
import { type PlanInput, planTimeline } from '../layout/plan.ts';
import type { Scene } from '../layout/scene.ts';
import { GLYPH_HALF, sizeClassOf } from '../layout/sizeClass.ts';
import {
  bySide,
  type ComparedEvents,
  compareEvents,
  SIDES,
  type Sided,
  windowsComparedIn,
} from '../model/comparison.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { activeFilters } from '../model/filter.ts';
import type { TimeWindow } from '../model/window.ts';
import { type Emphasis, NO_EMPHASIS } from '../render/emphasis.ts';

/** The drawn part of a picture: one window, or two laid over each other. */
export type FigureChart = { readonly height: number; readonly scenes: readonly Scene[] } & (
  | { readonly kind: 'timeline'; readonly scene: Scene; readonly emphasis: Emphasis }
  | {
      readonly kind: 'comparison';
      readonly scene: CompareScene;
      readonly emphasis: Sided<Emphasis>;
    }
);

/** Room of a chart: its width, and the rows of labels that its lanes share, if not those of its class. */
export interface ChartRoom {
  readonly width: number;
  readonly rows?: number | undefined;
}

const comparedIn = ({ view, matching }: Excerpt): ComparedEvents | undefined => {
  const windows = windowsComparedIn(view);
  return windows === undefined ? undefined : compareEvents(windows, matching);
};

/** What isn't in the picture takes no row in it. */
const planInput = ({ dataset, events, view }: Excerpt, { width, rows }: ChartRoom): PlanInput => {
  const { filter, lanes, pins, lang, series } = view;
  const sizeClass = sizeClassOf(width);
  const shown = { dataset, matching: events, filter, lanes, pins, lang, sizeClass, series };
  return rows === undefined ? shown : { ...shown, rows };
};

const emphasisOf = ({ view, relations, lit }: Excerpt): Emphasis => ({
  ...NO_EMPHASIS,
  selected: view.event,
  relations,
  lit,
});

function layoutCompared(
  excerpt: Excerpt,
  windows: Sided<TimeWindow>,
  room: ChartRoom,
): FigureChart {
  const { years } = excerpt.view;
  const input = { ...planInput(excerpt, room), windows, years, width: room.width, fitLabels: true };
  const { scene } = layoutComparison(input);
  return {
    kind: 'comparison',
    height: scene.whole.height,
    scenes: SIDES.map((side) => scene.sides[side].scene),
    scene,
    // As on the page, what a chain brings out keeps its place among the others here.
    emphasis: bySide(() => ({ ...emphasisOf(excerpt), lit: NO_EMPHASIS.lit })),
  };
}

/**
 * Draws what the view shows, as wide as asked; its height follows. The one scale of the picture is
 * known: rows hold what lies in the window alone, and are filled from the top.
 */
export function layoutChart(excerpt: Excerpt, room: ChartRoom): FigureChart {
  const { window, at } = excerpt.view;
  const windows = windowsComparedIn(excerpt.view);
  if (windows !== undefined) return layoutCompared(excerpt, windows, room);
  const input = planInput(excerpt, room);
  const time = { ...scaleOf(window, room.width, input.sizeClass), bleed: GLYPH_HALF };
  const plan = planTimeline({ ...input, time });
  const scene = withAsOf(layoutTimeline(plan, window, room.width), at);
  const emphasis = emphasisOf(excerpt);
  return { kind: 'timeline', height: scene.height, scenes: [scene], scene, emphasis };
}

/** What stands below the title: the period, or what is compared, and what the filters let pass. */
export function standfirstOf(excerpt: Excerpt): readonly string[] {
  const { dataset, view } = excerpt;
  const { filter, lang, window } = view;
  const compared = comparedIn(excerpt);
  const names = filterNames(filter, { vocabulary: dataset.vocabulary, lang });
  const parts = activeFilters(filter).map((kind) => namePart(kind, names, lang));
  return [
    ...(compared === undefined
      ? [formatWindow(window, dataset.through, lang)]
      : [titleOfComparison(compared, lang), describeComparison(compared, view, dataset)]),
    ...(parts.length > 0 ? [wordsFor(lang).filters.active(parts)] : []),
  ];
}

/** The picture in words, for those who don't see it. */
export function altOf(excerpt: Excerpt): string {
  const { dataset, matching, events, view } = excerpt;
  const { lang, window } = view;
  const compared = comparedIn(excerpt);
  if (compared !== undefined) return describeComparison(compared, view, dataset);
  const { what, counts, stands } = describeView({
    lang,
    dataset,
    matching,
    inWindow: events,
    window,
  });
  return [what, counts, stands].filter((sentence) => sentence !== '').join(' ');
}
