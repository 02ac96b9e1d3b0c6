import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../../data/canonicalJson.ts';
import { printProblem } from '../../data/problem.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type BuiltDataset, buildDataset } from './buildDataset.ts';
import { type Release, readReleases } from './releases.ts';

const USAGE = `usage: npm run release -- --en "<note>" --ko "<note>" [--date YYYY-MM-DD] [--data <folder>]
Keeps the present data for ever: writes <folder>/releases/<version>.json and names it in
<folder>/releases/index.json, from which the build makes embed/<version>/ and the feed.
  --en, --ko  what is new in it, one sentence in each language
  --date      the day of the release; today (UTC) unless given
  --data      the data folder; data/ unless given
Exit 0: done, 1: wrong usage, 2: problems in the data, or this version is released already`;

interface Request {
  readonly note: Bilingual;
  readonly date: string;
  readonly data: string;
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
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { en = '', ko = '', date, data } = values;
    if (en.trim() === '' || ko.trim() === '') return { code: 1, message: USAGE };
    if (!isDay(date)) {
      return { code: 1, message: `--date: expected a day as YYYY-MM-DD, got "${date}"` };
    }
    return { note: { en: en.trim(), ko: ko.trim() }, date, data: resolve(data) };
  } catch (error) {
    return { code: 1, message: `${error instanceof Error ? error.message : error}\n${USAGE}` };
  }
}

/** Writes a file whole or not at all. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

function writeRelease({ version, record }: BuiltDataset, { note, date, data }: Request): void {
  const folder = join(data, 'releases');
  const release: Release = { version, through: record.through, released: date, note };
  const releases = [...readReleases(folder), release];
  const { $schema: _, ...snapshot } = record;
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, `${version}.json`), `${canonicalJson(snapshot)}\n`);
  writeWhole(join(folder, 'index.json'), `${JSON.stringify(releases, undefined, 2)}\n`);
}

/** Checks the data and releases it; returns why it isn't, or the version. */
function release(request: Request): Refusal | { readonly version: string } {
  const { data } = request;
  if (!existsSync(join(data, 'meta.json'))) {
    return { code: 1, message: `--data: no data folder at ${data}` };
  }
  const { built, problems } = buildDataset(data);
  if (built === undefined || problems.length > 0) {
    const lines = [...problems.map(printProblem), `problems in the data: ${problems.length}`];
    return { code: 2, message: `${lines.join('\n')}\nNothing was released.` };
  }
  const { version } = built;
  const isKnown = readReleases(join(data, 'releases')).some((known) => known.version === version);
  if (isKnown || existsSync(join(data, 'releases', `${version}.json`))) {
    const message = `version ${version} is released already: the data has not changed since.`;
    return { code: 2, message };
  }
  writeRelease(built, request);
  return { version };
}

/**
 * Releases the present data as the command line asks.
 * @param today `YYYY-MM-DD`
 * @returns the exit code
 */
export function runRelease(args: readonly string[], today: string): number {
  if (args.includes('--help')) {
    console.info(USAGE);
    return 0;
  }
  const request = readRequest(args, today);
  const outcome = 'code' in request ? request : release(request);
  if ('code' in outcome) {
    console.error(outcome.message);
    return outcome.code;
  }
  console.info(`released ${outcome.version}`);
  return 0;
}
