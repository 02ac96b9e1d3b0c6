/** What the figure command ends with: done, the command line asks for what can't be, or something it needs is missing or wrong. */
export type FigureExit = 0 | 1 | 2;

/** Stops the figure command with a sentence that says what to do. */
export class FigureFailure extends Error {
  override readonly name = 'FigureFailure';
  readonly exit: Exclude<FigureExit, 0>;

  constructor(message: string, exit: Exclude<FigureExit, 0>) {
    super(message);
    this.exit = exit;
  }
}

/** The command line has to be written otherwise. */
export const usageFailure = (message: string): FigureFailure => new FigureFailure(message, 1);

/** The command line is right, but data, typeface or browser aren't there or aren't right. */
export const needFailure = (message: string): FigureFailure => new FigureFailure(message, 2);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Node's name of what went wrong with a file, `ENOENT` for one that isn't there. */
export const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** What the command ends with after an error, and what it says. */
export interface FigureEnd {
  readonly exit: Exclude<FigureExit, 0>;
  readonly lines: readonly string[];
}

/** An error that nobody foresaw is no fault of the command line: it ends like what is missing. */
export function endOf(error: unknown): FigureEnd {
  if (!(error instanceof FigureFailure)) {
    const line = `The figure can't be made, by a fault of this program: ${messageOf(error)}`;
    return { exit: 2, lines: [line] };
  }
  const { exit, message } = error;
  const hint = '`npm run figure -- --help` shows all options, with examples.';
  return { exit, lines: exit === 1 ? [message, hint] : [message] };
}
