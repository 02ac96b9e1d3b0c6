import { formatNumber } from '../../formatNumber.ts';
import { withParticle } from '../../particles.ts';
import type { compare as English } from '../en/compare.ts';

const number = (value: number): string => formatNumber(value, 'ko');
const events = (count: number): string => `사건 ${number(count)}건`;
const yearsOf = (years: number): string => `${number(years)}년`;

export const compare: typeof English = {
  heading: (a, b) => `${withParticle(`${a}`, '와/과')} ${b} 비교`,
  starts: (side) => `${side} 시작일`,
  tenure: (side) => `${side} 시작을 취임일로`,
  otherDate: '다른 날짜',
  tenureFrom: (name, date) => `${name}, ${date}`,
  length: '기간',
  years: yearsOf,
  swap: 'A와 B 바꾸기',
  stop: '하나의 연표로 돌아가기',
  hint: '날짜, 월 또는 연도: 1998-02-25, 1998-02, 1998',
  notADate: (text, kept) =>
    `‘${text}’: 날짜가 아닙니다. 1998-02-25, 1998-02, 1998처럼 적습니다. ${kept}을 그대로 둡니다.`,
  outside: (first, last, kept) =>
    `시작일은 ${first}부터 ${last}까지 고를 수 있습니다. ${kept}을 그대로 둡니다.`,
  axis: {
    start: '시작',
    months: (months) => `${number(months)}개월`,
    years: yearsOf,
  },
  span: (years, date) => `${date}부터 ${yearsOf(years)}`,
  side: (side, span, count) => `${span}(${side}) ${events(count)}`,
  sentence: (a, b) => `${a}, ${b}.`,
  more: (side, count) => `${side}가 ${number(count)}건 더 많습니다.`,
  even: '두 기간의 사건 수가 같습니다.',
  shared: (count) => `두 기간에 함께 들어 양쪽에 나오는 ${events(count)}.`,
  unknown: (side, through) =>
    `${side}는 자료가 끝나는 ${through}을 넘으며, 그 뒤는 알 수 없습니다.`,
  table: '분류별 사건 수',
  group: '분류',
  difference: '차이(B−A)',
  all: '전체',
  list: (side, range) => `${side}의 사건, ${range}`,
  picture: (lanes) =>
    `시간은 각 기간의 시작부터 흐르고, ${number(lanes)}개 줄마다 위가 A, 아래가 B입니다.`,
  part: (range, count) => `${range}(${events(count)})`,
  announced: (a, b) =>
    `${withParticle(`${a}`, '와/과')} ${withParticle(`${b}`, '을/를')} 비교합니다.`,
};
