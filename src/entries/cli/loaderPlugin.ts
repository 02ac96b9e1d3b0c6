import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { wordsFor } from '../../i18n/words.ts';
import { LANGS } from '../../model/bilingual.ts';
import { EMBED_KEYS } from '../../state/embedOptions.ts';
import { VIEW_KEYS } from '../../state/viewFields.ts';
import { HOW_TO_KEEP, integrityOf, isKept, keptPathOf } from './keptLoaders.ts';

const ENTRY = 'src/entries/loader/loader.ts';
// It holds types alone, so that it is a declaration file as it stands.
const TYPES = 'src/entries/loader/elementTypes.ts';
const FILE = 'embed.js';

const MODULE = 'virtual:loader';
const ATTRIBUTES = 'virtual:view-attributes';
const resolved = (id: string): string => `\0${id}`;

const toModule = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** Gives the loader by `virtual:view-attributes` the few facts that it takes from the program. */
const attributesPlugin: Plugin = {
  name: 'ikt:view-attributes',
  resolveId: (id) => (id === ATTRIBUTES ? resolved(ATTRIBUTES) : undefined),
  load: (id) =>
    id === resolved(ATTRIBUTES)
      ? toModule({
          viewKeys: VIEW_KEYS,
          frameKeys: EMBED_KEYS,
          titles: Object.fromEntries(LANGS.map((lang) => [lang, wordsFor(lang).header.title])),
        })
      : undefined,
};

/** Only texts hold other letters: escaped, they are the same in a page of any encoding. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

async function compile(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [attributesPlugin],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const output = 'output' in built ? built.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk' || output.length !== 1) {
    throw new Error(`${ENTRY}: expected one script`);
  }
  return inAscii(chunk.code);
}

let compiled: Promise<string> | undefined;

/** The loader as one classic script; the same text whenever the same sources are built. */
export function printLoader(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

/**
 * Puts the loader and its types beside the page, under a name that stays, and tells by
 * `virtual:loader` where that lies, where its kept copy does, and what the hash of both is. A loader
 * that isn't kept ends the build: pages would pin what the next deployment takes away.
 */
export function loaderPlugin(): Plugin {
  return {
    name: 'ikt:loader',
    resolveId: (id) => (id === MODULE ? resolved(MODULE) : undefined),
    load: async (id) => {
      if (id !== resolved(MODULE)) return undefined;
      const source = await printLoader();
      const [kept, integrity] = [keptPathOf(source), integrityOf(source)];
      return toModule({ loader: { file: FILE, kept, integrity } });
    },
    async generateBundle() {
      const source = await printLoader();
      if (!isKept(source)) this.error(`${keptPathOf(source)} is not kept: ${HOW_TO_KEEP}`);
      this.emitFile({ type: 'asset', fileName: FILE, source });
      const types = readFileSync(TYPES, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
    },
  };
}
