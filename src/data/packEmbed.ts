import { NO_TEXT } from '../model/bilingual.ts';
import { packFirst } from './pack.ts';
import type { PackedEmbed, PackedEmbedDetails } from './readEmbed.ts';
import type { DatasetRecord, SourceRecord } from './schema.ts';
import { packSupplement } from './supplement.ts';
import type { PackedSupplement } from './supplementContent.ts';

const digits = (numbers: readonly number[]): string =>
  numbers.map((number) => number.toString(36)).join(' ');

/** Sources of all events by column, events in the order of their ids. */
function packEmbedDetails(record: DatasetRecord): PackedEmbedDetails {
  const events = [...record.events].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = events.flatMap((event) => event.sources);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const rows = new Map(publishers.map((publisher, row) => [publisher, row]));
  return {
    counts: digits(events.map((event) => event.sources.length)),
    publishers: publishers.join('\n'),
    rows: digits(sources.map(({ publisher }) => rows.get(publisher) ?? 0)),
    dates: sources.map(({ published }) => published ?? '').join('\n'),
    urls: sources.map(({ url }) => url).join('\n'),
  };
}

const bareSource = ({ publisher, url, published }: SourceRecord): SourceRecord => ({
  title: '',
  publisher,
  url,
  ...(published !== undefined && { published }),
  supports: NO_TEXT,
});

const withBareSources = (supplement: PackedSupplement): PackedSupplement => ({
  ...supplement,
  series: supplement.series.map((series) => ({
    ...series,
    sources: series.sources.map(bareSource),
  })),
});

/** Everything that a self-contained page holds. Of a source it has publisher, date and link, and no notes. */
export const packEmbed = (record: DatasetRecord, version: string): PackedEmbed => ({
  first: packFirst(record, version),
  details: packEmbedDetails(record),
  supplement: withBareSources(packSupplement(record, version)),
});
