import type { Plugin } from 'vite';
import { siteUrlOf } from './siteUrl.ts';

const MODULE = 'virtual:site';
const RESOLVED = `\0${MODULE}`;

/** Tells the page by `virtual:site` which absolute address it was built for, where one is set. */
export function sitePlugin(): Plugin {
  return {
    name: 'ikt:site',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const siteUrl = ${JSON.stringify(siteUrlOf(process.env))};`
        : undefined,
  };
}
