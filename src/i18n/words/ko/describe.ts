import { formatNumber } from '../../formatNumber.ts';
import type { describe as EnglishDescribe } from '../en/describe.ts';

const number = (value: number): string => formatNumber(value, 'ko');
const quoted = (title: string): string => `‘${title}’`;

export const describe: typeof EnglishDescribe = {
  what: (events, firstYear, through) =>
    firstYear === undefined
      ? `${through}까지의 사건 ${number(events)}건을 담은 연표입니다.`
      : `${firstYear}부터 ${through}까지의 사건 ${number(events)}건을 담은 연표입니다.`,
  inOffice: '시간은 왼쪽에서 오른쪽으로 흐르며, 사건 위에는 당시 재임자가 표시됩니다.',
  bars: (threads) =>
    `막대는 주제 ${number(threads)}개가 언제 운영되고 언제 중단되었는지 나타냅니다.`,
  matching: (matching, all) =>
    matching === all
      ? `사건 ${number(all)}건이 모두 조건에 맞습니다.`
      : `사건 ${number(all)}건 중 ${number(matching)}건이 조건에 맞습니다.`,
  inWindow: (range, count) => `표시 기간(${range})의 사건은 ${number(count)}건`,
  around: (before, after) => `그 앞은 ${number(before)}건, 그 뒤는 ${number(after)}건`,
  none: '이 기간에는 사건이 없습니다.',
  commonest: (types, count) =>
    types.length === 1
      ? `가장 많은 유형은 ${types.join('')}(${number(count)}건)입니다.`
      : `가장 많은 유형은 ${types.join(', ')}(각 ${number(count)}건)입니다.`,
  busiest: (year, count) => `시작 연도로는 ${year}이 ${number(count)}건으로 가장 많습니다.`,
  important: (titles, importance) =>
    `중요도가 가장 높은(5단계 중 ${importance}) 사건은 ${titles.map(quoted).join(', ')}입니다.`,
  importantMany: (count, importance, ends) =>
    `중요도가 가장 높은(5단계 중 ${importance}) 사건은 ${quoted(ends[0])}에서 ${quoted(ends[1])}까지 ${number(count)}건입니다.`,
};
