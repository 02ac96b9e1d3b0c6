import type { Lang } from '../model/bilingual.ts';

/**
 * A number with a comma between thousands, a point before decimals and a true minus sign; English
 * and Korean write it the same way.
 */
export function formatNumber(value: number, _lang: Lang): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${fraction}`;
}

/** A count and its noun in English: "1 event", "1,043 events". */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? noun : plural}`;

/** A length in days: "689 days", "689일". */
export const formatDays = (days: number, lang: Lang): string =>
  lang === 'en' ? countOf(days, 'day') : `${formatNumber(days, 'ko')}일`;
