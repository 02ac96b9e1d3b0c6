import type { views as English } from '../en/views.ts';

export const views: typeof English = {
  label: '보기',
  chart: '연표',
  compare: '비교',
  table: '표',
  article: '기사',
  loading: '불러오는 중…',
  failed: '페이지의 이 부분을 불러오지 못했습니다.',
  failedMeans: '나머지는 그대로 쓸 수 있고, 페이지를 다시 불러와도 보던 상태는 남습니다.',
  reload: '페이지 다시 불러오기',
};
