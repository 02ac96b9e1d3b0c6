import type { DatasetRecord } from '../data/schema.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Term, ThreadTerm, TimelineEvent, Vocabulary } from '../model/dataset.ts';
import { printDay } from '../model/day.ts';
import { printEdtf } from '../model/edtf.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Series } from '../model/series.ts';
import { toEventRecord, toExportEvents } from './exportEvent.ts';
import { printJsonText } from './jsonText.ts';
import { provenanceOf } from './provenance.ts';
import { DATA_LICENCE, TIMELINE_ID } from './timelineIdentity.ts';

const having = <T extends Term>(terms: readonly T[], ids: ReadonlySet<string>): T[] =>
  terms.filter(({ id }) => ids.has(id));

const roundsAmong = (
  { rounds, ...thread }: ThreadTerm,
  events: ReadonlySet<string>,
): Omit<ThreadTerm, 'rounds'> & { rounds: ThreadTerm['rounds'] } => ({
  ...thread,
  rounds: rounds && { ...rounds, hollow: rounds.hollow.filter((id) => events.has(id)) },
});

/** The terms that the events use, and the words of what the program itself knows. */
function vocabularyOf(vocabulary: Vocabulary, events: readonly TimelineEvent[]): Vocabulary {
  const ids = new Set(events.map(({ id }) => id));
  const types = having(vocabulary.types, new Set(events.map(({ type }) => type)));
  const parties = new Set(events.flatMap((event) => event.parties));
  const threads = new Set(
    events.flatMap((event) => [...event.threads, ...event.effects.map(({ thread }) => thread)]),
  );
  return {
    ...vocabulary,
    groups: having(vocabulary.groups, new Set(types.map(({ group }) => group))),
    types,
    threads: having(vocabulary.threads, threads).map((thread) => roundsAmong(thread, ids)),
    parties: having(vocabulary.parties, parties),
    people: having(vocabulary.people, new Set(events.flatMap((event) => event.people))),
    places: having(vocabulary.places, new Set(events.flatMap(({ place }) => place ?? []))),
    landmarks: vocabulary.landmarks.flatMap((landmark) => {
      const named = landmark.events.filter((id) => ids.has(id));
      const isKnown =
        types.some(({ id }) => id === landmark.type) &&
        landmark.parties.every((id) => parties.has(id)) &&
        (named.length > 0 || landmark.events.length === 0);
      return isKnown ? [{ ...landmark, events: named }] : [];
    }),
  };
}

const toSeriesRecord = ({ points, ...series }: Series) => ({
  ...series,
  points: points.map(({ when, extent: _, ...point }) => ({ when: printEdtf(when), ...point })),
});

/** The events' records with relations among themselves only, and how many relations that leaves out. */
function recordsOf(excerpt: Excerpt): {
  readonly events: DatasetRecord['events'];
  readonly relationsLeftOut: number;
} {
  const ids = new Set(excerpt.events.map(({ id }) => id));
  let relationsLeftOut = 0;
  const events = toExportEvents(excerpt).map((item) => {
    const record = toEventRecord(item);
    const relations = record.relations.filter(({ id }) => ids.has(id));
    relationsLeftOut += record.relations.length - relations.length;
    return { ...record, relations };
  });
  return { events, relationsLeftOut };
}

/**
 * The excerpt in the schema of the dataset's own JSON, to be read again as an opened file: its events, the
 * vocabulary that they use, the series that the view draws. `excerpt` says what it is a part of. Periods,
 * article and walk are only in the whole dataset.
 */
export function printJson(excerpt: Excerpt): string {
  const { dataset, view, scope, hidden } = excerpt;
  const { title, caption, source, link } = provenanceOf(excerpt);
  const { events, relationsLeftOut } = recordsOf(excerpt);
  return printJsonText({
    id: TIMELINE_ID,
    title: { en: wordsFor('en').header.title, ko: wordsFor('ko').header.title },
    licence: DATA_LICENCE.id,
    through: printDay(dataset.through),
    version: dataset.version,
    excerpt: {
      title,
      caption,
      scope,
      source,
      link,
      shown: events.length,
      hidden,
      relationsLeftOut,
    },
    vocabulary: vocabularyOf(dataset.vocabulary, excerpt.events),
    periods: [],
    series: dataset.series.filter(({ id }) => view.series.includes(id)).map(toSeriesRecord),
    events,
  });
}
