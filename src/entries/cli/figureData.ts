import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printProblem } from '../../data/problem.ts';
import { withSearch } from '../../data/search.ts';
import type { Dataset, EventDetail } from '../../model/dataset.ts';
import { DATASET_VERSION } from '../../model/datasetVersion.ts';
import { type BuiltDataset, buildDataset } from './buildDataset.ts';
import type { FigureArguments } from './figureArguments.ts';
import { FigureFailure, messageOf, needFailure } from './figureFailure.ts';
import { pinnedVersion } from './figureView.ts';

export interface FigureData {
  readonly dataset: Dataset;
  readonly details: ReadonlyMap<string, EventDetail>;
}

const MOST_PROBLEMS = 10;

/** The dataset with its search, as the page has it. */
const searchable = ({ dataset, details }: BuiltDataset): FigureData => ({
  dataset: withSearch(dataset),
  details,
});

function readFolder(folder: string): BuiltDataset {
  if (!existsSync(join(folder, 'events'))) {
    throw needFailure(
      `There is no data in ${folder}: expected meta.json, vocabulary.json and a folder events/. --data names a data folder.`,
    );
  }
  const { built, problems } = buildDataset(folder);
  if (built !== undefined && problems.length === 0) return built;
  const shown = problems.slice(0, MOST_PROBLEMS).map(printProblem);
  throw needFailure(
    [
      ...shown,
      `The data in ${folder} has ${problems.length} problems. Mend them first; \`npm run data -- ${folder}\` lists them all.`,
    ].join('\n'),
  );
}

async function readRelease(version: string): Promise<BuiltDataset> {
  const { loadRelease, readReleases } = await import('./releases.ts');
  const releases = readReleases().map((release) => release.version);
  if (releases.includes(version)) return loadRelease(version);
  const current = readFolder('data');
  if (version === current.version) return current;
  throw needFailure(
    `There is no data of version ${version} here. Versions: ${[...releases, current.version].join(', ')}. Leave the version out for the newest.`,
  );
}

/** What the command line says of the data: its own option first, then the version that the link is pinned to. */
type AskedData = Pick<FigureArguments, 'data' | 'view'>;

async function readAsked({ data, view }: AskedData, folder: string): Promise<BuiltDataset> {
  const pinned = view.link === undefined ? undefined : pinnedVersion(view.link);
  const asked = data ?? pinned;
  if (asked === undefined) return readFolder('data');
  if (asked === pinned || DATASET_VERSION.test(asked)) return readRelease(asked);
  return readFolder(resolve(folder, asked));
}

/**
 * Reads the data of a folder or of a released version; the project's own where neither is asked for.
 * @param folder where the option's path starts from
 * @throws FigureFailure where there is none or it has problems
 */
export async function readFigureData(asked: AskedData, folder: string): Promise<FigureData> {
  try {
    return searchable(await readAsked(asked, folder));
  } catch (error) {
    if (error instanceof FigureFailure) throw error;
    throw needFailure(`The data can't be read: ${messageOf(error)}.`);
  }
}
