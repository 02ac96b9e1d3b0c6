import type { Dataset } from '../model/dataset.ts';
import { civilFromDay } from '../model/day.ts';

/** First and last year that the data covers, as digits. */
export function coveredYears({ events, through }: Dataset): {
  readonly first: string;
  readonly last: string;
} {
  const begin = events[0]?.extent.first ?? through;
  return {
    first: String(civilFromDay(begin).year),
    last: String(civilFromDay(through).year),
  };
}
