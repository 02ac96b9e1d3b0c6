import { formatNumber } from '../../formatNumber.ts';
import type { print as EnglishPrint } from '../en/print.ts';

export const print: typeof EnglishPrint = {
  number: '번호',
  events: (count) => (count === 0 ? '사건' : `사건(${formatNumber(count, 'ko')}건)`),
  none: '이 화면에 해당하는 사건이 없습니다.',
  about: '이 문서에 대하여',
};
