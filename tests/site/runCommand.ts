import { execFile } from 'node:child_process';

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a program to its end, however long it takes; -1 is the exit code of one that a signal ended. */
export function runCommand(
  command: string,
  args: readonly string[],
  where: Surroundings,
): Promise<Outcome> {
  return new Promise((settle) => {
    execFile(command, args, { ...where, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      settle({ exit, stdout, stderr });
    });
  });
}

/** The arguments with which Node runs one of the project's commands, from the project's folder. */
export const commandOf = (name: string, args: readonly string[]): readonly string[] => [
  ...['--import', 'tsx', `src/entries/cli/${name}.ts`],
  ...args,
];
