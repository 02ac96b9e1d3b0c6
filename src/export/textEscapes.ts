const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** A text without line breaks and control characters; runs of white space are one space. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

/** Ends a sentence, unless it ends already. */
export const closed = (text: string): string => (/[.!?。…]$/.test(text) ? text : `${text}.`);

/** One line that the next sentence may follow; empty where there is none. */
export const asSentence = (text: string): string => {
  const line = oneLine(text);
  return line === '' ? '' : closed(line);
};

/** Texts that aren't empty, a space between. */
export const joinTexts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' ');

/** One line of text as HTML has it, in content and between double quotes. */
export const escapeHtml = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Letters that TeX would draw as one other sign: a dash, a quotation mark, a guillemet. */
const LIGATURE = /(?<=-)-|(?<=')'|(?<=,),|(?<=[!?])`/g;

/**
 * What stands between the letters of a ligature that is not meant. LuaTeX, unlike pdfTeX and XeTeX,
 * joins them across an empty group.
 */
export const NO_LIGATURE = '\\/';

/** One line of text as LaTeX has it, in running text and in an argument that moves. */
export const escapeLatex = (text: string): string =>
  oneLine(text)
    .replace(LIGATURE, '\u0000$&')
    .replace(/[\\~^`<>|{}$&#_%]/g, (char) => COMMANDS[char] ?? `\\${char}`)
    .replaceAll('\u0000', NO_LIGATURE);
