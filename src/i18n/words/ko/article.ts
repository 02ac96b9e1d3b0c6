import type { article as English } from '../en/article.ts';

export const article: typeof English = {
  title: '기사',
  intro:
    '기사에 담긴 내용을 문단별로 풀어 썼습니다. 시점을 어떻게 적었는지, 그것이 어느 날짜인지, 어느 사건에 바탕을 두는지 보여 줍니다.',
  claims: (claims, events) =>
    `진술 ${claims}건, 사건 ${events}건. 진술을 가리키면 연표에서 해당 사건이 드러납니다.`,
  paragraph: (number) => `${number}번째 문단`,
  asStated: '기사 표현',
  date: '해당 날짜',
  why: '근거',
  statuses: { confirmed: '확인됨', imprecise: '불명확' },
  statusMeans: {
    confirmed: '날짜가 있는 출처가 뒷받침합니다',
    imprecise: '기사 표현에 맞는 날짜가 하나가 아닙니다',
  },
  eventsOf: '사건',
  noEvents: '연표에 해당하는 사건이 없습니다. 상황을 서술한 내용입니다.',
  show: '연표에서 보기',
  filter: '기사에 나온 사건만 보기',
  loading: '기사를 불러오는 중…',
  failed: '기사를 불러오지 못했습니다. 다른 기능은 그대로 쓸 수 있습니다.',
  none: '이 자료에는 기사가 없습니다.',
  retry: '다시 시도',
  walk: {
    label: '따라 보기',
    start: (steps) => `따라 보기: ${steps}단계`,
    loading: '따라 보기를 불러오는 중…',
    failed: '따라 보기를 불러오지 못했습니다.',
    place: (step, count) => `${step}/${count}`,
    said: (step, count, title) => `${count}단계 중 ${step}단계. ${title}`,
    previous: '이전',
    next: '다음',
    play: '재생',
    pause: '일시 정지',
    end: '따라 보기 끝내기',
    ended: '따라 보기를 끝냈습니다.',
    left: '이 단계의 화면에서 벗어났습니다.',
    back: '이 단계로 돌아가기',
    copy: '이 단계의 링크 복사',
  },
};
