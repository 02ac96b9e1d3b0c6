import { advanceOf, type FontWeight, measureText } from '../layout/advances.ts';
import { ARITY, type GlyphShape, type Outlines } from './glyphShapes.ts';

/** A text as a picture sets it: px, `x` its left end, `y` its baseline. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  /** What it is stretched or squeezed to; its own width by the advance table, if undefined. */
  readonly width: number | undefined;
}

const EM = 1000;

/** The sign of a letter that the typeface hasn't got: a box, two thirds of an em high. */
function boxShape(advance: number): GlyphShape {
  const [left, right, low, high, line] = [70, advance - 70, 0, 700, 60];
  return {
    commands: 'MLLLZMLLLZ',
    numbers: [
      ...[left, low, left, high, right, high, right, low],
      ...[left + line, low + line, right - line, low + line],
      ...[right - line, high - line, left + line, high - line],
    ],
  };
}

/** Hundredths of a px as text: `-.5`, `12.34`. */
function print(hundredths: number): string {
  const text = String(hundredths / 100);
  if (hundredths > -100 && hundredths < 0) return `-${text.slice(2)}`;
  return hundredths > 0 && hundredths < 100 ? text.slice(1) : text;
}

/** Numbers behind a command, parted only where they would run together. */
function join(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    text += text === '' || number < 0 ? print(number) : ` ${print(number)}`;
  }
  return text;
}

function segment(
  command: string,
  points: readonly number[],
  from: readonly [number, number],
): string {
  if (command === 'M') return `M${join(points)}`;
  const [x, y] = from;
  const relative = points.map((point, index) => point - (index % 2 === 0 ? x : y));
  const [dx = 0, dy = 0] = relative;
  if (command !== 'L') return command.toLowerCase() + join(relative);
  if (dy === 0) return dx === 0 ? '' : `h${print(dx)}`;
  return dx === 0 ? `v${print(dy)}` : `l${join(relative)}`;
}

/** A shape as path data at its place, to 0.01 px, without an error that grows along it. */
function drawShape(
  { commands, numbers }: GlyphShape,
  { x, y, size, stretch }: { x: number; y: number; size: number; stretch: number },
): string {
  const px = numbers.map((unit, index) =>
    Math.round(
      index % 2 === 0 ? (x + (unit * size * stretch) / EM) * 100 : (y - (unit * size) / EM) * 100,
    ),
  );
  let path = '';
  let at = 0;
  let from: readonly [number, number] = [0, 0];
  for (const command of commands) {
    const arity = ARITY[command] ?? 0;
    const points = px.slice(at, at + arity);
    path += command === 'Z' ? 'z' : segment(command, points, from);
    at += arity;
    if (arity > 0) from = [px[at - 2] ?? 0, px[at - 1] ?? 0];
  }
  return path;
}

/** A text as path data: each letter where the advance table puts it, a box for one that is missing. */
export function textPath({ text, x, y, size, weight, width }: SetText, outlines: Outlines): string {
  const natural = measureText(text, size, weight);
  const stretch = width === undefined || natural === 0 ? 1 : width / natural;
  let path = '';
  let left = x;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const advance = advanceOf(codePoint, weight);
    const shape = outlines.shapeOf(codePoint, weight) ?? boxShape(advance);
    path += drawShape(shape, { x: left, y, size, stretch });
    left += (advance * size * stretch) / EM;
  }
  return path;
}
