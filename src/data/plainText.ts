/** The characters that texts of other tools most often write by name. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    gt: '>',
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
  }),
);

const CHARACTER = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
const LAST_CODE_POINT = 0x10ffff;

const isCharacter = (code: number): boolean =>
  code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff);

const fromCode = (code: number): string =>
  isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';

const decodeCharacters = (text: string): string =>
  text.replace(CHARACTER, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return fromCode(Number(decimal));
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
    return NAMED.get(name?.toLowerCase() ?? '') ?? all;
  });

/** What a reader never sees: comments, scripts, styles. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Where a browser begins a new line. */
const BREAK =
  /<\/?(?:address|blockquote|br|cite|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** The words of a piece of HTML in one line, in time linear to its length; no DOM is made of it. */
export const plainTextOf = (html: string): string =>
  decodeCharacters(
    html.replace(UNSEEN, ' ').replace(BREAK, ' ').replace(TAG, '').replace(/\s+/g, ' ').trim(),
  );

export interface HtmlLink {
  readonly href: string;
  readonly text: string;
}

const LINK = /<a\s([^<>]*)>([\s\S]*?)<\/a\s*>/gi;
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The links of a piece of HTML, addresses as written. */
export const linksOf = (html: string): HtmlLink[] =>
  [...html.matchAll(LINK)].flatMap(([, attributes = '', content = '']) => {
    const found = HREF.exec(attributes);
    const href = found?.[1] ?? found?.[2] ?? found?.[3];
    return href === undefined ? [] : [{ href: decodeCharacters(href), text: plainTextOf(content) }];
  });
