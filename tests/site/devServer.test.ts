import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { ensureOutlines } from '../../src/entries/cli/glyphOutlines.ts';

/** The embed page is built whole: seconds on a free machine, minutes on a busy one. */
const BUILD_TIMEOUT = 600_000;

let server: ViteDevServer;
let cacheDir: string;
let url: string;

beforeAll(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'ikt-dev-'));
  server = await createServer({
    // A dev server that runs beside keeps its own.
    cacheDir,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  });
  await server.listen();
  url = server.resolvedUrls?.local[0] ?? '';
}, BUILD_TIMEOUT);

afterAll(async () => {
  await server.close();
  rmSync(cacheDir, { recursive: true });
});

const read = async (path: string): Promise<Response> => fetch(new URL(path, url));

describe('the dev server', () => {
  test(
    'answers embed/ with the page that a build makes, not with one for development',
    async () => {
      const page = await (await read('embed/index.html?lang=ko')).text();
      expect(page.slice(0, 300)).toContain('http-equiv="Content-Security-Policy"');
      expect(page.includes('id="ikt-data"')).toBe(true);
      expect(page.includes('jsxDEV')).toBe(false);
    },
    BUILD_TIMEOUT,
  );

  test('answers what pictures need: the typeface, its outlines, its licence', async () => {
    const { name, json } = await ensureOutlines();
    const outlines = await read(`assets/fonts/${name}`);
    expect(await outlines.text()).toBe(json);
    const font = (await ensureFontSubset()).split('/').at(-1);
    const typeface = new Uint8Array(await (await read(`assets/fonts/${font}`)).arrayBuffer());
    expect(String.fromCharCode(...typeface.slice(0, 4))).toBe('wOF2');
    expect(await (await read('assets/fonts/OFL.txt')).text()).toContain('SIL OPEN FONT LICENSE');
  });

  test('leaves all else to Vite', async () => {
    expect(await (await read('')).text()).toContain('/@vite/client');
    expect(await (await read('data/timeline.json')).json()).toHaveProperty('events');
  });
});
