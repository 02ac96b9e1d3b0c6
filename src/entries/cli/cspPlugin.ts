import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headersFor, parseHeaderRules } from './headerRules.ts';

const HEADER = 'Content-Security-Policy';

/** Vite's dev server writes inline scripts and styles and speaks over a socket. */
const DEV_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self' ws:; frame-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** The policy that hosts send with the page. */
export function sitePolicy(): string {
  const policy = headersFor(parseHeaderRules(readFileSync('public/_headers', 'utf8')), '/')[HEADER];
  if (policy === undefined) throw new Error(`public/_headers: no ${HEADER} for /`);
  return policy;
}

/** Puts the policy of `public/_headers` into every page, for hosts that send no headers. */
export function cspPlugin(): Plugin {
  let policy = DEV_POLICY;
  return {
    name: 'ikt:csp',
    configResolved(config) {
      if (config.command === 'build') policy = sitePolicy();
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': HEADER, content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
