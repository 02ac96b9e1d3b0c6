import { formatNumber } from '../../formatNumber.ts';
import type { DownloadWords } from '../en/download.ts';

const number = (value: number): string => formatNumber(value, 'ko');

export const download: DownloadWords = {
  title: '내려받기',
  close: '닫기',
  scope: {
    legend: '범위',
    view: '지금 보이는 기간',
    filtered: '필터에 맞는 모든 사건',
    all: '전체',
    count: (events) => `사건 ${number(events)}건`,
  },
  report: {
    own: '제목과 설명 직접 쓰기',
    title: '제목',
    caption: '설명',
    hint: '직접 쓴 글은 파일에만 들어가며 링크에는 들어가지 않습니다.',
    remaining: (characters) => `${number(characters)}자 더 쓸 수 있음`,
    pins: '항상 이름을 표시할 사건',
    noPins: '아직 없습니다. 사건 창에서 ‘항상 이름 표시’를 누르면 여기에 나옵니다.',
    unpin: (label) => `‘${label}’ 항상 표시 해제`,
  },
  picture: {
    size: '크기',
    sizes: {
      '85mm': '한 단, 85 mm',
      '180mm': '전체 폭, 180 mm',
      a4: 'A4 세로',
      a3: 'A3 가로',
      '16:9': '슬라이드, 16:9',
      square: '정사각형',
      custom: '직접 정하기',
    },
    width: '너비',
    height: '높이',
    unit: '단위',
    heightHint: '높이를 비워 두면 내용에 맞춥니다.',
    outOfRange: (least, most, unit) =>
      `${number(least)}부터 ${number(most)}까지의 정수(${unit})를 적어 주십시오.`,
    sizeFirst: '위의 크기를 먼저 바로잡아 주십시오.',
    theme: '색',
    themes: { light: '밝게', dark: '어둡게' },
    scale: '픽셀',
    pixels: (width, height) => `${number(width)} × ${number(height)} px`,
    drawing: '미리보기를 그리는 중…',
  },
  print: {
    short: '인쇄…',
    long: '인쇄 또는 PDF로 저장',
    framed:
      '인쇄 창이 열리지 않으면 이 페이지를 담은 페이지가 인쇄를 막은 것입니다. 전체 연표를 새 창에서 열어 인쇄해 주십시오.',
  },
  texts: {
    alt: '대체 텍스트',
    caption: '설명과 인용 표기',
  },
  formats: {
    outlined: {
      name: 'SVG, 글자를 윤곽선으로',
      use: '그림 속 글꼴을 쓰지 않는 워드·파워포인트·리브레오피스·LaTeX와 그리기 프로그램용',
    },
    pdf: { name: 'PDF', use: '인쇄 창에서 저장: 그림, 사건 표, 출처' },
    jsonld: { name: 'JSON-LD', use: 'schema.org 사건, 검색 엔진과 링크드 데이터용' },
    ics: { name: 'iCalendar', use: '달력용. 날짜가 대략인 사건은 가능한 기간 전체에 표시' },
    timelinejs: { name: 'TimelineJS JSON', use: 'TimelineJS 슬라이드용' },
    ris: { name: 'RIS', use: 'EndNote, Mendeley, Zotero용' },
    csl: { name: 'CSL-JSON', use: 'Zotero, Pandoc, Quarto용' },
    offline: {
      name: 'HTML 파일',
      use: '이 화면으로 열리는 인터랙티브 연표. 네트워크 없이도 작동',
    },
    kit: {
      name: '보고서 묶음',
      use: '여기 있는 모든 파일과 대체 텍스트, 설명, 인용 표기, 코드 조각을 담은 ZIP',
    },
  },
};
