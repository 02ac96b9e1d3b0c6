import type { SvgElement } from './svgTree.ts';

/** The stripes of a pattern, at 45 degrees, rising to the right. */
export interface Hatch {
  /** From one stripe to the next, across them. */
  readonly step: number;
  readonly width: number;
  readonly stroke: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What a pattern of one line along its tile's left edge draws. The tile cuts off the half of the line
 * that lies outside of it.
 * @param pattern its styles and its line's are attributes
 * @throws Error for any other pattern
 */
export function hatchOf({ attributes, children }: SvgElement): Hatch {
  const { id, patternTransform, patternUnits, width } = attributes;
  const [line, ...others] = children;
  const {
    stroke,
    x1,
    x2,
    'stroke-width': strokeWidth,
  } = line === undefined || typeof line === 'string' ? {} : line.attributes;
  const isTurned = patternTransform === 'rotate(45)' && patternUnits === 'userSpaceOnUse';
  const isUpright = x1 === '0' && x2 === '0' && others.length === 0;
  if (!isTurned || !isUpright || stroke === undefined)
    throw new Error(`svg: unknown pattern ${id}`);
  return { step: Number(width), width: Number(strokeWidth) / 2, stroke };
}

const BOX = /M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-[\d.]+Z/y;

function boxesOfPath(d: string): readonly Box[] {
  const boxes: Box[] = [];
  BOX.lastIndex = 0;
  while (BOX.lastIndex < d.length) {
    const found = BOX.exec(d);
    if (found === null) throw new Error(`svg: a hatched path of boxes alone is known, not ${d}`);
    const [, x, y, width, height] = found.map(Number);
    boxes.push({ x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 });
  }
  return boxes;
}

function boxesOf({ name, attributes }: SvgElement): readonly Box[] {
  const { d } = attributes;
  if (name === 'path' && d !== undefined) return boxesOfPath(d);
  if (name !== 'rect') throw new Error(`svg: a hatched ${name} is unknown`);
  const { x, y, width, height } = attributes;
  return [{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }];
}

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Along a stripe x + y is the same; it ends at two sides of the box. */
function stripesIn({ x, y, width, height }: Box, hatch: Omit<Hatch, 'stroke'>): string {
  const [least, most] = [x + y, x + width + y + height];
  const apart = Math.SQRT2 * hatch.step;
  const offset = (Math.SQRT2 * hatch.width) / 2;
  let d = '';
  for (let index = Math.floor((least - offset) / apart) + 1; ; index += 1) {
    const sum = offset + index * apart;
    if (sum >= most) return d;
    const [left, right] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
    d += `M${rounded(left)},${rounded(sum - left)}L${rounded(right)},${rounded(sum - right)}`;
  }
}

/** The stripes within a rectangle, or a path of rectangles, as lines that end at its sides. */
export function hatchLines(element: SvgElement, { step, width, stroke }: Hatch): SvgElement {
  const { opacity } = element.attributes;
  return {
    name: 'path',
    attributes: {
      d: boxesOf(element)
        .map((box) => stripesIn(box, { step, width }))
        .join(''),
      fill: 'none',
      stroke,
      'stroke-width': String(width),
      ...(opacity === undefined ? {} : { opacity }),
    },
    children: [],
  };
}
