import { DATA_FORMATS } from '../../export/dataFormats.ts';

/** Pictures first, then the data in the order in which the page offers it. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf', ...DATA_FORMATS.map(({ id }) => id)] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

const EXTENSIONS: readonly (readonly [extension: string, format: FigureFormat])[] = [
  ['svg', 'svg'],
  ['png', 'png'],
  ['pdf', 'pdf'],
  ...DATA_FORMATS.map(({ extension, id }) => [extension, id] as const),
];

/** The format that a file's name ends with; of two, the longer ending counts (`a.csl.json`). */
export function formatOfName(name: string): FigureFormat | undefined {
  const fitting = EXTENSIONS.filter(([end]) => name.toLowerCase().endsWith(`.${end}`));
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** Endings of names and the format each means, for the help. */
export const endingsOf = (): readonly string[] =>
  EXTENSIONS.map(([end, format]) => (end === format ? `.${end}` : `.${end} (${format})`));
