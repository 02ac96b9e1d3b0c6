import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chartStylePlugin } from './src/entries/cli/chartStylePlugin.ts';
import { cspPlugin } from './src/entries/cli/cspPlugin.ts';
import { datasetPlugin } from './src/entries/cli/datasetPlugin.ts';
import { embedPlugin } from './src/entries/cli/embedPlugin.ts';
import { isFirstVisit } from './src/entries/cli/firstVisit.ts';
import { fontPlugin } from './src/entries/cli/fontPlugin.ts';
import { loaderPlugin } from './src/entries/cli/loaderPlugin.ts';
import { sitePlugin } from './src/entries/cli/sitePlugin.ts';
import { stillPlugin } from './src/entries/cli/stillPlugin.ts';

const isFont = (name: string): boolean => name.endsWith('.woff2');

export default defineConfig({
  // Relative addresses: the site works under any path.
  base: './',
  clearScreen: false,
  plugins: [
    react(),
    datasetPlugin(),
    fontPlugin(),
    chartStylePlugin(),
    cspPlugin(),
    sitePlugin(),
    loaderPlugin(),
    embedPlugin(),
    stillPlugin(),
  ],
  build: {
    target: 'es2022',
    // The policy lets no font, style or script come from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // What every visit needs comes in one file: many small ones compress badly.
        codeSplitting: {
          groups: [{ name: (id, context) => (isFirstVisit(id, context) ? 'first' : null) }],
        },
        assetFileNames: ({ names }) =>
          names.some(isFont) ? 'assets/fonts/[name][extname]' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
