import { formatNumber } from '../../formatNumber.ts';
import type { figure as EnglishFigure } from '../en/figure.ts';

const events = (count: number): string => `사건 ${formatNumber(count, 'ko')}건`;

export const figure: typeof EnglishFigure = {
  counts: (shown, hidden) =>
    hidden === 0
      ? `${events(shown)} 표시`
      : `${events(shown)} 표시, ${events(hidden)}은 필터로 숨김`,
  source: (timeline) => `출처: ${timeline}, 사건별 출처는 자료에 있음`,
  version: (version, through) => `자료 ${version}, ${through}까지`,
  licence: 'CC BY 4.0',
};
