import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { DATA_FORMATS } from '../../export/dataFormats.ts';
import { answerInDev } from './answerInDev.ts';
import { type DatasetFiles, FIRST_BUDGET, gzipBytes, toDatasetFiles } from './datasetFiles.ts';
import { loadCurrent } from './loadCurrent.ts';
import { siteUrlOf } from './siteUrl.ts';

const MODULE = 'virtual:dataset';
const RESOLVED = `\0${MODULE}`;

/** By the end of a file's name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DATA_FORMATS.map(({ extension, mediaType }) => [extension, mediaType])),
  json: 'application/json; charset=utf-8',
};

interface Prepared extends DatasetFiles {
  readonly version: string;
}

/** Builds the files, or throws with every problem named: a build stops on the first bad record. */
function prepare(folder: string): Prepared {
  const built = loadCurrent(folder);
  return { version: built.version, ...toDatasetFiles(built, siteUrlOf(process.env)) };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Sizes of the payloads as they travel; throws where the first is over its budget. */
function checkSizes({ files, firstUrl, detailsUrl, supplementUrl }: Prepared): string {
  const first = gzipBytes(files.get(firstUrl) ?? '');
  const details = gzipBytes(files.get(detailsUrl) ?? '');
  const supplement = gzipBytes(files.get(supplementUrl) ?? '');
  const line = `first data ${kilobytes(first)} gzip (at most ${kilobytes(FIRST_BUDGET)}), details ${kilobytes(details)}, supplement ${kilobytes(supplement)} gzip`;
  if (first > FIRST_BUDGET) throw new Error(`first data is over its budget: ${line}`);
  return line;
}

const toModule = ({ version, firstUrl, detailsUrl, supplementUrl }: Prepared): string =>
  `export const dataset = ${JSON.stringify({ version, firstUrl, detailsUrl, supplementUrl })};`;

const toPreload = ({ firstUrl }: Prepared): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: firstUrl },
});

/**
 * Puts `data/` through the gate, serves and emits it, and tells the page by `virtual:dataset` where it lies.
 * @param root the project's folder, which holds `data/`
 */
export function datasetPlugin(root: string = process.cwd()): Plugin {
  const folder = resolve(root, 'data');
  let prepared: Prepared | undefined;
  let sizes: string | undefined;
  const current = (): Prepared => {
    prepared ??= prepare(folder);
    return prepared;
  };
  return {
    name: 'ikt-dataset',
    buildStart() {
      prepared = prepare(folder);
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? toModule(current()) : undefined),
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        prepared = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      answerInDev(server, async (path) => {
        const name = path.slice(path.indexOf('/data/') + 1);
        const content = path.includes('/data/') ? current().files.get(name) : undefined;
        if (content === undefined) return undefined;
        const end = name.slice(name.lastIndexOf('/') + 1);
        const extension = end.slice(end.indexOf('.') + 1);
        return { type: MEDIA_TYPES[extension] ?? MEDIA_TYPES['json'] ?? '', content };
      });
    },
    // Only the site asks for its data; a self-contained page has it inside.
    transformIndexHtml: (_html, { path }) => (path === '/index.html' ? [toPreload(current())] : []),
    generateBundle() {
      sizes = checkSizes(current());
      for (const [fileName, source] of current().files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    closeBundle() {
      if (sizes !== undefined) console.info(sizes);
    },
  };
}
