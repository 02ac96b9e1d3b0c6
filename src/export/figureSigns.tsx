import type { ReactElement } from 'react';
import { sampleArc } from '../layout/arcs.ts';
import { glyphPath } from '../layout/glyphs.ts';
import { markPath } from '../layout/markPath.ts';
import { sampleMark } from '../layout/sampleMark.ts';
import { type Box, roundPx, type SeriesMark } from '../layout/scene.ts';
import { FONT_SIZE, GLYPH_HALF } from '../layout/sizeClass.ts';
import { SeriesMarks } from '../render/SeriesStrips.tsx';
import type { BarSign, Sign } from './figureLegend.ts';

const WIDTHS: Readonly<Record<Sign['kind'], number>> = {
  type: 13,
  date: 40,
  chip: 24,
  ring: 22,
  back: 13,
  bar: 30,
  round: 4,
  acting: 30,
  unknown: 30,
  arc: 34,
  value: 14,
};

/** Px that a sign takes on its line. */
export const signWidth = ({ kind }: Sign): number => WIDTHS[kind];

interface SignProps {
  readonly sign: Sign;
  /** Names the picture's hatching. */
  readonly hatch: string;
}

const BAR: Box = { x: 0, y: -6, width: 30, height: 12 };

function Bar({ state, hatch }: { readonly state: BarSign; readonly hatch: string }): ReactElement {
  switch (state) {
    case 'running':
      return (
        <g className="stretch running">
          <rect className="body" {...BAR} />
        </g>
      );
    case 'suspended':
      return (
        <g className="stretch suspended">
          <rect className="body" {...BAR} fill={`url(#${hatch})`} />
        </g>
      );
    case 'agreed':
      return (
        <>
          <line className="base" x1={0} x2={30} y1={3} y2={3} />
          <path className="agreed" d="M15,1l-3.5,-4.5h7Z" />
        </>
      );
    case 'closed':
      return (
        <>
          <g className="stretch running">
            <rect className="body" {...BAR} width={22} />
          </g>
          <rect className="closed" x={22} y={-8} width={3} height={16} />
        </>
      );
    case 'soft':
      return (
        <g className="stretch running">
          <rect className="body" {...BAR} x={12} width={18} />
          <rect className="soft" x={0} y={-2} width={12} height={4} />
        </g>
      );
  }
}

/** A value of the same form as the drawn one, in a box of its own. */
function Value({ mark, hatch }: { readonly mark: SeriesMark; readonly hatch: string }) {
  const boxes: Readonly<Record<SeriesMark['form'], Box>> = {
    bar: { x: 1, y: -6, width: 12, height: 12 },
    span: { x: 0, y: -6, width: 14, height: 12 },
    dot: { x: 3.5, y: -3.5, width: 7, height: 7 },
    zero: { x: 6.2, y: 0, width: 1.6, height: 4 },
  };
  const sample = { ...mark, box: boxes[mark.form], whisker: undefined };
  return (
    <g className="series">
      {mark.form === 'zero' && <line className="zero-line" x1={0} x2={14} y1={0} y2={0} />}
      <SeriesMarks row={{ marks: [sample], joins: [] }} hatch={hatch} />
    </g>
  );
}

function Chip({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      <line className="strip" x1={0} x2={24} y1={0} y2={0} />
      <text className="chip" x={12} y={roundPx(FONT_SIZE * 0.35)} textAnchor="middle">
        {text}
      </text>
    </>
  );
}

function Glyph({ shape, className }: { readonly shape: string; readonly className: string }) {
  return (
    <path
      className={className}
      transform="translate(6.5,0)"
      d={glyphPath(shape, GLYPH_HALF, false)}
      fillRule="evenodd"
    />
  );
}

function Arc({ relation, quiet }: Extract<Sign, { readonly kind: 'arc' }>): ReactElement {
  const { path, head } = sampleArc(relation);
  return (
    <g className={quiet ? 'arcs quiet' : 'arcs'} transform="translate(0,-7)">
      <path className={relation} d={path} />
      <path className="heads" d={head} />
    </g>
  );
}

/** A sign as the chart draws it, from x = 0 on, about y = 0. */
export function LegendSign({ sign, hatch }: SignProps): ReactElement {
  switch (sign.kind) {
    case 'type':
      return <Glyph shape={sign.shape} className={`mark hue-${sign.hue}`} />;
    case 'back':
      return <Glyph shape={sign.shape} className="mark back" />;
    case 'date':
      return (
        <path
          className="mark"
          transform={`translate(${sign.form === 'coarse' ? 20 : 8},-3)`}
          d={markPath(sampleMark(sign.form, sign.shape))}
          fillRule="evenodd"
        />
      );
    case 'chip':
      return <Chip text={sign.text} />;
    case 'ring':
      return <rect className={`ring ${sign.name}`} x={0.5} y={-7} width={21} height={14} rx={3} />;
    case 'bar':
      return (
        <g className="bars">
          <Bar state={sign.state} hatch={hatch} />
        </g>
      );
    case 'round':
      return (
        <rect
          className={sign.hollow ? 'round hollow' : 'round'}
          x={0.5}
          y={-7}
          width={3}
          height={14}
        />
      );
    case 'acting':
      return (
        <g className="periods">
          <g className="acting">
            <rect x={0} y={-1.5} width={30} height={3} />
          </g>
        </g>
      );
    case 'unknown':
      return (
        <>
          <g className="unknown">
            <rect x={0} y={-9} width={30} height={18} />
            <line x1={0} x2={0} y1={-9} y2={9} />
          </g>
          {sign.faded && (
            <g className="stretch running faded">
              <rect className="body" {...BAR} />
            </g>
          )}
        </>
      );
    case 'arc':
      return <Arc {...sign} />;
    case 'value':
      return <Value mark={sign.mark} hatch={hatch} />;
  }
}
