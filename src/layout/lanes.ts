import { maxIndex } from 'd3';
import type { TimelineEvent, Vocabulary } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import type { LaneMode } from '../model/view.ts';

/** A horizontal band of the chart and the matching events that stand in it. */
export interface Lane {
  readonly id: string;
  /** Name in the vocabulary's words; undefined for the one lane of mode `none`. */
  readonly term: { readonly en: string; readonly ko: string } | undefined;
  readonly hue: string | undefined;
  readonly events: readonly TimelineEvent[];
}

export const MOST_LANE_ROWS = 8;
/** The one lane of mode `none` may be higher, it has no others beside it. */
const MOST_SINGLE_ROWS = 16;

const groupOf = (vocabulary: Vocabulary): ReadonlyMap<string, string> =>
  new Map(vocabulary.types.map((type) => [type.id, type.group]));

/** Which lane an event stands in: in lanes by thread, that of the first of its threads that the filter lets pass. */
function laneKey(
  mode: LaneMode,
  vocabulary: Vocabulary,
  filter: Filter,
): (event: TimelineEvent) => string {
  const groups = groupOf(vocabulary);
  switch (mode) {
    case 'group':
      return (event) => groups.get(event.type) ?? '';
    case 'type':
      return (event) => event.type;
    case 'thread':
      return (event) =>
        event.threads.find((id) => filter.threads.length === 0 || filter.threads.includes(id)) ??
        '';
    case 'none':
      return () => 'all';
  }
}

interface LaneTerm {
  readonly id: string;
  readonly term: Lane['term'];
  readonly hue: string | undefined;
}

function laneTerms(mode: LaneMode, { groups, types, threads }: Vocabulary): LaneTerm[] {
  const hues = new Map(groups.map((group) => [group.id, group.hue]));
  switch (mode) {
    case 'group':
      return groups.map(({ id, label, hue }) => ({ id, term: label, hue }));
    case 'type':
      return types.map(({ id, label, group }) => ({ id, term: label, hue: hues.get(group) }));
    case 'thread':
      return threads.map(({ id, label }) => ({ id, term: label, hue: undefined }));
    case 'none':
      return [{ id: 'all', term: undefined, hue: undefined }];
  }
}

/** Sorts the matching events into lanes, in the vocabulary's order; a lane without a match is left out. */
export function sortIntoLanes(
  matching: readonly TimelineEvent[],
  mode: LaneMode,
  { vocabulary, filter }: { vocabulary: Vocabulary; filter: Filter },
): Lane[] {
  const terms = laneTerms(mode, vocabulary);
  const byLane = new Map(terms.map(({ id }): [string, TimelineEvent[]] => [id, []]));
  const keyOf = laneKey(mode, vocabulary, filter);
  for (const event of matching) byLane.get(keyOf(event))?.push(event);
  return terms
    .map((term): Lane => ({ ...term, events: byLane.get(term.id) ?? [] }))
    .filter(({ events }) => events.length > 0);
}

/**
 * Shares label rows among lanes in proportion to their events, 1 to 8 a lane and never more than it
 * has events: row by row, each to the lane with the most events a row (D'Hondt's method).
 */
export function shareRows(counts: readonly number[], rows: number): number[] {
  const most = counts.length === 1 ? MOST_SINGLE_ROWS : MOST_LANE_ROWS;
  const shares = counts.map(() => 1);
  for (let left = rows - counts.length; left > 0; left -= 1) {
    const crowding = counts.map((count, index) => {
      const share = shares[index] ?? 0;
      return share < Math.min(most, count) ? count / share : 0;
    });
    const crowded = maxIndex(crowding);
    if ((crowding[crowded] ?? 0) === 0) break;
    shares[crowded] = (shares[crowded] ?? 0) + 1;
  }
  return shares;
}
