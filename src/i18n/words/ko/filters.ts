import { formatNumber } from '../../formatNumber.ts';
import { withParticle } from '../../particles.ts';
import type { filters as EnglishFilters } from '../en/filters.ts';

const events = (count: number): string => `사건 ${formatNumber(count, 'ko')}건`;

export const filters: typeof EnglishFilters = {
  label: '필터',
  types: '사건 유형',
  chooseGroup: (group) => `‘${group}’ 분류의 유형 모두 선택`,
  threads: '주제',
  allThreads: '모든 주제',
  parties: '당사자',
  allParties: '모든 당사자',
  importance: '중요도',
  anyImportance: '모든 중요도',
  min: (least) => (least === 5 ? '중요도 5만' : `중요도 ${least} 이상`),
  anyShort: '전체',
  minShort: (least) => (least === 5 ? '5' : `${least}+`),
  article: '기사에 나온 사건',
  articleHint: '2019년 3월 12일 자 신문 기사에 나온 사건만',
  kinds: {
    types: '사건 유형',
    threads: '주제',
    parties: '당사자',
    article: '기사에 나온 사건',
    min: '중요도',
    q: '검색',
  },
  searchedFor: (text) => `검색: ${text}`,
  countedAs: () => '건',
  chosen: (first, more) => (more === 0 ? first : `${first} 외 ${formatNumber(more, 'ko')}`),
  clearAll: '모두 지우기',
  clear: (name) => `‘${name}’ 필터 해제`,
  active: (names) => `표시 조건: ${names.join('; ')}`,
  notActive: '설정된 필터가 없습니다.',
  shown: (matching, all) =>
    matching === all
      ? `전체 ${events(all)}`
      : `전체 ${formatNumber(all, 'ko')}건 중 ${formatNumber(matching, 'ko')}건`,
  inWindow: (count) => `이 기간 ${formatNumber(count, 'ko')}건`,
  empty: '조건에 맞는 사건이 없습니다.',
  emptyAdvice: (names) =>
    names.length === 1
      ? `${withParticle(`‘${names.join('')}’`, '을/를')} 해제하면 사건이 다시 보입니다.`
      : '다음 필터 가운데 하나를 해제해 보십시오.',
  emptyTogether: '필터 하나만 해제해서는 사건이 나타나지 않습니다.',
  drop: (name, count) => `‘${name}’ 해제: ${events(count)}`,
  open: '필터 열기',
  close: '필터 접기',
};
