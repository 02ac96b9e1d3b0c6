import type { Lang } from '../model/bilingual.ts';
import { addDays, civilFromDay } from '../model/day.ts';
import type { TimeWindow } from '../model/window.ts';
import { formatYearRange } from './formatDate.ts';

/** The years that a window touches: "1998–2003", "1998~2003년". */
export const yearsOfWindow = ({ start, end }: TimeWindow, lang: Lang): string =>
  formatYearRange(civilFromDay(start).year, civilFromDay(addDays(end, -1)).year, lang);
