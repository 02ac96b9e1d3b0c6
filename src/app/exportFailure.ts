import type { FileWords } from '../i18n/words/en/files.ts';
import type { Environment } from './environment.ts';

/** Why a file could not be made: what was missing, or how large it can be. */
export type ExportReason =
  | { readonly kind: 'records' | 'font' | 'outlines' | 'page' | 'licence' | 'script' | 'unknown' }
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly largest: LargestPicture;
    };

/** The most that a browser draws: pixels, and the scale that gives them where a whole one does. */
export interface LargestPicture {
  readonly scale: number | undefined;
  readonly width: number;
  readonly height: number;
}

/** A failure that the reader is told about, with what can be done. */
export class ExportFailure extends Error {
  readonly reason: ExportReason;

  constructor(reason: ExportReason, cause?: unknown) {
    super(`no file: ${reason.kind}`, { cause });
    this.reason = reason;
  }
}

/** For a script that comes on demand and did not. */
export const lacksScript = (cause: unknown): never => {
  throw new ExportFailure({ kind: 'script' }, cause);
};

export const reasonOf = (error: unknown): ExportReason =>
  error instanceof ExportFailure ? error.reason : { kind: 'unknown' };

export const isFileMissing = ({ kind }: ExportReason): boolean =>
  kind === 'font' || kind === 'outlines' || kind === 'page' || kind === 'licence';

/** Whether it is for want of a file that a page which brings only itself along has nowhere to read from. */
export const isFileless = (
  reason: ExportReason,
  { isEmbedded }: Pick<Environment, 'isEmbedded'>,
): boolean => isEmbedded && isFileMissing(reason);

/** What happened, and what can be done, in at most 140 characters. */
export function describeReason(
  reason: ExportReason,
  words: FileWords['failed'],
  environment: Pick<Environment, 'isEmbedded'>,
): string {
  if (isFileless(reason, environment)) return words.fileless;
  if (reason.kind !== 'pixels') return words[reason.kind];
  const { width, height, largest } = reason;
  const most =
    largest.scale === undefined
      ? words.largestSize(largest.width, largest.height)
      : words.largestScale(largest.scale, largest.width, largest.height);
  return words.pixels(width, height, most);
}
