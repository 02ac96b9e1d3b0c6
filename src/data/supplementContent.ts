import type * as z from 'zod/mini';
import type { Article } from '../model/article.ts';
import type { Dataset, Term, Vocabulary } from '../model/dataset.ts';
import { extentOf } from '../model/extent.ts';
import type { Series, SeriesPoint } from '../model/series.ts';
import { dateOfText, dayOfText, toSource } from './assemble.ts';
import type { packedSupplementSchema } from './packedSchema.ts';

export type PackedSupplement = z.infer<typeof packedSupplementSchema>;
type Content = Omit<PackedSupplement, 'version' | 'spellings'>;

function toSeries(record: Content['series'][number], { events, through }: Dataset): Series {
  const first = events[0]?.extent.first ?? through;
  const points = record.points.map(({ when, note, ...point }): SeriesPoint => {
    const date = dateOfText(when);
    return { ...point, when: date, extent: extentOf(date, { first, last: through }), note };
  });
  return {
    ...record,
    points: points.sort((a, b) => a.extent.first - b.extent.first),
    sources: record.sources.map(toSource),
    notes: record.notes,
  };
}

const toArticle = (record: NonNullable<Content['article']>): Article => ({
  ...record,
  published: dayOfText(record.published),
  claims: record.claims.map(({ date, note, ...claim }) => ({
    ...claim,
    date: dateOfText(date),
    note,
  })),
});

/** A dataset with checked series, article and walk. */
export const withContent = (dataset: Dataset, content: Content): Dataset => ({
  ...dataset,
  series: content.series.map((series) => toSeries(series, dataset)),
  article: content.article && toArticle(content.article),
  walk: content.walk,
});

function withSpellings(
  vocabulary: Vocabulary,
  spellings: PackedSupplement['spellings'],
): Vocabulary {
  const spelt = <T extends Term>(terms: readonly T[], lines: string): T[] => {
    const rows = lines.split('\n');
    return terms.map((term, index) => ({
      ...term,
      variants: (rows[index] ?? '').split('\t').filter((text) => text !== ''),
    }));
  };
  return {
    ...vocabulary,
    groups: spelt(vocabulary.groups, spellings.groups),
    types: spelt(vocabulary.types, spellings.types),
    threads: spelt(vocabulary.threads, spellings.threads),
    parties: spelt(vocabulary.parties, spellings.parties),
    people: spelt(vocabulary.people, spellings.people),
    places: spelt(vocabulary.places, spellings.places),
  };
}

/** The dataset grown by all that a supplement of the right form holds. */
export const withSupplement = (dataset: Dataset, packed: PackedSupplement): Dataset => ({
  ...withContent(dataset, packed),
  vocabulary: withSpellings(dataset.vocabulary, packed.spellings),
});
