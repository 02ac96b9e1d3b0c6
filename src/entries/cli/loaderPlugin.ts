import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { wordsFor } from '../../i18n/words.ts';
import { LANGS } from '../../model/bilingual.ts';
import { EMBED_KEYS } from '../../state/embedOptions.ts';
import { VIEW_KEYS } from '../../state/viewFields.ts';

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
  return chunk.code;
}

let compiled: Promise<string> | undefined;

/** The loader as one classic script; the same text whenever the same sources are built. */
export function printLoader(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}

/** The value of an `integrity` attribute (W3C Subresource Integrity). */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * Puts the loader and its types beside the page, once under a name that never changes and once under
 * the package's version, and tells by `virtual:loader` where it lies and what its hash is.
 */
export function loaderPlugin(): Plugin {
  const versioned = `embed-${versionOfPackage()}.js`;
  return {
    name: 'ikt:loader',
    resolveId: (id) => (id === MODULE ? resolved(MODULE) : undefined),
    load: async (id) =>
      id === resolved(MODULE)
        ? toModule({
            loader: { file: FILE, versioned, integrity: integrityOf(await printLoader()) },
          })
        : undefined,
    async generateBundle() {
      const source = await printLoader();
      for (const fileName of [FILE, versioned]) this.emitFile({ type: 'asset', fileName, source });
      const types = readFileSync(TYPES, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
    },
  };
}
