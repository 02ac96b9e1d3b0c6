import type { Citation } from './citations.ts';

const TYPES: Readonly<Record<Citation['kind'], string>> = {
  dataset: 'DATA',
  entry: 'DICT',
  webpage: 'ELEC',
};

const two = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** `2018/04/27/`; parts that aren't known stay empty. */
const dateText = ([year, month, day]: readonly number[]): string =>
  `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;

/** A comma would part the name into family and given name: then the publisher stands as such alone. */
const authorOf = (publisher: string | undefined): string | undefined =>
  publisher?.includes(',') ? undefined : publisher;

function toLines(citation: Citation): string[] {
  const { kind, key, title, publisher, within, version, date, url, note } = citation;
  const [year] = date;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['AU', authorOf(publisher)],
    ['TI', title],
    ['T2', within],
    ['PB', publisher],
    ['ET', version],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', year === undefined ? undefined : dateText(date)],
    ['UR', url],
    ['N1', note],
  ];
  return [
    ...fields.flatMap(([tag, value]) =>
      value === undefined || value === '' ? [] : [`${tag}  - ${value}`],
    ),
    'ER  - ',
  ];
}

/** The format of Research Information Systems as its 2011 specification has it, in UTF-8, lines ended by CR LF. */
export const printRisList = (citations: readonly Citation[]): string =>
  citations.map((citation) => `${toLines(citation).join('\r\n')}\r\n`).join('\r\n');
