import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../src/entries/cli/chromium.ts';

const PROJECT = join(import.meta.dirname, '../..');

const freePort = (): Promise<number> =>
  new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

// Workers read this file again: they inherit the port from the process that chose it.
process.env['SITE_PORT'] ??= String(await freePort());
const port = process.env['SITE_PORT'];
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(PROJECT, 'test-results/browser'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // How long a busy machine may take to get somewhere; no test asserts a time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['dot']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: chromiumFlags(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npx tsx src/entries/cli/serve.ts --port ${port}`,
    cwd: PROJECT,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
