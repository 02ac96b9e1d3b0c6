import { formatNumber } from '../../formatNumber.ts';
import type { series as English } from '../en/series.ts';

export const series: typeof English = {
  title: '통계',
  chosen: (count) => `${count}개 표시`,
  unitAndYears: (unit, years) => `${unit}, ${years}`,
  most: (count) =>
    `한 번에 ${count}개까지 그립니다. 다른 통계를 고르려면 먼저 하나를 해제해 주십시오.`,
  loading: '통계를 불러오는 중…',
  failed: '통계를 불러오지 못했습니다. 다른 기능은 그대로 쓸 수 있습니다.',
  retry: '다시 시도',
  notes: '표시한 통계 설명',
  unit: '단위',
  definition: '정의',
  kind: '표시 방법',
  kinds: {
    flow: '막대: 막대가 놓인 기간에 일어난 것을 센 값',
    stock: '점: 그 시점의 수이며, 점이 없는 때는 알 수 없음',
    estimate: '점: 추정치이며 서로 잇지 않음',
  },
  unequal: '막대마다 기간의 길이가 다릅니다. 넓은 막대는 여러 해의 합계입니다.',
  zero: '기준선 아래의 짧은 선은 0이며, 아무것도 없는 때는 값을 알 수 없습니다.',
  values: (title, count) => `${title}: 값 ${formatNumber(count, 'ko')}개`,
  when: '시기',
  value: (unit) => `값(${unit})`,
  remarks: '비고',
  amount: (value, unit) => `${value}${unit}`,
  interval: '기간 전체의 합계',
  partial: '이 기간의 일부만 셈',
  unconfirmed: '확인되지 않음',
  estimated: '추정치',
};
