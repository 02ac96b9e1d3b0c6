import type { ReactElement } from 'react';
import { type Box, roundPx, type Scene, type SeriesMark, type SeriesRow } from '../layout/scene.ts';
import { Text } from './Strips.tsx';

/** Half a line: an outline stays within the box that it draws. */
const INSET = 0.5;

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${x},${y}h${width}v${height}h${-width}Z`;

const inset = ({ x, y, width, height }: Box): Box => ({
  x: roundPx(x + INSET),
  y: roundPx(y + INSET),
  width: roundPx(Math.max(0.1, width - 2 * INSET)),
  height: roundPx(Math.max(0.1, height - 2 * INSET)),
});

function dotPath({ x, y, width, height }: Box): string {
  const radius = height / 2;
  const left = roundPx(x + width / 2 - radius);
  return `M${left},${roundPx(y + radius)}a${radius},${radius} 0 1,0 ${height},0a${radius},${radius} 0 1,0 ${-height},0Z`;
}

const isOutlined = ({ form, hollow, partial }: SeriesMark): boolean =>
  form === 'span' || hollow || partial;

function pathOf(mark: SeriesMark): string {
  if (mark.form === 'dot') return dotPath(mark.box);
  return boxPath(mark.form !== 'zero' && isOutlined(mark) ? inset(mark.box) : mark.box);
}

/** The upper edge of a bar whose value stands for a longer or a shorter time than a year's. */
const edgePath = ({ box }: SeriesMark): string =>
  `M${box.x},${roundPx(box.y + INSET)}h${box.width}`;

const hasEdge = ({ form, partial }: SeriesMark): boolean =>
  form === 'span' || (partial && form === 'bar');

const whiskerPath = ({ box, whisker }: SeriesMark): string =>
  whisker === undefined ? '' : `M${whisker.from},${roundPx(box.y + box.height / 2)}H${whisker.to}`;

/** A part of a year's total is hatched, whatever else is known of it; a dot or a zero of a part isn't told apart. */
function styleOf({ form, hollow, partial, soft }: SeriesMark): string {
  if (partial) return form === 'bar' || form === 'span' ? 'partial' : form;
  return [form, hollow && 'hollow', soft && 'soft'].filter(Boolean).join(' ');
}

/** Points that are drawn alike make one path, so that a long series adds few elements. */
export function SeriesMarks({
  row,
  hatch,
}: {
  readonly row: Pick<SeriesRow, 'marks' | 'joins'>;
  readonly hatch: string;
}): ReactElement {
  const styles = [...new Set(row.marks.map(styleOf))].map((style) => ({
    style,
    marks: row.marks.filter((mark) => styleOf(mark) === style),
  }));
  const whiskers = row.marks.map(whiskerPath).join('');
  const joins = row.joins.map(({ from, to, y, toY }) => `M${from},${y}H${to}V${toY}`).join('');
  return (
    <>
      {joins !== '' && <path className="join" d={joins} />}
      {whiskers !== '' && <path className="whisker" d={whiskers} />}
      {styles.map(({ style, marks }) => (
        <path
          key={style}
          className={style}
          d={marks.map(pathOf).join('')}
          fill={style === 'partial' ? `url(#${hatch})` : undefined}
        />
      ))}
      {styles.map(
        ({ style, marks }) =>
          marks.some(hasEdge) && (
            <path
              key={style}
              className={marks.some(({ partial }) => partial) ? 'edge partial' : 'edge'}
              d={marks.map(edgePath).join('')}
            />
          ),
      )}
    </>
  );
}

function Strip({
  row,
  scene,
  clip,
  hatch,
}: {
  readonly row: SeriesRow;
  readonly scene: Scene;
  readonly clip: string;
  readonly hatch: string;
}): ReactElement {
  const { x } = scene.plot;
  return (
    <g data-series={row.id}>
      <title>{row.title}</title>
      <line className="rule" x1={0} x2={scene.width} y1={row.box.y} y2={row.box.y} />
      {row.ticks.map(({ y }) => (
        <line key={y} className="level" x1={x} x2={row.until} y1={y} y2={y} />
      ))}
      <line className="zero-line" x1={x} x2={row.until} y1={row.zeroY} y2={row.zeroY} />
      <g clipPath={`url(#${clip})`}>
        <SeriesMarks row={row} hatch={hatch} />
      </g>
      {row.ticks.map(({ y, text }) => (
        <Text key={y} text={text} className="quiet" />
      ))}
      {row.name.map((line) => (
        <Text key={line.y} text={line} />
      ))}
      <Text text={row.unit} className="quiet" />
    </g>
  );
}

/** Series as small charts: bars for what is counted over time, dots for moments and estimates. */
export function SeriesStrips({
  scene,
  clip,
  hatch,
}: {
  readonly scene: Scene;
  readonly clip: string;
  readonly hatch: string;
}): ReactElement | null {
  if (scene.series.length === 0) return null;
  return (
    <g className="series">
      {scene.series.map((row) => (
        <Strip key={row.id} row={row} scene={scene} clip={clip} hatch={hatch} />
      ))}
    </g>
  );
}
