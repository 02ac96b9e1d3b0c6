import type { GateContext } from './gateContext.ts';
import { type Finding, quoteValue, type Segments } from './problem.ts';

/** A set of ids that others may name, and what one is called. */
interface Known {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
}

const known = (what: string, terms: readonly { readonly id: string }[]): Known => ({
  what,
  ids: new Set(terms.map(({ id }) => id)),
});

const check = ({ what, ids }: Known, id: string | undefined, segments: Segments): Finding[] =>
  id === undefined || ids.has(id)
    ? []
    : [{ segments, message: `expected a known ${what}, got ${quoteValue(id)}` }];

const checkAll = (of: Known, ids: readonly string[], at: Segments): Finding[] =>
  ids.flatMap((id, index) => check(of, id, [...at, index]));

function knownOf({ record: { vocabulary }, eventIds }: GateContext) {
  return {
    type: known('type', vocabulary.types),
    group: known('group', vocabulary.groups),
    thread: known('thread', vocabulary.threads),
    tracked: known(
      'tracked thread',
      vocabulary.threads.filter(({ tracking }) => tracking !== undefined),
    ),
    party: known('party', vocabulary.parties),
    person: known('person', vocabulary.people),
    place: known('place', vocabulary.places),
    event: { what: 'event', ids: eventIds },
  };
}
type AllKnown = ReturnType<typeof knownOf>;

const inEvents = (context: GateContext, all: AllKnown): Finding[] =>
  context.record.events.flatMap((event, index) => {
    const at = (...rest: Segments) => context.at(index, ...rest);
    return [
      ...check(all.type, event.type, at('type')),
      ...checkAll(all.party, event.parties, at('parties')),
      ...checkAll(all.person, event.people, at('people')),
      ...check(all.place, event.place, at('place')),
      ...checkAll(all.thread, event.threads, at('threads')),
      ...event.effects.flatMap(({ thread }, row) =>
        check(all.tracked, thread, at('effects', row, 'thread')),
      ),
      ...event.relations.flatMap(({ id }, row) => check(all.event, id, at('relations', row, 'id'))),
    ];
  });

const inVocabulary = ({ record }: GateContext, all: AllKnown): Finding[] => [
  ...record.vocabulary.types.flatMap(({ group }, index) =>
    check(all.group, group, ['vocabulary', 'types', index, 'group']),
  ),
  ...record.vocabulary.threads.flatMap(({ rounds }, index) => [
    ...check(all.type, rounds?.type, ['vocabulary', 'threads', index, 'rounds', 'type']),
    ...checkAll(all.event, rounds?.hollow ?? [], [
      'vocabulary',
      'threads',
      index,
      'rounds',
      'hollow',
    ]),
  ]),
];

const inRest = ({ record }: GateContext, all: AllKnown): Finding[] => [
  ...record.series.flatMap(({ thread }, index) =>
    check(all.thread, thread, ['series', index, 'thread']),
  ),
  ...(record.article?.claims ?? []).flatMap(({ events }, index) =>
    checkAll(all.event, events, ['article', 'claims', index, 'events']),
  ),
  ...record.vocabulary.landmarks.flatMap(({ type, parties, events }, index) => {
    const at = (...rest: Segments) => ['vocabulary', 'landmarks', index, ...rest];
    return [
      ...check(all.type, type, at('type')),
      ...checkAll(all.party, parties, at('parties')),
      ...checkAll(all.event, events, at('events')),
    ];
  }),
  ...Object.entries(record.merged).flatMap(([old, id]) =>
    all.event.ids.has(old)
      ? [{ segments: ['merged', old], message: `expected an id no event has, got "${old}"` }]
      : check(all.event, id, ['merged', old]),
  ),
];

/** Ids that name nothing: types, groups, threads, parties, people, places, events. */
export function findBrokenReferences(context: GateContext): Finding[] {
  const all = knownOf(context);
  return [...inEvents(context, all), ...inVocabulary(context, all), ...inRest(context, all)];
}
