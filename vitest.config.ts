import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const include = (folder: string): string => `tests/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    allowOnly: false,
    // A law over thousands of cases may take its time on a busy machine; what it asserts is no time.
    testTimeout: 120_000,
    projects: [
      { test: { name: 'unit', environment: 'node', include: [include('unit')] } },
      {
        test: {
          name: 'project',
          environment: 'node',
          include: [include('architecture'), include('site')],
        },
      },
      {
        plugins: [react()],
        test: { name: 'component', environment: 'happy-dom', include: [include('component')] },
      },
    ],
  },
});
