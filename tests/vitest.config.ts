import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A law over thousands of cases, or a build before it, may take its time on a busy machine; what a
// test asserts is no time.
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };
const include = (folder: string): string => `tests/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'unit', environment: 'node', include: [include('unit')], ...timeouts } },
      {
        test: {
          name: 'project',
          environment: 'node',
          include: [include('architecture'), include('site')],
          ...timeouts,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: [include('component')],
          setupFiles: ['tests/component/setup.ts'],
          ...timeouts,
        },
      },
    ],
  },
});
