import type { asOf as English } from '../en/asOf.ts';

export const asOf: typeof English = {
  title: '기준일',
};
