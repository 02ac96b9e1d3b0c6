import { formatNumber } from '../../formatNumber.ts';
import type {
  chart as EnglishChart,
  legend as EnglishLegend,
  status as EnglishStatus,
} from '../en/chart.ts';

const events = (count: number): string => `사건 ${formatNumber(count, 'ko')}건`;

export const chart: typeof EnglishChart = {
  label: '사건 연표',
  listLabel: '연표의 사건',
  inOffice: '재임',
  presidents: '한국 대통령',
  leaders: '북한 지도자',
  acting: (name) => `${name}(권한대행)`,
  notKnownAfter: (date) => `${date} 뒤는 알 수 없음`,
  rounds: (count) => `${formatNumber(count, 'ko')}회`,
  lanes: '줄 나누기',
  laneModes: { group: '분류별', thread: '주제별', type: '유형별', none: '한 줄로' },
  chip: (count, first, last) => `${events(count)}, ${first}~${last}`,
  zoomHere: '여기를 확대',
  close: '닫기',
  overview: '전체 기간. 테두리 안이 위에 보이는 기간입니다',
  presetsLabel: '기간 선택',
  presets: {
    all: '전체',
    since1998: '1998년부터',
    before1998: '1945~1997년',
    sunshine: '햇볕정책 시기 1998~2008년',
    from2008: '2008~2017년',
    from2018: '2018~2019년',
    from2020: '2020년부터',
  },
  window: (range) => `표시 기간: ${range}`,
  earlier: '이전 시기',
  later: '이후 시기',
  zoomIn: '확대',
  zoomOut: '축소',
  fitAll: '전체 기간 보기',
  undo: '실행 취소',
  redo: '다시 실행',
};

export const status: typeof EnglishStatus = {
  since: (word, date) => `${date}부터 ${word}`,
  agreed: (words, date) => `${date} ${words}`,
};

export const legend: typeof EnglishLegend = {
  title: '범례',
  dates: '날짜를 그리는 방법',
  exact: '날짜가 정확함',
  coarse: '월이나 연도까지만 알려졌거나 대략의 시기',
  span: '여러 날 이어짐',
  soft: '시작이나 끝이 정확하지 않음',
  open: '계속되고 있거나 끝난 때를 모름',
  bars: '막대',
  running: '운영',
  suspended: '중단',
  ended: '종료',
  agreed: '재개 합의',
  notKnown: '자료가 끝난 뒤로, 알 수 없음',
  roundFace: '대면 상봉',
  roundVideo: '화상 상봉',
  chips: '숫자는 지금 배율에서 자리가 없어 묶은 사건의 수입니다. 누르면 목록이 열립니다.',
  relations: '사건을 잇는 선',
  pinned: '이름을 항상 표시',
};
