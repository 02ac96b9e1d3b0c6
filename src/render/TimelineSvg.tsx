import type { ReactElement } from 'react';
import { roundPx, type Scene } from '../layout/scene.ts';
import { Arcs, arcsOf } from './Arcs.tsx';
import { AsOfLine } from './AsOfLine.tsx';
import type { Emphasis } from './emphasis.ts';
import { Lanes } from './Lanes.tsx';
import { SeriesStrips } from './SeriesStrips.tsx';
import { HatchPattern, Periods, Rounds, StatusBars, Text } from './Strips.tsx';

export interface TimelineSvgProps {
  readonly scene: Scene;
  /** What hover, focus and selection bring out; never measured. */
  readonly emphasis: Emphasis;
  /** Unique on the page: names the figure's clip path and pattern. */
  readonly id: string;
  /** Says what the picture shows. */
  readonly title: string;
  readonly description: string;
}

/** Lines of the axis' ticks, behind all rows. */
export function Grid({ scene }: { readonly scene: Scene }): ReactElement {
  const { y, height } = scene.plot;
  return (
    <g className="grid">
      {scene.ticks.map((tick) => (
        <line
          key={tick.x}
          className={tick.strong ? 'strong' : undefined}
          x1={tick.x}
          x2={tick.x}
          y1={y}
          y2={y + height}
        />
      ))}
    </g>
  );
}

/** Texts of the ticks, above and below the rows. */
export function Axis({ scene }: { readonly scene: Scene }): ReactElement {
  return (
    <g className="axis" textAnchor="middle">
      {scene.tickLines.map((y, row) => (
        <g key={y}>
          {scene.ticks.map((tick) =>
            tick.text === '' || (row === 0 && scene.asOf?.hides.includes(tick.x)) ? null : (
              <text key={tick.x} className={tick.strong ? 'strong' : undefined} x={tick.x} y={y}>
                {tick.text}
              </text>
            ),
          )}
        </g>
      ))}
    </g>
  );
}

/** After the last day of the data nothing is known: the ground is tinted and an edge drawn. */
function Unknown({ scene }: { readonly scene: Scene }): ReactElement | null {
  const { plot, through } = scene;
  if (through === undefined) return null;
  return (
    <g className="unknown">
      <rect x={through.x} y={plot.y} width={plot.x + plot.width - through.x} height={plot.height}>
        <title>{through.title}</title>
      </rect>
      <line x1={through.x} x2={through.x} y1={plot.y} y2={plot.y + plot.height} />
      <Text text={through.text} />
    </g>
  );
}

/** All that a scene draws, to be put into an SVG of its own or into a larger picture. */
export function TimelineDrawing({
  scene,
  emphasis,
  id,
}: Pick<TimelineSvgProps, 'scene' | 'emphasis' | 'id'>): ReactElement {
  const clip = `${id}-plot`;
  const arcs = arcsOf(scene, emphasis);
  const { x, width } = scene.plot;
  const bleed = scene.bleed ?? 0;
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <rect
            x={roundPx(x - bleed)}
            y={0}
            width={roundPx(width + 2 * bleed)}
            height={scene.height}
          />
        </clipPath>
        <HatchPattern id={`${id}-hatch`} />
      </defs>
      <Unknown scene={scene} />
      <Grid scene={scene} />
      {scene.asOf && <AsOfLine line={scene.asOf} />}
      <Arcs {...arcs} clip={clip} />
      <Periods rows={scene.periods} />
      <StatusBars rows={scene.bars} scene={scene} hatch={`${id}-hatch`} />
      <Rounds rows={scene.rounds} scene={scene} />
      <Lanes
        scene={scene}
        emphasis={emphasis}
        hasArcs={arcs.arcs.length > 0 && !arcs.quiet}
        clip={clip}
      />
      <SeriesStrips scene={scene} clip={clip} hatch={`${id}-hatch`} />
      <Axis scene={scene} />
    </>
  );
}

/** Scene to SVG. The same elements are drawn live and written to a string. */
export function TimelineSvg({
  scene,
  emphasis,
  id,
  title,
  description,
}: TimelineSvgProps): ReactElement {
  return (
    <svg
      className="timeline"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      lang={scene.lang}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <TimelineDrawing scene={scene} emphasis={emphasis} id={id} />
    </svg>
  );
}
