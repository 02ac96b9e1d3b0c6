import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { checkSchema, datasetOf, detailsOf } from '../../data/decode.ts';
import { bilingualField, dayField, textField } from '../../data/fields.ts';
import { DATASET_VERSION } from '../../model/datasetVersion.ts';
import type { BuiltDataset } from './buildDataset.ts';

/** Where the released snapshots lie, each whole in a file of its own, and the list of them. */
export const RELEASES = 'data/releases';

const releaseSchema = z.strictObject({
  version: textField.check(z.regex(DATASET_VERSION)),
  through: dayField,
  released: dayField,
  note: bilingualField,
});

/** A dataset version that stays readable for ever, and what is said about it. */
export type Release = z.infer<typeof releaseSchema>;

/**
 * The releases, oldest first; none where there is no list.
 * @throws Error where the list is no list of releases
 */
export function readReleases(folder: string = RELEASES): readonly Release[] {
  const path = join(folder, 'index.json');
  if (!existsSync(path)) return [];
  const parsed = z.safeParse(z.array(releaseSchema), JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
}

/**
 * A released snapshot as it was built. Its schema is checked, the gate isn't: what was good once stays good.
 * @throws Error where the file is missing or its records can't be read
 */
export function loadRelease(version: string, folder: string = RELEASES): BuiltDataset {
  const path = join(folder, `${version}.json`);
  const { record, findings } = checkSchema(JSON.parse(readFileSync(path, 'utf8')));
  if (record === undefined || findings.length > 0) {
    throw new Error(`${path}: ${findings.length} problems: ${findings[0]?.message ?? ''}`);
  }
  return { version, record, dataset: datasetOf(record), details: detailsOf(record) };
}
