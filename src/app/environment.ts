import type { View } from '../model/view.ts';

/** The loader script as it is served. */
export interface LoaderFiles {
  /** Always the newest. */
  readonly file: string;
  /** The same script named after its content: it stays as it is, and where it is. */
  readonly kept: string;
  /** Hash of both for an `integrity` attribute, which asks for CORS headers. */
  readonly integrity: string;
}

/** What a timeline asks of the place it is mounted in; chosen once, where it is mounted. */
export interface Environment {
  /** Puts text on the clipboard; rejects where there is none or it is forbidden. */
  readonly copyText: (text: string) => Promise<void>;
  /** Puts a picture, which may still be on its way, on the clipboard; rejects where there is none or it is forbidden. */
  readonly copyPicture: (png: Promise<Blob>) => Promise<void>;
  /** Absolute link to a view. It names language and window, so that it shows the same to everybody. */
  readonly shareUrl: (view: View) => string;
  /** The absolute address that the site was built for, which ends with a slash; empty where none was set. */
  readonly siteUrl: string;
  /** Dataset versions that have an embed page of their own, which stays as it is; oldest first. */
  readonly releases: readonly string[];
  /** The absolute address of the folder that the running page's files lie in; undefined where it has none, as in a file of its own. */
  readonly baseUrl: string | undefined;
  /** Reads a file that the site serves, by its address relative to `baseUrl`; rejects where there is none. */
  readonly loadFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Addresses, relative to `baseUrl`, of the typeface as WOFF2 and of its outlines. */
  readonly assets: { readonly font: string; readonly outlines: string };
  /** The script that puts a timeline into other pages; its files lie beside the page. */
  readonly loader: LoaderFiles;
  /** Hands a file to the reader; a sandbox may forbid it without a sign. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** Opens the dialog for printing the page as it is then; ends when that is closed, or when the signal says so. */
  readonly print: (signal: AbortSignal) => Promise<void>;
  /** Whether the page lies in a frame or a sandbox: then downloads may be forbidden without a sign. */
  readonly isSandboxed: boolean;
  /** Whether the page is made to stand inside another: then it has no keys for the whole page. */
  readonly isEmbedded: boolean;
  /** Loads the page again: the address holds the view. */
  readonly reload: () => void;
  /** Starts to load sources and notes, or tries again; the outcome goes into the store. */
  readonly loadDetails: () => void;
  /** Starts to load series, article, walk and search spellings, unless the dataset has them. */
  readonly loadSupplement: () => void;
}
