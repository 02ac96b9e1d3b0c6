import type { Problem } from '../../data/problem.ts';
import { printProblem } from '../../data/problem.ts';
import type { Dataset, TimelineEvent } from '../../model/dataset.ts';
import { civilFromDay, printDay } from '../../model/day.ts';
import { foldStatus } from '../../model/status.ts';
import type { BuiltDataset } from './buildDataset.ts';

const tally = (keys: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};

const table = (title: string, rows: readonly [string, number][]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [
    title,
    ...rows.map(([name, count]) => `  ${name.padEnd(width)} ${String(count).padStart(5)}`),
    '',
  ];
};

const byKey = (rows: readonly [string, number][]): [string, number][] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1));

/** Counts in the vocabulary's order. */
const inOrder = (ids: readonly string[], keys: readonly string[]): [string, number][] => {
  const counts = new Map(tally(keys));
  return ids.map((id) => [id, counts.get(id) ?? 0]);
};

const decadeOf = ({ extent }: TimelineEvent): string =>
  `${Math.floor(civilFromDay(extent.first).year / 10) * 10}s`;

function describeCounts({ events, vocabulary }: Dataset): string[] {
  const ids = (terms: readonly { readonly id: string }[]): string[] => terms.map(({ id }) => id);
  return [
    ...table(
      'By type',
      inOrder(
        ids(vocabulary.types),
        events.map(({ type }) => type),
      ),
    ),
    ...table(
      'By thread (an event may be in several)',
      inOrder(
        ids(vocabulary.threads),
        events.flatMap(({ threads }) => threads),
      ),
    ),
    ...table('By decade', byKey(tally(events.map(decadeOf)))),
    ...table(
      'By confidence',
      inOrder(
        ['high', 'medium', 'low'],
        events.map(({ confidence }) => confidence),
      ),
    ),
  ];
}

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
};

function describeSources({ details }: BuiltDataset): string[] {
  const counts = [...details].map(([id, { sources }]) => ({ id, count: sources.length }));
  const sorted = counts.map(({ count }) => count).sort((a, b) => a - b);
  const single = counts.filter(({ count }) => count === 1).map(({ id }) => id);
  return [
    'Sources per event',
    `  least ${sorted[0] ?? 0}, median ${median(sorted)}, most ${sorted.at(-1) ?? 0}`,
    `  with one source (${single.length}):`,
    ...single.map((id) => `    ${id}`),
    '',
  ];
}

/** What each tracked thread's status was from each change on. */
function describeStatuses({ events, vocabulary, through }: Dataset): string[] {
  const tracked = vocabulary.threads.flatMap((thread) =>
    thread.tracking === undefined ? [] : [{ thread, words: thread.tracking.words }],
  );
  return tracked.flatMap(({ thread, words }) => {
    const { stretches, agreed } = foldStatus(thread.id, events, through);
    const changes = stretches.map(({ status, from, eventId, soft }) => {
      const some =
        soft === undefined
          ? ''
          : ` (some time ${printDay(soft.earliest)} to ${printDay(soft.latest)})`;
      return { day: from, line: `${status} (${words[status].en})${some}  ${eventId ?? ''}` };
    });
    const ticks = agreed.map(({ day, eventId }) => ({
      day,
      line: `  agreed to resume  ${eventId}`,
    }));
    return [
      `Status of ${thread.label.en}`,
      ...[...changes, ...ticks]
        .sort((a, b) => a.day - b.day)
        .map(({ day, line }) => `  ${printDay(day)}  ${line}`.trimEnd()),
      '',
    ];
  });
}

/** The report on a dataset that passed the gate, line by line. */
export function describeDataset(built: BuiltDataset, suspects: readonly Problem[]): string[] {
  const { dataset, record } = built;
  return [
    `${record.title.en}, version ${built.version}`,
    `${dataset.events.length} events, ${dataset.periods.length} periods, ${record.series.length} series, ${record.article?.claims.length ?? 0} claims of the article, ${Object.keys(record.merged).length} merged ids`,
    '',
    ...describeCounts(dataset),
    ...describeSources(built),
    `Suspected false precision (${suspects.length})`,
    ...suspects.map((suspect) => `  ${printProblem(suspect)}`),
    '',
    ...describeStatuses(dataset),
  ];
}
