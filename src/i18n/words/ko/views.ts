import type { views as English } from '../en/views.ts';

export const views: typeof English = {
  label: '보기',
  chart: '연표',
  compare: '비교',
  table: '표',
  article: '기사',
  loading: '불러오는 중…',
  failed: '페이지의 이 부분을 불러오지 못했습니다.',
  failedMeans: '나머지는 그대로 쓸 수 있습니다.',
  retry: '다시 시도',
};
