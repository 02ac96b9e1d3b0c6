/** What the tests ask of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export type Csl = Readonly<Record<string, unknown>>;
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: { readonly generateGraph: false; readonly forceType?: string },
      ) => Csl[];
    };
  };
  export class Cite {
    constructor(data: unknown);
    format(
      kind: 'bibliography',
      options: { readonly template: string; readonly format: 'text' },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
