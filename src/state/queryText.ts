/** A name and its value as a query string holds them, decoded. */
export type QueryPair = readonly [key: string, value: string];

/** One escaped character: one to four bytes of UTF-8. */
const ESCAPED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function decodeCharacter(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** Undoes percent-encoding and `+` for a space; what is no valid escape stays as it is. */
export const decodeText = (text: string): string =>
  text.replaceAll('+', ' ').replace(ESCAPED, decodeCharacter).replace(LONE_SURROGATE, '\ufffd');

const escapeByte = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Percent-encodes all but letters, digits and `-_.~`. A last dot is encoded too: where people paste
 * links, programs take it for the end of the sentence.
 */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))
    .replace(/[!'()*]/g, escapeByte)
    .replace(/\.$/, '%2E');

/** Splits a query string, with or without its question mark, into pairs in the order given. */
export function parseQuery(search: string): readonly QueryPair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part): QueryPair => {
      const equals = part.indexOf('=');
      if (equals < 0) return [decodeText(part), ''];
      return [decodeText(part.slice(0, equals)), decodeText(part.slice(equals + 1))];
    });
}

/** `?key=value&…`, or the empty string without pairs. */
export const printQuery = (pairs: readonly QueryPair[]): string =>
  pairs.length === 0
    ? ''
    : `?${pairs.map(([key, value]) => `${encodeText(key)}=${encodeText(value)}`).join('&')}`;
