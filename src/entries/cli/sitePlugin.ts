import type { Plugin } from 'vite';
import { siteHead } from './pages/siteHead.ts';
import { readReleases } from './releases.ts';
import { siteUrlOf } from './siteUrl.ts';

const MODULE = 'virtual:site';
const RESOLVED = `\0${MODULE}`;

const toModule = (): string =>
  [
    `export const siteUrl = ${JSON.stringify(siteUrlOf(process.env))};`,
    `export const releases = ${JSON.stringify(readReleases().map(({ version }) => version))};`,
  ].join('\n');

/**
 * Tells the page by `virtual:site` which absolute address it was built for, where one is set, and the
 * released versions; names that address in the page's head.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'ikt:site',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? toModule() : undefined),
    transformIndexHtml: (_html, { path }) =>
      path === '/index.html' ? siteHead(siteUrlOf(process.env)) : [],
  };
}
