import type { StoreApi } from 'zustand/vanilla';
import type { Environment } from '../../app/environment.ts';
import { followTheme } from '../../app/followTheme.ts';
import { printPage } from '../../app/printPage.ts';
import { saveFile } from '../../app/saveFile.ts';
import type { Dataset, EventDetail } from '../../model/dataset.ts';
import type { TimelineState } from '../../state/timelineStore.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { printView } from '../../state/viewUrl.ts';

/** What the page holds and what it was built with. */
export interface EmbedContent
  extends Pick<Environment, 'siteUrl' | 'releases' | 'assets' | 'loader'> {
  readonly store: StoreApi<TimelineState>;
  readonly dataset: Dataset;
  readonly details: () => ReadonlyMap<string, EventDetail>;
  /** The site's folder relative to the page; undefined in a file that stands alone. */
  readonly site: string | undefined;
}

/** The typeface as it lies in the page's stylesheet. @throws Error where it isn't there */
function fontIn(document: Document): Uint8Array<ArrayBuffer> {
  const style = document.getElementById('ikt-font')?.textContent ?? '';
  const base64 = /;base64,([^)'"]+)/.exec(style)?.[1];
  if (base64 === undefined) throw new Error('the page holds no typeface');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const isOnline = ({ protocol }: Location): boolean => /^https?:$/.test(protocol);

/** Links to a view: in the site; where there is none, in this file with all that the site has around it. */
function createShareUrl(
  { location }: Window,
  { dataset, site }: { readonly dataset: Dataset; readonly site: string | undefined },
): Environment['shareUrl'] {
  return (view) => {
    const context = urlContextOf(dataset, view.lang);
    if (site !== undefined) return `${site}${printView(view, context, { kept: [], full: true })}`;
    const kept = [['chrome', 'full']] as const;
    const own = location.protocol === 'about:' ? '' : location.href.replace(/[?#].*/s, '');
    return `${own}${printView(view, context, { kept, full: true })}`;
  };
}

/** A page that has everything inside: nothing is ever asked of the network. */
export function createEmbedEnvironment(window: Window, content: EmbedContent): Environment {
  const { store, dataset, details, site, siteUrl, releases, assets, loader } = content;
  const { document, location } = window;
  followTheme(document, store);
  const baseUrl =
    site === undefined || !isOnline(location) ? undefined : new URL(site, location.href).href;
  return {
    siteUrl,
    releases,
    baseUrl,
    assets,
    loader,
    loadFile: async (path) => {
      if (path === assets.font) return fontIn(document);
      throw new Error(`${path}: not inside this page`);
    },
    saveFile: (name, blob) => saveFile(window, name, blob),
    print: (signal) => printPage(window, signal),
    isSandboxed:
      window.parent !== window || (window.origin === 'null' && location.protocol !== 'file:'),
    isEmbedded: true,
    copyText: (text) => window.navigator.clipboard.writeText(text),
    copyPicture: async (png) =>
      window.navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
    shareUrl: createShareUrl(window, { dataset, site: siteUrl === '' ? baseUrl : siteUrl }),
    reload: () => window.location.reload(),
    loadDetails: () => {
      if (typeof store.getState().details === 'string') store.getState().setDetails(details());
    },
    loadSupplement: () => undefined,
  };
}
