import type { Period } from './dataset.ts';
import { addDays, type Day } from './day.ts';

/** The days of a period in office, `to` exclusive: where two share a day, the one who came in counts from that day. */
export function tenureOf(
  period: Period,
  periods: readonly Period[],
  through: Day,
): { readonly from: Day; readonly to: Day } {
  const last = period.end ?? through;
  const hasSuccessor = periods.some(
    (other) => other !== period && other.kind === period.kind && other.start === last,
  );
  return { from: period.start, to: hasSuccessor ? last : addDays(last, 1) };
}
