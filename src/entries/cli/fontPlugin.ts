import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fontFace } from '../../render/fontFace.ts';
import { answerInDev, type DevFile } from './answerInDev.ts';
import { ensureFontSubset } from './fontSubset.ts';
import { ensureOutlines } from './glyphOutlines.ts';

const STYLESHEET = 'virtual:font.css';
const MODULE = 'virtual:font';
const RESOLVED = `\0${MODULE}`;
const FOLDER = 'assets/fonts';
const LICENSE = 'node_modules/pretendard/dist/LICENSE.txt';

/** A file beside the typeface as the build lays it there, by the end of its name. */
async function fileNamed(name: string): Promise<DevFile | undefined> {
  if (name.endsWith('.woff2')) {
    return { type: 'font/woff2', content: readFileSync(await ensureFontSubset()) };
  }
  if (name.endsWith('.json')) {
    return { type: 'application/json', content: (await ensureOutlines()).json };
  }
  return name.endsWith('.txt')
    ? { type: 'text/plain; charset=utf-8', content: readFileSync(LICENSE) }
    : undefined;
}

/**
 * Makes `import 'virtual:font.css'` bring the subset typeface, which never blocks the first paint,
 * puts its licence and its outlines beside it, and tells by `virtual:font` where they lie.
 */
export function fontPlugin(): Plugin {
  return {
    name: 'ikt:font',
    async resolveId(id) {
      if (id === MODULE) return RESOLVED;
      if (id !== STYLESHEET) return undefined;
      const font = resolve(await ensureFontSubset());
      const stylesheet = join(dirname(font), 'font.css');
      writeFileSync(stylesheet, fontFace(`./${basename(font)}`));
      return stylesheet;
    },
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const font = `${FOLDER}/${basename(await ensureFontSubset())}`;
      const outlines = `${FOLDER}/${(await ensureOutlines()).name}`;
      return `export const assets = ${JSON.stringify({ font, outlines })};`;
    },
    configureServer(server) {
      answerInDev(server, async (path) =>
        path.startsWith(`/${FOLDER}/`) ? fileNamed(path) : undefined,
      );
    },
    async generateBundle() {
      const { name, json } = await ensureOutlines();
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: json });
      const source = readFileSync(LICENSE, 'utf8');
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/OFL.txt`, source });
    },
  };
}
