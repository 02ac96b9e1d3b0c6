import type { FontWeight } from '../layout/advances.ts';

/** The shipped typeface's letters as shapes, in the two weights that pictures are set in. */
export interface Outlines {
  /** Whether the typeface has the letter. */
  readonly has: (codePoint: number) => boolean;
  /**
   * The outline of a letter as commands of path data (M, L, Q, C, Z) and their numbers, in 1/1000 em, y
   * upwards from the baseline; undefined where the typeface hasn't got it.
   */
  readonly shapeOf: (codePoint: number, weight: FontWeight) => GlyphShape | undefined;
}

export interface GlyphShape {
  /** One letter a command: M and L take two numbers, Q four, C six, Z none. */
  readonly commands: string;
  /** Absolute. */
  readonly numbers: readonly number[];
}

/** The outlines as they are served: whole numbers, the stronger weight as differences from the regular one. */
export interface PrintedOutlines {
  readonly format: 'ikt-outlines-1';
  /** All letters, in order of code point. */
  readonly letters: string;
  /** Of each letter its commands, parted by spaces. */
  readonly commands: string;
  /** Of all letters one after the other: each number as the difference from the one two before it. */
  readonly regular: readonly number[];
  /** What weight 600 adds to each. */
  readonly strong: readonly number[];
}

/** How many numbers each command takes. */
export const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

const countOf = (commands: string): number =>
  [...commands].reduce((sum, command) => sum + (ARITY[command] ?? Number.NaN), 0);

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((number) => Number.isInteger(number));

function decodePrinted(json: unknown): PrintedOutlines {
  const given = typeof json === 'object' && json !== null ? json : {};
  const { format, letters, commands, regular, strong } = given as Record<string, unknown>;
  if (format !== 'ikt-outlines-1') throw new Error(`outlines: unknown format ${String(format)}`);
  if (typeof letters !== 'string' || typeof commands !== 'string') {
    throw new Error('outlines: letters and commands are texts');
  }
  if (!isNumbers(regular) || !isNumbers(strong)) {
    throw new Error('outlines: regular and strong are lists of whole numbers');
  }
  return { format, letters, commands, regular, strong };
}

/** Where a letter's commands and numbers lie. */
interface Place {
  readonly commands: string;
  readonly from: number;
  readonly to: number;
}

/** From differences to places: each number lies so far from the one two before it in its letter. */
function placed({ regular, strong }: PrintedOutlines, { from, to }: Place, weight: FontWeight) {
  const numbers: number[] = [];
  for (let at = from; at < to; at += 1) {
    const difference = (regular[at] ?? 0) + (weight === 600 ? (strong[at] ?? 0) : 0);
    numbers.push((numbers[at - from - 2] ?? 0) + difference);
  }
  return numbers;
}

/**
 * Outlines out of what the site serves.
 * @throws Error where it isn't the known format or its parts don't fit together
 */
export function decodeOutlines(json: unknown): Outlines {
  const printed = decodePrinted(json);
  const shapes = printed.commands.split(' ');
  const points = [...printed.letters].map((letter) => letter.codePointAt(0) ?? 0);
  if (points.length !== shapes.length) {
    throw new Error(`outlines: ${points.length} letters, ${shapes.length} shapes`);
  }
  const places = new Map<number, Place>();
  let from = 0;
  for (const [index, point] of points.entries()) {
    const commands = shapes[index] ?? '';
    const to = from + countOf(commands);
    places.set(point, { commands, from, to });
    from = to;
  }
  const { regular, strong } = printed;
  if (from !== regular.length || from !== strong.length) {
    throw new Error(
      `outlines: ${from} numbers expected, got ${regular.length} and ${strong.length}`,
    );
  }
  return {
    has: (codePoint) => places.has(codePoint),
    shapeOf: (codePoint, weight) => {
      const place = places.get(codePoint);
      if (place === undefined) return undefined;
      return { commands: place.commands, numbers: placed(printed, place, weight) };
    },
  };
}
