import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A law over thousands of cases may take its time on a busy machine; what it asserts is no time.
const testTimeout = 120_000;
const include = (folder: string): string => `tests/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'unit', environment: 'node', include: [include('unit')], testTimeout } },
      {
        test: {
          name: 'project',
          environment: 'node',
          include: [include('architecture'), include('site')],
          testTimeout,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: [include('component')],
          setupFiles: ['tests/component/setup.ts'],
          testTimeout,
        },
      },
    ],
  },
});
