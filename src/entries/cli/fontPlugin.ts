import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ensureFontSubset, FONT_FAMILY } from './fontSubset.ts';

const STYLESHEET = 'virtual:font.css';
const MODULE = 'virtual:font';
const RESOLVED = `\0${MODULE}`;
const LICENSE = 'node_modules/pretendard/dist/LICENSE.txt';

const fontFace = (file: string): string => `@font-face {
  font-family: '${FONT_FAMILY}';
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url('./${file}') format('woff2');
}
`;

/**
 * Makes `import 'virtual:font.css'` bring the subset typeface, which never blocks the first paint,
 * puts its licence beside it in the build, and tells by `virtual:font` where it lies.
 */
export function fontPlugin(): Plugin {
  return {
    name: 'ikt:font',
    async resolveId(id) {
      if (id === MODULE) return RESOLVED;
      if (id !== STYLESHEET) return undefined;
      const font = resolve(await ensureFontSubset());
      const stylesheet = join(dirname(font), 'font.css');
      writeFileSync(stylesheet, fontFace(basename(font)));
      return stylesheet;
    },
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const font = `assets/fonts/${basename(await ensureFontSubset())}`;
      return `export const assets = ${JSON.stringify({ font, outlines: 'assets/fonts/outlines.json' })};`;
    },
    generateBundle() {
      const source = readFileSync(LICENSE, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/fonts/OFL.txt', source });
    },
  };
}
