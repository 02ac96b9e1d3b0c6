import { monthName } from '../model/monthNames.ts';
import type { Citation } from './citations.ts';
import { asSentence } from './textEscapes.ts';

/** "2018, April 27", "2018, April", "2018"; "n.d." where nothing is known. */
function dateText([year, month, day]: readonly number[]): string {
  if (year === undefined) return 'n.d.';
  if (month === undefined) return String(year);
  return `${year}, ${monthName(month)}${day === undefined ? '' : ` ${day}`}`;
}

/** A title with its version behind it. */
const versioned = (title: string, version: string | undefined): string =>
  version === undefined ? title : `${title} (Version ${version})`;

/** The timeline is a data set; what stands in it or on a page of its own is named by its title alone. */
const named = ({ kind, title, version }: Citation): string =>
  kind === 'dataset' ? `${versioned(title, version)} [Data set].` : asSentence(title);

/**
 * A reference as the seventh edition of the APA manual has it, without italics: "Publisher. (2018, April 27).
 * Title. URL"; where there is no author, the title takes the author's place.
 */
export function printApa(citation: Citation): string {
  const { kind, publisher, within, version, date, url } = citation;
  const dated = `(${dateText(date)}).`;
  const start =
    publisher === undefined || publisher === ''
      ? [named(citation), dated]
      : [asSentence(publisher), dated, named(citation)];
  const container =
    kind === 'entry' && within !== undefined
      ? [`In ${versioned(within, version)} [Data set].`]
      : [];
  return [...start, ...container, ...(url === undefined ? [] : [url])].join(' ');
}

const byText = (a: string, b: string): number => {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second ? 0 : first < second ? -1 : 1;
};

/**
 * A list of references, one a line: the first as it is, the others by the alphabet. Its last paragraph,
 * easily left behind when the list is copied, says what of the timeline they belong to.
 */
export function printApaList([first, ...others]: readonly Citation[]): string {
  const lines = others.map(printApa).sort(byText);
  return [
    ...(first === undefined ? [] : [printApa(first)]),
    ...lines,
    ...(first?.kind === 'dataset' ? ['', first.note] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
