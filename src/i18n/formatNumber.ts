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

interface ShortUnit {
  readonly from: number;
  readonly size: number;
  readonly sign: string;
}
const SHORT_UNITS: Readonly<Record<Lang, readonly ShortUnit[]>> = {
  en: [
    { from: 1e6, size: 1e6, sign: 'm' },
    { from: 1e4, size: 1e3, sign: 'k' },
  ],
  ko: [
    { from: 1e8, size: 1e8, sign: '억' },
    { from: 1e4, size: 1e4, sign: '만' },
  ],
};

/** A round number in few characters: "300k", "1.5m", "30만"; what isn't round is written out. */
export function formatShortNumber(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const unit = SHORT_UNITS[lang].find((candidate) => size >= candidate.from);
  return unit === undefined || (size * 10) % unit.size !== 0
    ? formatNumber(value, lang)
    : `${formatNumber(value / unit.size, lang)}${unit.sign}`;
}

/** A count and its noun in English: "1 event", "1,043 events". */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? noun : plural}`;

/** A length in days: "689 days", "689일". */
export const formatDays = (days: number, lang: Lang): string =>
  lang === 'en' ? countOf(days, 'day') : `${formatNumber(days, 'ko')}일`;
