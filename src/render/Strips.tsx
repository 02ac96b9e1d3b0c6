import type { ReactElement } from 'react';
import type {
  BarRow,
  BarStretch,
  Box,
  PeriodRow,
  PlacedText,
  RoundRow,
  Scene,
} from '../layout/scene.ts';
import { roundPx } from '../layout/scene.ts';

/** Words at their place, as wide as they were measured. */
export function Text({
  text,
  className,
}: {
  readonly text: PlacedText | undefined;
  readonly className?: string | undefined;
}): ReactElement | null {
  if (text === undefined) return null;
  return (
    <text
      className={className}
      x={text.x}
      y={text.y}
      textLength={text.width}
      lengthAdjust="spacingAndGlyphs"
    >
      {text.text}
    </text>
  );
}

/** Hatching says "suspended" without a hue. */
export function HatchPattern({ id }: { readonly id: string }): ReactElement {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
    </pattern>
  );
}

export function Periods({ rows }: { readonly rows: readonly PeriodRow[] }): ReactElement {
  return (
    <g className="periods">
      {rows.map((row) => (
        <g key={row.id}>
          <Text text={row.name} className="strip-name" />
          {row.blocks.map((block) => (
            <g key={block.id} className={block.acting ? 'acting' : undefined}>
              <rect {...block.box}>
                <title>{block.title}</title>
              </rect>
              <Text text={block.text} className="holder" />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Keeps the hatching clear of the words on it. */
function Plate({ text, box }: { readonly text: PlacedText; readonly box: Box }) {
  return (
    <rect
      className="plate"
      x={roundPx(text.x - 3)}
      y={roundPx(box.y + 0.5)}
      width={roundPx(text.width + 6)}
      height={roundPx(box.height - 1)}
    />
  );
}

function Stretch({ stretch, hatch }: { readonly stretch: BarStretch; readonly hatch: string }) {
  const { box, status, faded, softStart } = stretch;
  const className = `stretch ${status}${faded ? ' faded' : ''}`;
  return (
    <g className={className}>
      <rect className="body" {...box} fill={status === 'suspended' ? `url(#${hatch})` : undefined}>
        <title>{stretch.title}</title>
      </rect>
      {softStart > 0 && (
        <rect
          className="soft"
          x={roundPx(box.x - softStart)}
          y={roundPx(box.y + box.height / 2 - 2)}
          width={softStart}
          height={4}
        />
      )}
      {status === 'suspended' && stretch.text && <Plate text={stretch.text} box={box} />}
      <Text text={stretch.text} />
    </g>
  );
}

/** Status bars: solid runs, hatched is suspended, a closing tick ends, a small tick is an agreement to resume. */
export function StatusBars({
  rows,
  scene,
  hatch,
}: {
  readonly rows: readonly BarRow[];
  readonly scene: Scene;
  readonly hatch: string;
}): ReactElement {
  const { plot, bars } = scene;
  const height = bars[0]?.stretches[0]?.box.height ?? 14;
  return (
    <g className="bars">
      {rows.map((row) => (
        <g key={row.thread} data-bar={row.thread}>
          <Text text={row.name} className="strip-name" />
          <line
            className="base"
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={roundPx(row.y + height / 2)}
            y2={roundPx(row.y + height / 2)}
          />
          {row.stretches.map((stretch) => (
            <Stretch key={stretch.box.x} stretch={stretch} hatch={hatch} />
          ))}
          {row.agreed.map((tick) => (
            <path
              key={tick.x}
              className="agreed"
              d={`M${tick.x},${roundPx(row.y - 0.5)}l-3.5,-4.5h7Z`}
            >
              <title>{tick.title}</title>
            </path>
          ))}
          {row.closed && (
            <rect
              className="closed"
              x={row.closed.x}
              y={roundPx(row.y - 2)}
              width={3}
              height={height + 4}
            >
              <title>{row.closed.title}</title>
            </rect>
          )}
        </g>
      ))}
    </g>
  );
}

export function Rounds({
  rows,
  scene,
}: {
  readonly rows: readonly RoundRow[];
  readonly scene: Scene;
}): ReactElement {
  const { plot } = scene;
  return (
    <g className="rounds">
      {rows.map((row) => (
        <g key={row.thread}>
          <Text text={row.name} className="strip-name" />
          <line
            className="base"
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={row.y + 7}
            y2={row.y + 7}
          />
          {row.ticks.map((tick) => (
            <rect
              key={tick.event}
              className={tick.hollow ? 'round hollow' : 'round'}
              x={roundPx(tick.x - 1.5)}
              y={row.y}
              width={3}
              height={14}
            >
              <title>{tick.title}</title>
            </rect>
          ))}
        </g>
      ))}
    </g>
  );
}
