import type { Citation } from './citations.ts';
import { escapeLatex, NO_LIGATURE } from './textEscapes.ts';

/**
 * Text as LaTeX sets it, in UTF-8. A brace that stands for itself has a name, since BibTeX counts those
 * with a backslash too; reference managers take an empty group for nothing, but not every command.
 */
const escapeText = (text: string): string =>
  escapeLatex(text)
    .replaceAll('\\{', '\\textbraceleft{}')
    .replaceAll('\\}', '\\textbraceright{}')
    .replaceAll(NO_LIGATURE, '{}');

/** An address is read as it stands, so what would end or break it there is percent-encoded. */
const escapeUrl = (url: string): string =>
  url.replace(/[^\x21-\x7e]|[\\{}"<>^`|]/gu, (char) =>
    encodeURIComponent(char.replace(/\p{Surrogate}/u, '\ufffd')),
  );

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** Braces within braces: neither letters' case nor a comma or "and" in a name is touched. */
const whole = (text: string): string => `{{${escapeText(text)}}}`;

/** An entry of type misc, which every style knows; the publisher stands as author. */
export function printBibtex(citation: Citation): string {
  const { key, title, publisher, within, version, date, url, note } = citation;
  const [year, month, day] = date;
  const hasAuthor = publisher !== undefined && publisher !== '';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', hasAuthor ? whole(publisher) : undefined],
    // Classic styles sort what has no author by it, and warn without it.
    ['key', hasAuthor ? undefined : `{${escapeText(title)}}`],
    ['title', whole(title)],
    ['howpublished', within === undefined ? undefined : whole(within)],
    ['version', version === undefined ? undefined : `{${escapeText(version)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', url === undefined ? undefined : `{${escapeUrl(url)}}`],
    ['note', note === '' ? undefined : `{${escapeText(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** A bibliography for BibTeX or biber, in UTF-8. */
export const printBibtexList = (citations: readonly Citation[]): string =>
  citations.map(printBibtex).join('\n');
