/** The shipped typeface's family, in stylesheets, in pictures and inside the font file. */
export const FONT_FAMILY = 'IKT Sans';

/** No quotation mark: the rule stands in pictures, too. */
const ruleOf = (loading: string): string =>
  `@font-face{font-family:${FONT_FAMILY};font-weight:400 700;${loading}}`;

/** The rule that brings the shipped typeface from a WOFF2 file; until then text stands in another. */
export const fontFace = (address: string): string =>
  ruleOf(`font-display:swap;src:url(${address})`);

/** The rule that holds the shipped typeface itself, as WOFF2 in base64: nothing is waited for. */
export const inlineFontFace = (font: string): string =>
  ruleOf(`src:url(data:font/woff2;base64,${font})`);
