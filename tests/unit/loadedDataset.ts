import { withSearch } from '../../src/data/search.ts';
import { type BuiltDataset, buildDataset } from '../../src/entries/cli/buildDataset.ts';

let loaded: BuiltDataset | undefined;

/** The published dataset with its search, read from `data/` once. */
export function loadedDataset(): BuiltDataset {
  if (loaded !== undefined) return loaded;
  const { built } = buildDataset('data');
  if (built === undefined) throw new Error('data/ does not pass the gate: npm run data says why');
  loaded = { ...built, dataset: withSearch(built.dataset) };
  return loaded;
}
