import edtf, { parse } from 'edtf';

const DAY_MS = 86_400_000;

/** Whether the `edtf` package reads a text as level 0 or 1. */
export function oracleAccepts(text: string): boolean {
  try {
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

const dayOf = (ms: number | null): number | undefined =>
  ms === null || !Number.isFinite(ms) ? undefined : Math.floor(ms / DAY_MS);

/** The package's first and last day, in days since 1970-01-01; undefined at open and unknown ends. */
export function oracleBounds(text: string): {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
} {
  const { min, max } = edtf(text, { level: 1 });
  return { earliest: dayOf(min), latest: dayOf(max) };
}
