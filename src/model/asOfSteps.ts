import type { Dataset } from './dataset.ts';
import { civilFromDay, type Day, dayFromCivil, daysInMonth, toDay } from './day.ts';
import { memoByDataset } from './memoByDataset.ts';
import { historiesOf } from './status.ts';

/** The same day so many months later, or the month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return dayFromCivil({ ...to, day: Math.min(dayOfMonth, daysInMonth(to.year, to.month)) });
}

/** Days on which the status of any tracked thread changed, in order, each once. */
const changeDays = memoByDataset((dataset: Dataset): readonly Day[] => {
  const days = historiesOf(dataset).flatMap(({ stretches }) =>
    stretches.filter(({ eventId }) => eventId !== undefined).map(({ from }) => from),
  );
  return [...new Set(days)].sort((a, b) => a - b);
});

/** The nearest day after (1) or before (-1) on which a tracked thread's status changed; undefined where none is. */
export const nearestChange = (dataset: Dataset, day: Day, direction: 1 | -1): Day | undefined =>
  direction === 1
    ? changeDays(dataset).find((change) => change > day)
    : changeDays(dataset).findLast((change) => change < day);

/** A key pressed on the line, as the day it leads to; undefined for keys that mean nothing there. */
export function dayByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: Day,
  covered: { readonly first: Day; readonly last: Day },
): Day | undefined {
  const step = (direction: 1 | -1): Day =>
    shiftKey ? addMonths(day, direction) : toDay(day + direction);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'PageUp':
      return addMonths(day, 12);
    case 'PageDown':
      return addMonths(day, -12);
    case 'Home':
      return covered.first;
    case 'End':
      return covered.last;
    default:
      return undefined;
  }
}
