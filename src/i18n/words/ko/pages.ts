import { formatNumber } from '../../formatNumber.ts';
import type { PageWords } from '../en/pages.ts';

const number = (value: number): string => formatNumber(value, 'ko');
const events = (count: number): string => `사건 ${number(count)}건`;

export const pages: PageWords = {
  skip: '본문으로 건너뛰기',
  siteNav: '사이트 메뉴',
  allEvents: '전체 사건',
  timeline: '연표',
  openEvent: '연표에서 보기',
  openView: '연표에서 열기',
  place: (position, count, thread) =>
    `‘${thread}’ 주제의 ${events(count)} 중 ${number(position)}번째`,
  eventsTitle: '연도별 전체 사건',
  eventsAbout: (count, firstYear, through) =>
    `${firstYear}부터 ${through}까지 남북관계의 ${events(count)}입니다. 사건마다 출처를 밝힌 페이지가 있습니다.`,
  allYears: '전체 기간',
  years: '연도',
  yearUnknown: '연도 미상',
  threads: '주제',
  viewEvents: (count) => events(count),
  viewAbout: (count, range) => `${range}, ${events(count)}`,
  eachMark: '사건마다 표식 하나, 시작된 해에 표시',
  feedTitle: (timeline) => `${timeline}: 자료 변경 내역`,
  feedSubtitle: '공개된 버전마다 추가·변경·삭제된 사건',
  release: (version) => `자료 버전 ${version}`,
  firstRelease: (count) => `처음 공개된 버전: ${events(count)}.`,
  unchanged: '추가·변경·삭제된 사건이 없습니다.',
  added: (count) => `추가: ${events(count)}`,
  changed: (count) => `변경: ${events(count)}`,
  removed: (count) => `삭제: ${events(count)}`,
  mergedInto: (title) => `이제 ‘${title}’에 포함`,
};
