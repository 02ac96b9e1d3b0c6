import type { article as English } from '../en/article.ts';

export const article: typeof English = {
  title: '기사',
};
