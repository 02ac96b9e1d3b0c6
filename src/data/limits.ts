/**
 * Longest texts of a record, in characters. The short label has to fit a row of the chart; the others
 * leave some room over the longest record in use (title 51 and 28, summary 320 and 171).
 */
export const LIMITS = {
  short: { en: 26, ko: 14 },
  title: { en: 60, ko: 32 },
  summary: { en: 360, ko: 200 },
} as const;

/** The years that the chart can show; no record's date begins before the first. */
export const FIRST_YEAR = 1940;
