import type { series as English } from '../en/series.ts';

export const series: typeof English = {
  title: '통계',
};
