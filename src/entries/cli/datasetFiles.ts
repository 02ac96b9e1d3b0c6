import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { packDetails, packFirst } from '../../data/pack.ts';
import { SCHEMAS } from '../../data/schema.ts';
import { packSupplement } from '../../data/supplement.ts';
import { printCsv } from '../../export/csv.ts';
import { toExportEvents } from '../../export/exportEvent.ts';
import { printIcs } from '../../export/ics.ts';
import type { BuiltDataset } from './buildDataset.ts';

/** Most bytes of the first payload, gzipped: 100 KB. */
export const FIRST_BUDGET = 100_000;

export interface DatasetFiles {
  readonly firstUrl: string;
  readonly detailsUrl: string;
  readonly supplementUrl: string;
  /** Content by address relative to the page. */
  readonly files: ReadonlyMap<string, string>;
}

/** JSON Schema of each kind of file, as the data's own schema has it. */
export const jsonSchemas = (): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );

const lines = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Everything that is served beside the page: the three payloads, the downloads, the schemas. */
export function toDatasetFiles({ version, record, dataset, details }: BuiltDataset): DatasetFiles {
  const firstUrl = `data/first-${version}.json`;
  const detailsUrl = `data/details-${version}.json`;
  const supplementUrl = `data/supplement-${version}.json`;
  const items = toExportEvents(dataset, details);
  const calendar = { id: record.id, name: record.title.en, through: dataset.through };
  const { $schema: _, ...content } = record;
  return {
    firstUrl,
    detailsUrl,
    supplementUrl,
    files: new Map([
      [firstUrl, JSON.stringify(packFirst(record, version))],
      [detailsUrl, JSON.stringify(packDetails(record, version))],
      [supplementUrl, JSON.stringify(packSupplement(record, version))],
      ['data/timeline.json', lines({ $schema: './schema/dataset.json', ...content })],
      ['data/timeline.csv', printCsv(items)],
      ['data/timeline.ics', printIcs(items, calendar)],
      ...[...jsonSchemas()].map(([name, schema]): [string, string] => [
        `data/schema/${name}.json`,
        lines(schema),
      ]),
    ]),
  };
}

export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
