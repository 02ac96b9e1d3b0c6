import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printProblem } from '../../data/problem.ts';
import { buildDataset } from './buildDataset.ts';
import { jsonSchemas } from './datasetFiles.ts';
import { describeDataset } from './report.ts';

const USAGE = `usage: npm run data -- [--write-schema] [folder]
Checks the data folder (data/ unless named) and prints a report on it.
  --write-schema  write data/schema/*.json from the code's schema first
Exit 0: done, 1: wrong usage, 2: problems in the data`;

function writeSchemas(folder: string): void {
  const target = join(folder, 'schema');
  mkdirSync(target, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(join(target, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

function run(args: readonly string[]): number {
  const options = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  if (options.some((option) => option !== '--write-schema') || folders.length > 1) {
    console.error(USAGE);
    return 1;
  }
  const folder = resolve(folders[0] ?? 'data');
  if (options.length > 0) writeSchemas(folder);
  const { built, problems, suspects } = buildDataset(folder);
  if (built === undefined || problems.length > 0) {
    for (const problem of problems) console.error(printProblem(problem));
    console.error(`problems in the data: ${problems.length}`);
    return 2;
  }
  console.info(describeDataset(built, suspects).join('\n'));
  return 0;
}

process.exitCode = run(process.argv.slice(2));
