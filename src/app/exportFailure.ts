/** Why a file could not be made: what was missing, or how large it can be. */
export type ExportReason =
  | { readonly kind: 'records' | 'font' | 'outlines' | 'page' | 'licence' | 'print' | 'unknown' }
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

export const reasonOf = (error: unknown): ExportReason =>
  error instanceof ExportFailure ? error.reason : { kind: 'unknown' };
