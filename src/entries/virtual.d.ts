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
}

declare module 'virtual:font' {
  /** Addresses of the shipped typeface and of its outlines, relative to the page. */
  export const assets: { readonly font: string; readonly outlines: string };
}
