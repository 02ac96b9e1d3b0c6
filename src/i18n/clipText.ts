/**
 * The text cut to at most `most` characters, the last of them an ellipsis where something was cut.
 * Whole code points: no half of a pair is left over.
 */
export function clipText(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** A value out of a link, short enough to be quoted in a notice. */
export const quoteValue = (value: string): string => clipText(value, 40);
