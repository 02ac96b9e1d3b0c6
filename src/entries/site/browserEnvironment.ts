import type { StoreApi } from 'zustand/vanilla';
import { createSettle } from '../../app/createSettle.ts';
import type { Environment } from '../../app/environment.ts';
import { followTheme } from '../../app/followTheme.ts';
import { printPage } from '../../app/printPage.ts';
import { saveFile } from '../../app/saveFile.ts';
import type { Dataset, EventDetail } from '../../model/dataset.ts';
import type { TimelineState } from '../../state/timelineStore.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import type { UrlEnvironment } from '../../state/urlSync.ts';
import { printView } from '../../state/viewUrl.ts';

/** The address bar of a window. */
export function createBrowserUrl(window: Window): UrlEnvironment {
  const address = (search: string): string =>
    `${window.location.pathname}${search}${window.location.hash}`;
  return {
    getSearch: () => window.location.search,
    push: (search) => window.history.pushState(undefined, '', address(search)),
    replace: (search) => window.history.replaceState(undefined, '', address(search)),
    onPop: (listener) => {
      window.addEventListener('popstate', listener);
      return () => window.removeEventListener('popstate', listener);
    },
    settle: createSettle(window),
  };
}

async function loadFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

interface Loading {
  readonly store: StoreApi<TimelineState>;
  readonly dataset: Dataset;
  readonly siteUrl: string;
  readonly releases: readonly string[];
  readonly assets: Environment['assets'];
  readonly loader: Environment['loader'];
  readonly loadDetails: () => Promise<ReadonlyMap<string, EventDetail>>;
  /** The dataset, grown by its supplement. */
  readonly loadSupplement: () => Promise<Dataset>;
}

/** Clipboard, absolute links and the second request, and the theme on the document's root. */
export function createEnvironment(
  window: Window,
  { store, dataset, siteUrl, releases, assets, loader, loadDetails, loadSupplement }: Loading,
): Environment {
  followTheme(window.document, store);

  const load = (): void => {
    store.getState().setDetails('loading');
    loadDetails().then(
      (details) => store.getState().setDetails(details),
      () => store.getState().setDetails('failed'),
    );
  };
  const grow = (): void => {
    if (store.getState().supplement === 'loaded') return;
    store.getState().setSupplement('loading');
    loadSupplement().then(
      (grown) => store.getState().setSupplement(grown),
      () => store.getState().setSupplement('failed'),
    );
  };
  const base = new URL('.', window.location.href);
  return {
    siteUrl,
    releases,
    baseUrl: base.protocol === 'file:' ? undefined : base.href,
    loadFile: (path) => loadFile(new URL(path, base)),
    assets,
    loader,
    saveFile: (name, content) => saveFile(window, name, content),
    print: (signal) => printPage(window, signal),
    isSandboxed:
      window.parent !== window || (window.origin === 'null' && base.protocol !== 'file:'),
    isEmbedded: false,
    copyText: (text) => window.navigator.clipboard.writeText(text),
    copyPicture: async (png) =>
      window.navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
    shareUrl: (view) => {
      const context = urlContextOf(dataset, view.lang);
      const { origin, pathname } = window.location;
      return `${origin}${pathname}${printView(view, context, { kept: [], full: true })}`;
    },
    reload: () => window.location.reload(),
    loadDetails: load,
    loadSupplement: grow,
  };
}
