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
    title: '제목',
    caption: '설명',
    hint: '직접 쓴 글은 파일에만 들어가며 링크에는 들어가지 않습니다.',
    pins: '항상 이름을 표시할 사건',
    noPins: '아직 없습니다. 사건 창에서 ‘항상 이름 표시’를 누르면 여기에 나옵니다.',
    unpin: (label) => `‘${label}’ 항상 표시 해제`,
  },
  picture: {
    heading: '그림',
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
  texts: {
    alt: '대체 텍스트',
    caption: '설명과 인용 표기',
    copy: '복사',
    copyOf: (what) => `${what} 복사`,
    byHand: '브라우저가 복사를 허용하지 않았습니다. 아래 글을 직접 복사해 주십시오.',
  },
  headings: { data: '자료', sources: '출처', whole: '한 파일로' },
  action: '내려받기',
  actionOf: (name) => `${name} 내려받기`,
  print: '인쇄 또는 PDF로 저장',
  printShort: '인쇄…',
  formats: {
    svg: { name: 'SVG', use: '어떤 크기에서도 선명함. 웹 페이지와 편집용' },
    outlined: {
      name: 'SVG, 글자를 윤곽선으로',
      use: '그림 속 글꼴을 쓰지 않는 워드·파워포인트·LaTeX용',
    },
    png: { name: 'PNG', use: '슬라이드와 메신저, SVG를 받지 않는 곳' },
    pdf: { name: 'PDF', use: '인쇄 창에서 저장: 그림, 사건 표, 출처' },
    csv: { name: 'CSV', use: '사건마다 한 행, 표 계산 프로그램용' },
    json: { name: 'JSON', use: '기록 전체, 프로그램용' },
    jsonld: { name: 'JSON-LD', use: 'schema.org 사건, 검색 엔진과 연결 데이터용' },
    ics: { name: 'iCalendar', use: '달력용. 대략의 날짜는 가능한 모든 날에 걸쳐 표시' },
    timelinejs: { name: 'TimelineJS JSON', use: 'TimelineJS 슬라이드용' },
    bibtex: { name: 'BibTeX', use: 'LaTeX용' },
    ris: { name: 'RIS', use: 'EndNote, Mendeley, Zotero용' },
    csl: { name: 'CSL-JSON', use: 'Zotero, Pandoc, Quarto용' },
    apa: { name: 'APA', use: '참고문헌 목록(일반 텍스트)' },
    offline: {
      name: 'HTML 파일',
      use: '이 화면으로 열리는 대화형 연표. 네트워크 없이도 작동',
    },
    kit: {
      name: '보고서 묶음',
      use: '여기 있는 모든 파일과 대체 텍스트, 설명, 인용 표기, 코드 조각을 담은 ZIP',
    },
  },
  job: {
    steps: {
      records: '출처와 통계를 기다리는 중…',
      picture: '그림을 그리는 중…',
      outlines: '글자를 윤곽선으로 바꾸는 중…',
      pixels: '픽셀을 그리는 중…',
      data: '자료를 쓰는 중…',
      page: 'HTML 파일을 만드는 중…',
      packing: '묶는 중…',
    },
    progress: '진행',
    cancel: '취소',
    cancelled: '취소했습니다. 저장된 파일은 없습니다.',
    saved: (name) => `저장한 파일: ${name}`,
    missing: (letters) =>
      `글꼴에 없는 글자(${letters})는 네모로 표시됩니다. SVG를 쓰거나 제목이나 설명을 바꿔 주십시오.`,
    retry: '다시 시도',
    openFull: '전체 연표 열기',
  },
  failed: {
    records:
      '출처나 통계를 불러오지 못해 파일에 빠지게 됩니다. 연결을 확인하고 다시 시도해 주십시오.',
    font: '글꼴을 불러오지 못해 다른 곳에서 그림이 다르게 보일 수 있습니다. 연결을 확인하고 다시 시도해 주십시오.',
    outlines:
      '글자 윤곽선을 불러오지 못해 글자를 도형으로 바꿀 수 없습니다. 연결을 확인하고 다시 시도해 주십시오.',
    page: '단일 페이지를 불러오지 못해 HTML 파일을 만들 수 없습니다. 연결을 확인하고 다시 시도해 주십시오.',
    licence: '글꼴의 사용 허락 문서를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.',
    fileless:
      '이 페이지는 단독으로 작동하여 이 파일을 만드는 데 필요한 것이 없습니다. 전체 연표에서 내려받을 수 있습니다.',
    print:
      '이 페이지를 담은 페이지가 인쇄를 허용하지 않습니다. 전체 연표를 새 창에서 열어 인쇄해 주십시오.',
    pixels: (width, height, largest) =>
      `그림이 ${number(width)} × ${number(height)} px가 되어 이 브라우저가 그릴 수 있는 크기를 넘습니다. ${largest}`,
    largestScale: (scale, width, height) =>
      `그릴 수 있는 가장 큰 배율은 ${scale}배, ${number(width)} × ${number(height)} px입니다.`,
    largestSize: (width, height) =>
      `그릴 수 있는 가장 큰 크기는 ${number(width)} × ${number(height)} px입니다. 더 작은 크기를 골라 주십시오.`,
    unknown: '파일을 만들지 못했습니다. 다시 시도해 주십시오. 다른 형식은 될 수도 있습니다.',
  },
  byHand: {
    why: '이 페이지를 담은 틀이 알리지 않고 내려받기를 막을 수 있습니다. 저장되지 않았다면 여기에서 가져가십시오.',
    picture: '그림에서 오른쪽 단추를 누르거나 길게 눌러 나오는 메뉴에서 저장을 고르십시오.',
    textOf: (name) => `${name}의 내용`,
    binary: '이런 파일은 글로 보여 줄 수 없습니다. 전체 연표에서 저장할 수 있습니다.',
  },
};
