import { advanceOf, type FontWeight, measureText } from '../layout/advances.ts';
import { roundPx } from '../layout/scene.ts';

/** What a text of a picture is set in: px of the layout. */
export interface TextStyle {
  /** Its class in the picture's style. */
  readonly name: 'title' | 'standfirst' | 'caption' | 'note' | 'key' | 'key-head' | 'source';
  readonly size: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
}

/** A line of text at its place. */
export interface TextLine {
  readonly name: TextStyle['name'];
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

/** Lines of text from a top down, and where they end. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/** From a line's top to its baseline, as a share of the size. */
const ASCENT = 0.95;

/** Rounded up: a renderer that sets a text to this width never squeezes it. */
export const widthOf = (text: string, { size, weight }: TextStyle): number =>
  Math.ceil(measureText(text, size, weight) * 10) / 10;

/** A text to be broken: its letters, words one space apart, and how far each is from the start. */
interface Measured {
  readonly letters: readonly string[];
  /** Advances up to each letter and up to the end, in em/1000: whole numbers. */
  readonly ends: readonly number[];
}

function measured(text: string, { weight }: TextStyle): Measured {
  const letters = [...text.trim().replace(/[ \t\r\n]+/gu, ' ')];
  const ends = [0];
  let end = 0;
  for (const letter of letters) {
    end += advanceOf(letter.codePointAt(0) ?? 0, weight);
    ends.push(end);
  }
  return { letters, ends };
}

/** Behind the last letter that a line from a letter on can hold: by halves, at least one letter. */
function fullEnd({ letters, ends }: Measured, from: number, room: number): number {
  const limit = (ends[from] ?? 0) + room;
  let [low, high] = [Math.min(from + 1, letters.length), letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ends[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Signs of an address behind which it may be parted. */
const SEAMS: ReadonlySet<string> = new Set('/?&.,;-');

/**
 * Behind the last letter of a line that can't hold all up to `full`: at its last space; in a word longer than
 * a line behind a sign of an address, if there is one in the latter half, else where the line is full.
 */
function lineEnd({ letters }: Measured, from: number, full: number): number {
  for (let at = full; at > from; at -= 1) if (letters[at] === ' ') return at;
  for (let at = full; at - from >= (full - from) / 2; at -= 1) {
    if (SEAMS.has(letters[at - 1] ?? '')) return at;
  }
  return full;
}

/** @param room what a line can hold, in em/1000 */
function breakMeasured(text: Measured, room: number): readonly string[] {
  const { letters } = text;
  const lines: string[] = [];
  let from = 0;
  do {
    const full = fullEnd(text, from, room);
    const end = full === letters.length ? full : lineEnd(text, from, full);
    lines.push(letters.slice(from, end).join(''));
    from = letters[end] === ' ' ? end + 1 : end;
  } while (from < letters.length);
  return lines;
}

const roomOf = (width: number, { size }: TextStyle): number => (width * 1000) / size;

/** Breaks a text at its spaces, and words wider than a line within; nothing is cut off. */
export const breakLines = (text: string, width: number, style: TextStyle): readonly string[] =>
  breakMeasured(measured(text, style), roomOf(width, style));

/** Lines of nearly the same length, as a headline's are: as narrow as the same number of lines allows. */
function balanced(text: string, width: number, style: TextStyle): readonly string[] {
  const whole = measured(text, style);
  const lines = breakMeasured(whole, roomOf(width, style));
  let best = lines;
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const tried = breakMeasured(whole, roomOf(narrower, style));
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** A paragraph from a top down; a title's lines are balanced. */
export function layoutText(
  text: string,
  style: TextStyle,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
): TextBlock {
  const lines = (style.name === 'title' ? balanced : breakLines)(text, width, style);
  const lead = (style.lineHeight - style.size) / 2 + style.size * ASCENT;
  return {
    lines: lines.map((line, index) => ({
      name: style.name,
      x: roundPx(x),
      y: roundPx(top + index * style.lineHeight + lead),
      text: line,
      width: widthOf(line, style),
    })),
    bottom: top + lines.length * style.lineHeight,
  };
}
