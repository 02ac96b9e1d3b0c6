/** What XML 1.0 forbids in any spelling: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Where Unicode begins a new line, as a word processor's text may have it. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** A text without the characters that no SVG or HTML may hold. */
export const printableText = (text: string): string => text.replace(FORBIDDEN, '');

/** A text that somebody typed or pasted: line breaks are `\n`, nothing around it, only what can be printed. */
export const cleanText = (text: string): string =>
  printableText(text.replace(LINE_BREAK, '\n')).trim();
