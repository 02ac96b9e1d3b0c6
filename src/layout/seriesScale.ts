/** Values from the least to the greatest that a strip shows; zero is always among them. */
export interface ValueScale {
  /** 0, or less where the series has negative values. */
  readonly low: number;
  readonly high: number;
  /** Values that the strip names, the highest first; zero is the baseline and not named. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** The smallest round number that is no less. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  // A share of a binary fraction: 0.3 must not become 0.30000000000000004.
  const rounded = STEPS.map((step) => Number((step * power).toPrecision(3)));
  return rounded.find((candidate) => candidate >= value) ?? value;
}

/** The scale of all values of a series: from zero to a round number, which it names, and its half where that is one too. */
export function valueScaleOf(values: readonly number[]): ValueScale {
  const high = roundUp(Math.max(0, ...values));
  const below = roundUp(Math.max(0, ...values.map((value) => -value)));
  const low = below === 0 ? 0 : -below;
  const isWhole = values.every((value) => Number.isInteger(value));
  const half = high / 2;
  const named = low < 0 ? [high, low] : isWhole && !Number.isInteger(half) ? [high] : [high, half];
  return { low, high: high === low ? 1 : high, ticks: named.filter((value) => value !== 0) };
}
