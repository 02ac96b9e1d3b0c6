import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { chartStylePlugin } from './chartStylePlugin.ts';
import { fontPlugin } from './fontPlugin.ts';
import { loaderPlugin } from './loaderPlugin.ts';
import { sitePlugin } from './sitePlugin.ts';
import { stillPlugin } from './stillPlugin.ts';

const ENTRY = 'src/entries/embed/main.tsx';

/** The embed's program as texts for a page. */
export interface EmbedProgram {
  readonly script: string;
  readonly style: string;
}

/** Text that may stand in a script element: nothing in it ends the element or begins a comment. */
const inScript = (code: string): string =>
  code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C').trim();

async function compile(): Promise<EmbedProgram> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [
      react(),
      fontPlugin(),
      chartStylePlugin(),
      sitePlugin(),
      loaderPlugin(),
      stillPlugin(),
    ],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      // As a library it has no preloading of parts that come later: none do.
      lib: {
        entry: ENTRY,
        formats: ['iife'],
        name: 'ikt',
        fileName: 'embed',
        cssFileName: 'embed',
      },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: false },
      },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [script] = chunks;
  const [style] = styles;
  if (script === undefined || style === undefined || chunks.length + styles.length !== 2) {
    throw new Error(`${ENTRY}: expected one script and one stylesheet`);
  }
  return { script: inScript(script), style: style.trim() };
}

let compiled: Promise<EmbedProgram> | undefined;

/** The program of every embed page of this build; compiled when first asked for. */
export function compileEmbed(): Promise<EmbedProgram> {
  compiled ??= compile();
  return compiled;
}
