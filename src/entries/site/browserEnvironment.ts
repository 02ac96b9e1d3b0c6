import type { StoreApi } from 'zustand/vanilla';
import type { Environment } from '../../app/environment.ts';
import type { Lang } from '../../model/bilingual.ts';
import type { Dataset, EventDetail } from '../../model/dataset.ts';
import type { TimelineState } from '../../state/timelineStore.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import type { UrlEnvironment } from '../../state/urlSync.ts';
import { printView } from '../../state/viewUrl.ts';

const SETTLE_MS = 250;

/** The first of the reader's languages that the page speaks. */
export const preferredLang = (languages: readonly string[]): Lang =>
  languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ko' || tag === 'en') === 'ko'
    ? 'ko'
    : 'en';

/** The address bar of a window. */
export function createBrowserUrl(window: Window): UrlEnvironment {
  let timer: number | undefined;
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
    settle: (write) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, SETTLE_MS);
    },
  };
}

const LONG_ENOUGH_MS = 60_000;

/** Hands a file to the reader as a browser does with a link to it. */
function saveFile({ document }: Window, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH_MS);
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
  readonly assets: Environment['assets'];
  readonly loadDetails: () => Promise<ReadonlyMap<string, EventDetail>>;
  /** The dataset, grown by its supplement. */
  readonly loadSupplement: () => Promise<Dataset>;
}

/** Clipboard, absolute links and the second request, and the theme on the document's root. */
export function createEnvironment(
  window: Window,
  { store, dataset, siteUrl, assets, loadDetails, loadSupplement }: Loading,
): Environment {
  const root = window.document.documentElement;
  const applyTheme = ({ view }: TimelineState): void => {
    if (view.theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', view.theme);
  };
  applyTheme(store.getState());
  store.subscribe(applyTheme);

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
    baseUrl: base.protocol === 'file:' ? undefined : base.href,
    loadFile: (path) => loadFile(new URL(path, base)),
    assets,
    saveFile: (name, content) => saveFile(window, name, content),
    isSandboxed: window.origin === 'null',
    copyText: (text) => window.navigator.clipboard.writeText(text),
    shareUrl: (view) => {
      const context = urlContextOf(dataset, view.lang);
      const { origin, pathname } = window.location;
      return `${origin}${pathname}${printView(view, context, { kept: [], full: true })}`;
    },
    loadDetails: load,
    loadSupplement: grow,
  };
}
