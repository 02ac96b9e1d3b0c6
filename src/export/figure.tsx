import { describeView } from '../i18n/describe.ts';
import { withAsOf } from '../layout/asOfLine.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import { planTimeline } from '../layout/plan.ts';
import { sizeClassOf } from '../layout/sizeClass.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { elementToString } from '../render/elementToString.ts';
import { NO_EMPHASIS } from '../render/emphasis.ts';
import { TimelineSvg } from '../render/TimelineSvg.tsx';
import type { FigureSize } from './figureSizes.ts';
import { provenanceOf } from './provenance.ts';

export interface FigureOptions {
  readonly size: FigureSize;
  /** `light` on paper; a view's own theme decides only on screen. */
  readonly theme: 'light' | 'dark';
  /** The shipped font subset as WOFF2 in base64, put into the file; undefined: a font of that name is hoped for. */
  readonly font: string | undefined;
}

/** A finished picture: self-contained SVG, its size in px, and how it is described to those who don't see it. */
export interface Figure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** An excerpt to a picture with title, legend, source line and all that it says about itself. */
export function renderFigure(excerpt: Excerpt, { size }: FigureOptions): Figure {
  const { dataset, matching, events, view, relations, lit } = excerpt;
  const { filter, lanes, pins, lang, series, window } = view;
  const width = size.width;
  const sizeClass = sizeClassOf(width);
  const plan = planTimeline({ dataset, matching, filter, lanes, pins, lang, sizeClass, series });
  const scene = withAsOf(layoutTimeline(plan, window, width), view.at);
  const { what, counts, stands } = describeView({
    lang,
    dataset,
    matching,
    inWindow: events,
    window,
  });
  const alt = [what, counts, stands].join(' ');
  const svg = elementToString(
    <TimelineSvg
      scene={scene}
      emphasis={{ ...NO_EMPHASIS, selected: view.event, relations, lit }}
      id="ikt"
      title={provenanceOf(excerpt).title}
      description={alt}
    />,
  );
  return { svg, width, height: scene.height, alt };
}
