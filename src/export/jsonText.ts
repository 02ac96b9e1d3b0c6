const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Indented JSON (RFC 8259) with a line's end, which may stand in a page's script as it is: no `<` is left in it. */
export const printJsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/[<\u2028\u2029]/g, (char) => ESCAPED[char] ?? char)}\n`;
