import type { ReactElement } from 'react';
import type { ComparedSide, CompareScene } from '../layout/compare.ts';
import { roundPx } from '../layout/scene.ts';
import { SIDE_LETTERS, SIDES, type Side, type Sided } from '../model/comparison.ts';
import { Arcs, arcsOf } from './Arcs.tsx';
import type { Emphasis } from './emphasis.ts';
import { Lanes } from './Lanes.tsx';
import { HatchPattern, Periods, Rounds, StatusBars, Text } from './Strips.tsx';
import { Axis, Grid } from './TimelineSvg.tsx';

export interface CompareSvgProps {
  readonly scene: CompareScene;
  readonly emphasis: Sided<Emphasis>;
  /** Unique on the page: names the figure's clip path and pattern. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Glyphs of a window's first and last day are drawn whole. */
const BLEED = 7;

/** The grounds of a side's rows, and on them what lies after the last day of the data. */
function Grounds({ grounds, scene }: ComparedSide): ReactElement {
  const { through, plot } = scene;
  const right = plot.x + plot.width;
  return (
    <>
      {grounds.map((box) => (
        <rect key={box.y} className="ground" {...box} />
      ))}
      {through && (
        <g className="unknown">
          {grounds.map(({ y, height }) => (
            <rect key={y} x={through.x} y={y} width={roundPx(right - through.x)} height={height}>
              <title>{through.title}</title>
            </rect>
          ))}
          <path d={grounds.map(({ y, height }) => `M${through.x},${y}v${height}`).join('')} />
          <Text text={through.text} />
        </g>
      )}
    </>
  );
}

function SideRows({
  side,
  compared,
  emphasis,
  id,
}: {
  readonly side: Side;
  readonly compared: ComparedSide;
  readonly emphasis: Emphasis;
  readonly id: string;
}): ReactElement {
  const { scene, tags } = compared;
  const { shown, labelled, unlabelled, clustered, before, after } = scene.counts;
  const arcs = arcsOf(scene, emphasis);
  return (
    <g
      className={`side-${side}`}
      data-side={side}
      data-shown={shown}
      data-labelled={labelled}
      data-unlabelled={unlabelled}
      data-clustered={clustered}
      data-before={before}
      data-after={after}
    >
      <Periods rows={scene.periods} />
      <StatusBars rows={scene.bars} scene={scene} hatch={`${id}-hatch`} />
      <Rounds rows={scene.rounds} scene={scene} />
      <g className="tags">
        {tags.map((tag) => (
          <Text
            key={`${tag.x} ${tag.y}`}
            text={tag}
            className={tag.text === SIDE_LETTERS[side] ? 'letter' : undefined}
          />
        ))}
      </g>
      <Arcs {...arcs} clip={`${id}-plot`} />
      <Lanes
        scene={scene}
        emphasis={emphasis}
        hasArcs={arcs.arcs.length > 0 && !arcs.quiet}
        clip={`${id}-plot`}
      />
    </g>
  );
}

/** Two windows on one axis: grounds first, then the grid over both, then the rows of each side. */
export function CompareDrawing({
  scene,
  emphasis,
  id,
}: Pick<CompareSvgProps, 'scene' | 'emphasis' | 'id'>): ReactElement {
  const { whole, sides } = scene;
  const { plot, height } = whole;
  return (
    <>
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect
            x={roundPx(plot.x - BLEED)}
            y={0}
            width={roundPx(plot.width + 2 * BLEED)}
            height={height}
          />
        </clipPath>
        <HatchPattern id={`${id}-hatch`} />
      </defs>
      {SIDES.map((side) => (
        <g key={side} className={`side-${side}`}>
          <Grounds {...sides[side]} />
        </g>
      ))}
      <Grid scene={whole} />
      {SIDES.map((side) => (
        <SideRows key={side} side={side} compared={sides[side]} emphasis={emphasis[side]} id={id} />
      ))}
      <Axis scene={whole} />
    </>
  );
}

/** A comparison to SVG. */
export function CompareSvg({
  scene,
  emphasis,
  id,
  title,
  description,
}: CompareSvgProps): ReactElement {
  const { lang, width, height } = scene.whole;
  return (
    <svg
      className="timeline"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      lang={lang}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <CompareDrawing scene={scene} emphasis={emphasis} id={id} />
    </svg>
  );
}
