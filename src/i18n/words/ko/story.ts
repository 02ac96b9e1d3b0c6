import { formatNumber } from '../../formatNumber.ts';
import type { story as English } from '../en/story.ts';

const eventsOf = (count: number): string => `사건 ${formatNumber(count, 'ko')}건`;

export const story: typeof English = {
  kicker: '주제',
  close: '모든 주제 보기',
  isolate: (thread) => `‘${thread}’ 주제만 보기`,
  measures: (sentence) => `상태 기준: ${sentence}`,
  ran: (running, days, all, from, to) => `${from}부터 ${to}까지 ${all} 가운데 ${days}일 ${running}`,
  always: (running, from, days) => `${from}부터 ${days} 동안 줄곧 ${running}`,
  standsSince: (status, date) => `, ${date}부터 ${status}`,
  standsAgain: (status, date) => `, ${date}부터 다시 ${status}`,
  ended: (status, date) => `, ${date} ${status}`,
  notStarted: (status, through) => `${through} 현재 ${status}`,
  counted: (count, years) =>
    years === undefined ? eventsOf(count) : `${years} ${eventsOf(count)}`,
  busiest: (year, count) => `, 가장 많은 해는 ${year}(${formatNumber(count, 'ko')}건)`,
  history: '상태의 변화',
  figures: '통계',
  story: '시간순 사건',
  noStory: '필터 조건에 맞는 사건이 없습니다.',
  importance: (importance) => `중요도 5단계 중 ${importance}`,
  yearUnknown: '연도 미상',
  follow: '연쇄 따라가기',
  before: (steps) => (steps === 1 ? '바로 앞' : `${steps}단계 앞`),
  after: (steps) => (steps === 1 ? '바로 뒤' : `${steps}단계 뒤`),
  here: '열린 사건',
  via: (event, relation) => `${event}: ${relation}`,
  chain: (count) => `이어진 ${eventsOf(count)}`,
  more: (count) =>
    `그 너머에 ${eventsOf(count)}이 더 있습니다. 바깥쪽 사건을 열면 이어서 볼 수 있습니다.`,
};
