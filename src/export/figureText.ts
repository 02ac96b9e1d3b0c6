import { type FontWeight, measureText } from '../layout/advances.ts';
import { roundPx } from '../layout/scene.ts';
import { FONT_SIZE } from '../layout/sizeClass.ts';
import { wrapText } from '../layout/wrapText.ts';

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

/** Pieces of a word no wider than a line: as much as fits, parted behind a sign of an address where there is one. */
function piecesOf(text: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    let fits = rest.length;
    while (
      fits > 1 &&
      measureText(rest.slice(0, fits).join(''), style.size, style.weight) > width
    ) {
      fits -= 1;
    }
    const seam = rest.slice(0, fits).findLastIndex((char) => '/?&.,;-'.includes(char)) + 1;
    const end = fits === rest.length || seam < fits / 2 ? fits : seam;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return pieces;
}

/** Breaks a text at its spaces, and words wider than a line within; nothing is cut off. */
export function breakLines(text: string, width: number, style: TextStyle): readonly string[] {
  const words = text.trim().split(/[ \t\r\n]+/u);
  if (words.every((word) => measureText(word, style.size, style.weight) <= width)) {
    const measure = { width: (width * FONT_SIZE) / style.size, weight: style.weight };
    return wrapText(words.join(' '), { ...measure, lines: Number.POSITIVE_INFINITY });
  }
  const lines: string[] = [];
  for (const word of words) {
    const [first = '', ...others] = piecesOf(word, width, style);
    const joined = `${lines.at(-1)} ${first}`;
    if (lines.length > 0 && measureText(joined, style.size, style.weight) <= width) {
      lines.splice(-1, 1, joined);
    } else lines.push(first);
    lines.push(...others);
  }
  return lines;
}

/** Lines of nearly the same length, as a headline's are: as narrow as the same number of lines allows. */
function balanced(text: string, width: number, style: TextStyle): readonly string[] {
  const lines = breakLines(text, width, style);
  let best = lines;
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const tried = breakLines(text, narrower, style);
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
