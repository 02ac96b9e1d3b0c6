import { type FontWeight, measureText } from './advances.ts';
import { FONT_SIZE } from './sizeClass.ts';

export interface Measure {
  /** px that a line may take. */
  readonly width: number;
  readonly lines: number;
  readonly weight: FontWeight;
}

const ELLIPSIS = '…';

/** The text cut to the width, an ellipsis where something was cut; whole code points. */
function clipToWidth(text: string, { width, weight }: Measure): string {
  if (measureText(text, FONT_SIZE, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 0) {
    const clipped = `${letters.join('').trimEnd()}${ELLIPSIS}`;
    if (measureText(clipped, FONT_SIZE, weight) <= width) return clipped;
    letters.pop();
  }
  return '';
}

/**
 * Breaks a text at its spaces into at most so many lines that no line is wider than allowed, by the
 * advance table; what is left over is cut off behind an ellipsis.
 */
export function wrapText(text: string, measure: Measure): string[] {
  const words = text.split(' ');
  const lines: string[] = [];
  while (words.length > 0) {
    if (lines.length === measure.lines - 1)
      return [...lines, clipToWidth(words.join(' '), measure)];
    let line = words.shift() ?? '';
    for (;;) {
      const longer = `${line} ${words[0] ?? ''}`;
      const fits = measureText(longer, FONT_SIZE, measure.weight) <= measure.width;
      if (words.length === 0 || !fits) break;
      line = longer;
      words.shift();
    }
    lines.push(clipToWidth(line, measure));
  }
  return lines;
}
