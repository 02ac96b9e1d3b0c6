import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Window } from 'happy-dom';
import type { BuiltDataset } from '../../src/entries/cli/buildDataset.ts';
import { loadCurrent } from '../../src/entries/cli/loadCurrent.ts';
import type { PageSite } from '../../src/entries/cli/pages/site.ts';

let loaded: BuiltDataset | undefined;

/** The published data, built once. */
export function published(): BuiltDataset {
  loaded ??= loadCurrent();
  return loaded;
}

/** The published data with only so many events. */
export function fewEvents(count: number): BuiltDataset {
  const built = published();
  const events = built.dataset.events.slice(-count);
  return { ...built, dataset: { ...built.dataset, events } };
}

/** A site over the published data, at an address or without one. */
export function siteOf(siteUrl = '', { dataset, details }: BuiltDataset = published()): PageSite {
  return { dataset, details, siteUrl, stylesheet: 'pages/pages-0.css' };
}

/** Markup as a document; scripts in it don't run. */
export function parsePage(markup: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(markup);
  return window.document as unknown as Document;
}

/** XML as a document. @throws Error where it isn't well-formed */
export function parseXml(text: string): Document {
  const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent ?? 'no XML');
  return parsed as unknown as Document;
}

/** Where a relative link in a file leads, from the site's root; undefined for other addresses. */
export function targetOf(file: string, href: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^#/i.test(href)) return undefined;
  const [path = ''] = href.split(/[?#]/);
  const target = posix.join(posix.dirname(file), path);
  return path === '' || path.endsWith('/') ? posix.join(target, 'index.html') : target;
}

/** Whether a folder has a file at an address. */
export const hasFile = (root: string, path: string): boolean => existsSync(join(root, path));
