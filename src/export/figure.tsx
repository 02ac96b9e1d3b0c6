import { createElement, type ReactElement } from 'react';
import { figureWordsFor } from '../i18n/figureWords.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { CompareDrawing } from '../render/CompareSvg.tsx';
import { elementToString } from '../render/elementToString.ts';
import { Text } from '../render/Strips.tsx';
import { TimelineDrawing } from '../render/TimelineSvg.tsx';
import { altOf, type FigureChart } from './figureChart.ts';
import { fitFigure } from './figureFit.ts';
import type { PlacedKey } from './figureKey.ts';
import { type FigureLayout, NARROW } from './figureLayout.ts';
import { LegendSign } from './figureSigns.tsx';
import type { FigureSize } from './figureSizes.ts';
import { figureCss } from './figureStyle.ts';
import type { TextLine } from './figureText.ts';
import { fnv1a } from './fnv1a.ts';
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

/** The picture as an element. */
export interface FigureElement extends Omit<Figure, 'svg'> {
  readonly element: ReactElement;
}

const classOf = ({ name }: TextLine, hue?: string): string =>
  hue === undefined ? name : `${name} hue-${hue}`;

function Key({ placed, hatch }: { readonly placed: PlacedKey; readonly hatch: string }) {
  return (
    <g className="legend-key">
      {placed.signs.map(({ id, sign, x, y }) => (
        <g key={id} data-sign={id} transform={`translate(${x},${y})`}>
          <LegendSign sign={sign} hatch={hatch} />
        </g>
      ))}
      {placed.lines.map((line) => (
        <Text key={`${line.x} ${line.y}`} text={line} className={classOf(line, line.hue)} />
      ))}
    </g>
  );
}

const Chart = ({ chart, id }: { readonly chart: FigureChart; readonly id: string }) =>
  chart.kind === 'timeline' ? (
    <TimelineDrawing scene={chart.scene} emphasis={chart.emphasis} id={id} />
  ) : (
    <CompareDrawing scene={chart.scene} emphasis={chart.emphasis} id={id} />
  );

/** Who made it, from what, and under which licence, for programs: RDF with Dublin Core's terms. */
function Metadata({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const { title, source, version, licence, link } = provenanceOf(excerpt);
  const { licenceUrl } = figureWordsFor(excerpt.view.lang);
  const terms = { title, source: `${source}. ${version}`, rights: licence, identifier: link };
  return createElement(
    'metadata',
    undefined,
    createElement(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#',
      },
      createElement(
        'cc:Work',
        { 'rdf:about': '' },
        createElement('dc:format', undefined, 'image/svg+xml'),
        createElement('dc:language', undefined, excerpt.view.lang),
        ...Object.entries(terms).map(([term, text]) =>
          createElement(`dc:${term}`, { key: term }, text),
        ),
        createElement('cc:license', { 'rdf:resource': licenceUrl }),
      ),
    ),
  );
}

function Content({ layout, id }: { readonly layout: FigureLayout; readonly id: string }) {
  const { width, height, lines, chart, chartX, chartY, key, rule } = layout;
  return (
    <g className="timeline">
      <rect className="paper" width={width} height={height} />
      {lines.map((line) => (
        <Text
          key={`${line.x} ${line.y}`}
          text={line}
          className={line.name === 'title' && width < NARROW ? 'title small' : line.name}
        />
      ))}
      <g transform={`translate(${chartX},${chartY})`}>
        <Chart chart={chart} id={id} />
      </g>
      <Key placed={key} hatch={`${id}-hatch`} />
      <line className="foot" x1={rule.from} x2={rule.to} y1={rule.y} y2={rule.y} />
    </g>
  );
}

/** An excerpt to a picture with title, key, source and all that it says about itself, as an element. */
export function figureElement(excerpt: Excerpt, options: FigureOptions): FigureElement {
  const { size, theme, font } = options;
  const layout = fitFigure(excerpt, size);
  const alt = altOf(excerpt);
  const width = size.width;
  const height = size.height ?? Math.round((layout.height * size.width) / layout.width);
  const { title, caption, link } = provenanceOf(excerpt);
  const id = `ikt-${fnv1a([title, caption, link, theme, width, height].join('\n')).toString(36)}`;
  const element = (
    <svg
      className={id}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${Math.round((layout.width * height * 1000) / width) / 1000}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      lang={excerpt.view.lang}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{alt}</desc>
      <Metadata excerpt={excerpt} />
      <style>{figureCss(theme, { scope: id, font })}</style>
      <Content layout={layout} id={id} />
    </svg>
  );
  return { element, width, height, alt };
}

/** An excerpt to a picture with title, key, source and all that it says about itself. */
export function renderFigure(excerpt: Excerpt, options: FigureOptions): Figure {
  const { element, ...figure } = figureElement(excerpt, options);
  return { svg: elementToString(element), ...figure };
}
