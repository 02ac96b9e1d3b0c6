import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandOf } from './runCommand.ts';

/** What the command ends with whose standard output is a pipe or an open file. */
async function figure(
  args: readonly string[],
  output: 'pipe' | number,
): Promise<{ readonly exit: unknown; readonly stderr: string }> {
  const child = spawn(process.execPath, commandOf('figure', args), {
    stdio: ['ignore', output, 'pipe'],
  });
  // Closed before the command begins to write.
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (said: string) => {
    stderr += said;
  });
  const [exit] = await once(child, 'close');
  return { exit, stderr };
}

const SVG = ['--types', 'summit', '--format', 'svg', '--out', '-'];

test.each([[SVG], [['--help']]])(
  'the figure command %j ends quietly where its reader has had enough',
  async (args) => {
    expect(await figure(args, 'pipe')).toEqual({ exit: 0, stderr: '' });
  },
);

test.skipIf(!existsSync('/dev/full'))(
  'the figure command ends with exit code 2 and a sentence where standard output is full',
  async () => {
    const full = openSync('/dev/full', 'w');
    const sentence = "Standard output can't be written: the disk is full.\n";
    expect(await figure(SVG, full)).toEqual({ exit: 2, stderr: sentence });
    expect(await figure(['--help'], full)).toEqual({ exit: 2, stderr: sentence });
    closeSync(full);
  },
);
