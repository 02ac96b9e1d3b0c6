import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const include = (folder: string): string => `tests/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'unit', environment: 'node', include: [include('unit')] } },
      {
        test: {
          name: 'project',
          environment: 'node',
          include: [include('architecture'), include('site')],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: { name: 'component', environment: 'happy-dom', include: [include('component')] },
      },
    ],
  },
});
