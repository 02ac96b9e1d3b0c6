import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandOf, type Outcome, runCommand } from './runCommand.ts';

const PROJECT = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string, ...args: readonly string[]): Promise<Outcome> =>
  runCommand(process.execPath, commandOf(name, args), { cwd: PROJECT, env: process.env });

describe.each([
  ['build', ['--out', '--embed-only', 'SITE_URL']],
  ['serve', ['--root', '--base', '--port']],
])('the command %s', (name, options) => {
  test('says with --help what it does, and does nothing', async () => {
    const { exit, stdout, stderr } = await run(name, '--help');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^usage: npm run ${name} -- `));
    for (const option of options) expect(stdout).toContain(option);
  });
});

describe('an option that cannot be meant ends with exit code 1 and a sentence:', () => {
  test.each([
    ['build', ['--out', ''], '--out has an empty value'],
    ['build', ['--out', '.'], `--out: ${PROJECT} holds the project`],
    ['build', ['--out', '..', '--embed-only'], `--out: ${dirname(PROJECT)} holds the project`],
    ['serve', ['--root', ''], '--root has an empty value'],
    ['serve', ['--base='], '--base has an empty value'],
    ['serve', ['--port', ' '], '--port has an empty value'],
    ['serve', ['--port', '99999'], '--port: expected a number from 0 (any) to 65515'],
    ['serve', ['--port', '1e3'], '--port: expected a number'],
    ['serve', ['--base', 'a?b'], '--base: expected a path like /timeline/, got "a?b"'],
  ])('%s %j', async (name, args, sentence) => {
    const { exit, stdout, stderr } = await run(name, ...args);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('serve of a folder without a page', async () => {
    const { exit, stderr } = await run('serve', '--root', folder);
    expect(exit).toBe(1);
    expect(stderr).toBe(`nothing to serve in ${folder}/: run \`npm run build\` first\n`);
    expect(readdirSync(folder)).toEqual([]);
  });
});
