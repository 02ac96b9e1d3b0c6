import { NO_TEXT } from '../model/bilingual.ts';
import type { Dataset, EventDetail } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { type FirstDecoded, type PackedFirst, readFirst } from './readFirst.ts';
import { withSearch } from './search.ts';
import { type PackedSupplement, withSupplement } from './supplementContent.ts';
import { TRUSTED } from './unpackVocabulary.ts';

/** Sources of all events by column: of each its publisher, date and address. */
export interface PackedEmbedDetails {
  /** How many sources each event has, in the order of ids: numbers in base 36 with spaces between. */
  readonly counts: string;
  /** Lines; each publisher once. */
  readonly publishers: string;
  /** For each source the row of its publisher, in base 36 with spaces between. */
  readonly rows: string;
  /** A line for each source, empty where its page shows no date. */
  readonly dates: string;
  readonly urls: string;
}

/** What lies inside a self-contained page: it was checked when the page was made. */
export interface PackedEmbed {
  readonly first: PackedFirst;
  readonly details: PackedEmbedDetails;
  readonly supplement: PackedSupplement;
}

export interface EmbedRead extends FirstDecoded {
  /** Sources by event id, read when they are first asked for. */
  readonly details: () => ReadonlyMap<string, EventDetail>;
}

const numbersOf = (text: string): readonly number[] =>
  text === '' ? [] : text.split(' ').map((number) => Number.parseInt(number, 36));

function readSources(packed: PackedEmbedDetails): readonly Source[] {
  const publishers = packed.publishers.split('\n');
  const dates = packed.dates.split('\n');
  const urls = packed.urls.split('\n');
  return numbersOf(packed.rows).map((row, index) => ({
    title: '',
    publisher: publishers[row] ?? '',
    url: urls[index] ?? '',
    published: dates[index] || undefined,
    supports: NO_TEXT,
  }));
}

function readDetails(
  packed: PackedEmbedDetails,
  { events }: Dataset,
): ReadonlyMap<string, EventDetail> {
  const sources = readSources(packed);
  const counts = numbersOf(packed.counts);
  const ids = events.map(({ id }) => id).sort();
  let next = 0;
  return new Map(
    ids.map((id, row) => {
      const begin = next;
      next += counts[row] ?? 0;
      return [id, { sources: sources.slice(begin, next), notes: NO_TEXT }];
    }),
  );
}

/** The dataset with all that the site loads later, and the sources. */
export function readEmbed({ first, details, supplement }: PackedEmbed): EmbedRead {
  const { dataset, problems } = readFirst(first, TRUSTED);
  if (dataset === undefined) return { dataset, problems, details: () => new Map() };
  const whole = withSearch(withSupplement(dataset, supplement));
  return { dataset: whole, problems, details: () => readDetails(details, whole) };
}
