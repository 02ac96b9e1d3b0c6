import type { Dataset } from './dataset.ts';

/** Enough for a few timelines with one dataset on a page; each result may be as long as the dataset. */
const REMEMBERED = 4;

/**
 * Remembers the last few results of a selector for each dataset and gives the same object for the
 * same arguments, compared by identity.
 */
export function memoByDataset<A extends readonly unknown[], R>(
  compute: (dataset: Dataset, ...rest: A) => R,
): (dataset: Dataset, ...rest: A) => R {
  type Call = { readonly rest: A; readonly result: R };
  const calls = new WeakMap<Dataset, readonly Call[]>();
  return (dataset, ...rest) => {
    const recent = calls.get(dataset) ?? [];
    const known = recent.find((call) => call.rest.every((arg, index) => arg === rest[index]));
    const call = known ?? { rest, result: compute(dataset, ...rest) };
    if (call !== recent[0]) {
      calls.set(dataset, [call, ...recent.filter((other) => other !== call)].slice(0, REMEMBERED));
    }
    return call.result;
  };
}
