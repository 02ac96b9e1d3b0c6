import { formatYearRange } from '../i18n/formatDate.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import { civilFromDay } from '../model/day.ts';

/** The year in which the data begins, in words: "1945", "1945년". */
export function firstYear({ events, through }: Dataset, lang: Lang): string {
  const { year } = civilFromDay(events[0]?.extent.first ?? through);
  return formatYearRange(year, year, lang);
}
