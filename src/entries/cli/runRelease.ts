import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../../data/canonicalJson.ts';
import { printProblem } from '../../data/problem.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type BuiltDataset, buildDataset } from './buildDataset.ts';
import { keepLoader, keptPathOf, PUBLIC } from './keptLoaders.ts';
import { printLoader } from './loaderPlugin.ts';
import { type Release, readReleases } from './releases.ts';
import { writeWhole } from './writeWhole.ts';

const USAGE = `usage: npm run release -- --en "<note>" --ko "<note>" [--date YYYY-MM-DD] [--data <folder>]
       npm run release -- --loader
Keeps for ever what others pin: the present data by its notes, the present loader, or both in one go.
Of the data it writes <folder>/releases/<version>.json and names it in <folder>/releases/index.json,
from which the build makes embed/<version>/ and the feed; of the loader public/loader/<hash>.js, the
file that embedding pages name with its integrity hash.
  --en, --ko  what is new in the data, one sentence in each language
  --date      the day of the release; today (UTC) unless given
  --data      the data folder; data/ unless given
  --loader    the loader; where it is kept already, nothing changes
Exit 0: done, 1: wrong usage, 2: problems in the data, or this version is released already`;

interface DataRequest {
  readonly note: Bilingual;
  readonly date: string;
  readonly folder: string;
}

interface Request {
  /** Undefined: the data stays as it is released. */
  readonly data: DataRequest | undefined;
  readonly loader: boolean;
}

/** What went wrong, and the exit code that says so. */
interface Refusal {
  readonly code: 1 | 2;
  readonly message: string;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok;

/** Reads the command line; @param today `YYYY-MM-DD` */
function readRequest(args: readonly string[], today: string): Request | Refusal {
  const options = {
    en: { type: 'string' },
    ko: { type: 'string' },
    date: { type: 'string', default: today },
    data: { type: 'string', default: 'data' },
    loader: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { date, loader } = values;
    if (loader && values.en === undefined && values.ko === undefined) {
      return { data: undefined, loader };
    }
    const note = { en: values.en?.trim() ?? '', ko: values.ko?.trim() ?? '' };
    if (note.en === '' || note.ko === '') return { code: 1, message: USAGE };
    if (!isDay(date)) {
      return { code: 1, message: `--date: expected a day as YYYY-MM-DD, got "${date}"` };
    }
    return { data: { note, date, folder: resolve(values.data) }, loader };
  } catch (error) {
    return { code: 1, message: `${error instanceof Error ? error.message : error}\n${USAGE}` };
  }
}

function writeRelease({ version, record }: BuiltDataset, request: DataRequest): void {
  const { note, date, folder } = request;
  const kept = join(folder, 'releases');
  const release: Release = { version, through: record.through, released: date, note };
  const releases = [...readReleases(kept), release];
  const { $schema: _, ...snapshot } = record;
  mkdirSync(kept, { recursive: true });
  writeWhole(join(kept, `${version}.json`), `${canonicalJson(snapshot)}\n`);
  writeWhole(join(kept, 'index.json'), `${JSON.stringify(releases, undefined, 2)}\n`);
}

/** Checks the data and releases it; returns why it isn't, or the version. */
function releaseData(request: DataRequest): Refusal | { readonly version: string } {
  const { folder } = request;
  if (!existsSync(join(folder, 'meta.json'))) {
    return { code: 1, message: `--data: no data folder at ${folder}` };
  }
  const { built, problems } = buildDataset(folder);
  if (built === undefined || problems.length > 0) {
    const lines = [...problems.map(printProblem), `problems in the data: ${problems.length}`];
    return { code: 2, message: `${lines.join('\n')}\nNothing was released.` };
  }
  const { version } = built;
  const isKnown = readReleases(join(folder, 'releases')).some((known) => known.version === version);
  if (isKnown || existsSync(join(folder, 'releases', `${version}.json`))) {
    const message = `version ${version} is released already: the data has not changed since.`;
    return { code: 2, message };
  }
  writeRelease(built, request);
  return { version };
}

async function releaseLoader(folder: string): Promise<string> {
  const loader = await printLoader();
  const path = join(folder, keptPathOf(loader));
  return keepLoader(loader, folder) ? `kept ${path}` : `${path} is kept already`;
}

function refuse({ code, message }: Refusal): number {
  console.error(message);
  return code;
}

/**
 * Releases the present data and the present loader, as the command line asks.
 * @param today `YYYY-MM-DD`
 * @param publicFolder holds the kept loaders
 * @returns the exit code
 */
export async function runRelease(
  args: readonly string[],
  today: string,
  publicFolder: string = PUBLIC,
): Promise<number> {
  if (args.includes('--help')) {
    console.info(USAGE);
    return 0;
  }
  const request = readRequest(args, today);
  if ('code' in request) return refuse(request);
  if (request.data !== undefined) {
    const outcome = releaseData(request.data);
    if ('code' in outcome) return refuse(outcome);
    console.info(`released ${outcome.version}`);
  }
  if (request.loader) console.info(await releaseLoader(publicFolder));
  return 0;
}
