import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, isRoot } from '../src/entries/cli/chromium.ts';

function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function installFromDebian(): boolean {
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  return run('apt-get', ['update']) && run('apt-get', install);
}

/** A Chromium, installed where it is missing: from Debian as root, else Playwright's download. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found; installing one.');
  if (isRoot() && existsSync('/etc/debian_version')) installFromDebian();
  if (findChromium() === undefined) run('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install it ' +
      '(Debian: apt-get install chromium) or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
