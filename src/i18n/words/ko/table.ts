import { formatNumber } from '../../formatNumber.ts';
import type { table as English } from '../en/table.ts';

export const table: typeof English = {
  title: '표',
  columns: {
    id: '식별자',
    edtf: '날짜(EDTF)',
    date: '날짜',
    title: '사건',
    type: '유형',
    threads: '주제',
    parties: '당사자',
    place: '장소',
    importance: '중요도',
    summary: '요약',
  },
  orders: {
    date: '날짜순(이른 사건부터)',
    '-date': '날짜순(최근 사건부터)',
    type: '유형순',
    '-type': '유형 역순',
    thread: '주제순',
    '-thread': '주제 역순',
    importance: '중요도순(낮은 것부터)',
    '-importance': '중요도순(높은 것부터)',
  },
  caption: (shown, order) => `${shown}, ${order}`,
  sorted: (order) => `표를 정렬했습니다: ${order}.`,
  keys: '↑ ↓ 행 이동, Enter 열기',
  copy: '표로 복사',
  copied: (rows) => `${formatNumber(rows, 'ko')}행을 복사했습니다.`,
  copyByHand: '브라우저가 복사를 허용하지 않았습니다. 아래 표를 직접 복사해 주십시오.',
};
