import { formatNumber } from '../../formatNumber.ts';
import type { figure as EnglishFigure } from '../en/figure.ts';

const events = (count: number): string => `사건 ${formatNumber(count, 'ko')}건`;

export const figure: typeof EnglishFigure = {
  counts: (shown, hidden) =>
    hidden === 0
      ? `${events(shown)} 표시`
      : `${events(shown)} 표시, ${events(hidden)}은 필터로 숨김`,
  source: (timeline) => `출처: ${timeline}, 사건별 출처는 자료에 있음`,
  version: (version, through) => `자료 ${version}, ${through}까지`,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  empty: '이 기간에는 조건에 맞는 사건이 없습니다.',
  rows: { events: '사건', dates: '날짜', bars: '막대', lines: '연결선', series: '통계' },
  chips: '자리가 없어 수로만 나타낸 사건',
  selected: '살펴보는 사건',
  lit: '이어진 사건',
  back: '다른 사건',
  acting: '대통령 권한대행',
  notKnown: (through) => `${through} 뒤는 알 수 없음`,
  span: '여러 해의 합계',
  partial: '한 해의 일부',
  unconfirmed: '확인되지 않음',
  vague: '시점이 대략임',
  zero: '0',
};
