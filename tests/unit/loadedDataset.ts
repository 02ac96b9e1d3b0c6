import { type BuiltDataset, buildDataset } from '../../src/entries/cli/buildDataset.ts';

let loaded: BuiltDataset | undefined;

/** The published dataset, read from `data/` once. */
export function loadedDataset(): BuiltDataset {
  loaded ??= buildDataset('data').built;
  if (loaded === undefined) throw new Error('data/ does not pass the gate: npm run data says why');
  return loaded;
}
