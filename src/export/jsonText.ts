const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

const escapeJson = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (char) => ESCAPED[char] ?? char);

/** JSON (RFC 8259) as it may stand in a script element: nothing in it can end the element. */
export const printScriptJson = (value: unknown): string => escapeJson(JSON.stringify(value));

/** Indented JSON with a line's end, which may stand in a page's script as it is: no `<` is left in it. */
export const printJsonText = (value: unknown): string =>
  `${escapeJson(JSON.stringify(value, undefined, 2))}\n`;
