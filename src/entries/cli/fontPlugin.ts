import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ensureFontSubset, FONT_FAMILY } from './fontSubset.ts';
import { ensureOutlines } from './glyphOutlines.ts';

const STYLESHEET = 'virtual:font.css';
const MODULE = 'virtual:font';
const RESOLVED = `\0${MODULE}`;
const FOLDER = 'assets/fonts';
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
 * puts its licence and its outlines beside it in the build, and tells by `virtual:font` where they lie.
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
      const font = `${FOLDER}/${basename(await ensureFontSubset())}`;
      const outlines = `${FOLDER}/${(await ensureOutlines()).name}`;
      return `export const assets = ${JSON.stringify({ font, outlines })};`;
    },
    async generateBundle() {
      const { name, json } = await ensureOutlines();
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: json });
      const source = readFileSync(LICENSE, 'utf8');
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/OFL.txt`, source });
    },
  };
}
