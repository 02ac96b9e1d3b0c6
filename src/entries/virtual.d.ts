declare module 'virtual:dataset' {
  /** The built dataset: its version and, relative to the page, the addresses of its parts. */
  export const dataset: {
    readonly version: string;
    readonly firstUrl: string;
    readonly detailsUrl: string;
    readonly supplementUrl: string;
  };
}

declare module 'virtual:site' {
  /** The absolute address that the site was built for; the empty string where none was set. */
  export const siteUrl: string;
  /** Dataset versions that have a page of their own under `embed/`, oldest first. */
  export const releases: readonly string[];
}

declare module 'virtual:font' {
  /** Addresses of the shipped typeface and of its outlines, relative to the page. */
  export const assets: { readonly font: string; readonly outlines: string };
}

declare module 'virtual:loader' {
  /** The script that puts a timeline into other pages: its files, relative to the page, and their hash. */
  export const loader: {
    readonly file: string;
    readonly kept: string;
    readonly integrity: string;
  };
}

declare module 'virtual:view-attributes' {
  /** Attributes of the loader's element that say what to show: a link's keys. */
  export const viewKeys: readonly string[];
  /** Attributes that say what stands around the chart: keys of an embed's link only. */
  export const frameKeys: readonly string[];
  /** What the frame is called by language, where its element has no title. */
  export const titles: Readonly<Record<string, string>>;
}
