import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { answerInDev } from './answerInDev.ts';

const run = promisify(execFile);

/** The build of the embed page alone, in a process of its own: within a dev server it would be one for development. */
async function makePage(root: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'ikt-embed-'));
  try {
    const script = ['--import', 'tsx', 'src/entries/cli/build.ts', '--embed-only', '--out', out];
    const env = { ...process.env, NODE_ENV: 'production' };
    await run(process.execPath, script, { cwd: root, env });
    return await readFile(join(out, 'embed/index.html'), 'utf8');
  } finally {
    await rm(out, { recursive: true });
  }
}

const PATHS: readonly string[] = ['/embed/', '/embed/index.html'];

/** Lets the dev server answer `embed/`: made when it is first asked for, and anew after a change of any file. */
export function embedPlugin(): Plugin {
  let page: Promise<string> | undefined;
  return {
    name: 'ikt:embed',
    configureServer(server) {
      const { root } = server.config;
      server.watcher.on('all', () => {
        page = undefined;
      });
      answerInDev(server, async (path) => {
        if (!PATHS.includes(path)) return undefined;
        page ??= makePage(root).catch((error: unknown) => {
          page = undefined;
          throw error;
        });
        return { type: 'text/html; charset=utf-8', content: await page };
      });
    },
  };
}
