/** The part of the `edtf` package that the tests ask; it ships no types of its own. */
declare module 'edtf' {
  interface Constraints {
    readonly level?: 0 | 1 | 2 | 3;
  }
  /** Instants in UTC milliseconds; infinite at an open end, null at an unknown one. */
  interface Bounds {
    readonly min: number | null;
    readonly max: number | null;
  }
  export function parse(text: string, constraints?: Constraints): { readonly type: string };
  export default function edtf(text: string, constraints?: Constraints): Bounds;
}
