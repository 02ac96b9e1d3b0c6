declare module 'virtual:dataset' {
  /** The built dataset: its version and, relative to the page, the addresses of its parts. */
  export const dataset: {
    readonly version: string;
    readonly firstUrl: string;
    readonly detailsUrl: string;
    readonly supplementUrl: string;
  };
}
