import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { packDetails, packFirst } from '../../data/pack.ts';
import { SCHEMAS } from '../../data/schema.ts';
import { packSupplement } from '../../data/supplement.ts';
import { DATA_FORMATS } from '../../export/dataFormats.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { selectExcerpt } from '../../state/selectExcerpt.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { decodeView } from '../../state/viewUrl.ts';
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

/** All events in the view that a link without keys opens. */
function wholeExcerpt({ dataset, details }: BuiltDataset, siteUrl: string): Excerpt {
  const { view } = decodeView('', urlContextOf(dataset, 'en'));
  return selectExcerpt(dataset, view, { scope: 'all', details, siteUrl });
}

/** The downloads that are made as a reader's own are; the JSON is the whole dataset instead, with periods, article and walk. */
const downloadsOf = (built: BuiltDataset, siteUrl: string): [string, string][] => {
  const excerpt = wholeExcerpt(built, siteUrl);
  return DATA_FORMATS.filter(({ id }) => id !== 'json').map(({ extension, print }) => [
    `data/timeline.${extension}`,
    print(excerpt),
  ]);
};

/**
 * Everything that is served beside the page: the three payloads, the downloads, the schemas.
 * @param siteUrl the site's address, which the downloads link to; empty where none is set
 */
export function toDatasetFiles(built: BuiltDataset, siteUrl = ''): DatasetFiles {
  const { version, record } = built;
  const firstUrl = `data/first-${version}.json`;
  const detailsUrl = `data/details-${version}.json`;
  const supplementUrl = `data/supplement-${version}.json`;
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
      ...downloadsOf(built, siteUrl),
      ...[...jsonSchemas()].map(([name, schema]): [string, string] => [
        `data/schema/${name}.json`,
        lines(schema),
      ]),
    ]),
  };
}

export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
