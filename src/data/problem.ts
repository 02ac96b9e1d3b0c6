/** What is wrong with a piece of data: bad data is collected in this form, never thrown. */
export interface Problem {
  /** The file it stands in, where the data came from files. */
  readonly file?: string;
  /** Where in the file, or in the whole where there is none: `[12].date`. */
  readonly path: string;
  readonly message: string;
}

export type Segments = readonly (string | number)[];

/** A problem before its place is put into words. */
export interface Finding {
  readonly segments: Segments;
  readonly message: string;
}

/** Says in which file a piece of the whole stands, and its place there. */
export type Locate = (segments: Segments) => {
  readonly file: string | undefined;
  readonly segments: Segments;
};

/** `events[12].date`, `[3].short.en`. */
export const printSegments = (segments: Segments): string =>
  segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');

export function toProblem({ segments, message }: Finding, locate?: Locate): Problem {
  const place = locate?.(segments);
  const path = printSegments(place?.segments ?? segments);
  return place?.file === undefined ? { path, message } : { file: place.file, path, message };
}

/** One line: `data/events/dialogue.json [12].date: expected EDTF date, got "2018/04/27"`. */
export const printProblem = ({ file, path, message }: Problem): string =>
  `${[file, path].filter((part) => part !== undefined && part !== '').join(' ')}: ${message}`;

/** A value as a message quotes it, cut where it is long. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
