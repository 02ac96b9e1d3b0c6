import { formatNumber } from '../../formatNumber.ts';
import type { search as English } from '../en/search.ts';

export const search: typeof English = {
  label: '사건 검색',
  placeholder: '인물, 장소, 날짜…',
  results: '찾은 사건',
  more: (count) => `그 밖의 ${formatNumber(count, 'ko')}건은 아래에 있습니다`,
  none: '이 말이 들어 있는 사건이 없습니다.',
  didYouMean: '혹시 찾으시는 말:',
  hidden: (count) =>
    `찾은 사건 가운데 ${formatNumber(count, 'ko')}건이 다른 필터에 가려져 있습니다.`,
  clearOthers: '다른 필터 해제',
  loading: '검색 자료를 불러오는 중입니다…',
  failed: '검색 자료를 불러오지 못했습니다.',
  fields: {
    people: '인물',
    place: '장소',
    threads: '주제',
    type: '유형',
    parties: '당사자',
    group: '분류',
    figures: '수치',
  },
};
