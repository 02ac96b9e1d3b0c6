import type { TimelineEvent } from './dataset.ts';
import { civilFromDay } from './day.ts';

/** The year an event begins in, where its record says so. */
export function yearOfStart({ extent }: TimelineEvent): number | undefined {
  const { year } = civilFromDay(extent.first);
  const isKnown = !extent.openStart && civilFromDay(extent.firmStart).year === year;
  return isKnown ? year : undefined;
}

/** Events under the years that they begin in, both in order of appearance; undefined where none is known. */
export function eventsByYear(
  events: readonly TimelineEvent[],
): readonly (readonly [year: number | undefined, events: readonly TimelineEvent[]])[] {
  const years = new Map<number | undefined, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOfStart(event);
    const ofYear = years.get(year);
    if (ofYear === undefined) years.set(year, [event]);
    else ofYear.push(event);
  }
  return [...years];
}

/** How often each key occurs, and the keys that occur most, in order of appearance. */
export function commonest<K>(keys: Iterable<K>): {
  readonly top: readonly K[];
  readonly count: number;
  readonly kinds: number;
} {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  const top = [...counts].filter(([, times]) => times === count).map(([key]) => key);
  return { top, count, kinds: counts.size };
}
