import type { View } from '../model/view.ts';

/** What a timeline asks of the place it is mounted in; chosen once, where it is mounted. */
export interface Environment {
  /** Puts text on the clipboard; rejects where there is none or it is forbidden. */
  readonly copyText: (text: string) => Promise<void>;
  /** Absolute link to a view. It names language and window, so that it shows the same to everybody. */
  readonly shareUrl: (view: View) => string;
  /** The absolute address that the site was built for, which ends with a slash; empty where none was set. */
  readonly siteUrl: string;
  /** The absolute address of the folder that the running page's files lie in; undefined where it has none, as in a file of its own. */
  readonly baseUrl: string | undefined;
  /** Reads a file that the site serves, by its address relative to `baseUrl`; rejects where there is none. */
  readonly loadFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Addresses, relative to `baseUrl`, of the typeface as WOFF2 and of its outlines. */
  readonly assets: { readonly font: string; readonly outlines: string };
  /** Hands a file to the reader; a sandbox may forbid it without a sign. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** Whether the page has no origin of its own: then downloads may be forbidden without a sign. */
  readonly isSandboxed: boolean;
  /** Starts to load sources and notes, or tries again; the outcome goes into the store. */
  readonly loadDetails: () => void;
  /** Starts to load series, article, walk and search spellings, unless the dataset has them. */
  readonly loadSupplement: () => void;
}
