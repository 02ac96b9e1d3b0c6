import type { compare as English } from '../en/compare.ts';

export const compare: typeof English = {
  title: '비교',
};
