import type { Lang } from '../model/bilingual.ts';
import { addDays, type Day } from '../model/day.ts';
import type { TimeWindow } from '../model/window.ts';
import { formatDayRange } from './formatDate.ts';

/** The window's days that the data, up to `through`, covers: the room after them is for labels only. */
export function formatWindow({ start, end }: TimeWindow, through: Day, lang: Lang): string {
  const last = addDays(end, -1);
  return formatDayRange(start, start <= through && through < last ? through : last, lang);
}
