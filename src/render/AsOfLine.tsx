import type { ReactElement } from 'react';
import type { AsOfLine as Line } from '../layout/scene.ts';
import { Text } from './Strips.tsx';

/** The line through one day: a head and the date in the axis' row, the line behind all that follows. */
export function AsOfLine({ line }: { readonly line: Line }): ReactElement {
  const { x, top, bottom, text } = line;
  return (
    <g className="as-of-line">
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <path d={`M${x},${top + 6}l-5,-6v-9h10v9Z`} />
      <Text text={text} className="strong" />
    </g>
  );
}
