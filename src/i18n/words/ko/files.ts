import { formatNumber } from '../../formatNumber.ts';
import type { FileWords } from '../en/files.ts';

const number = (value: number): string => formatNumber(value, 'ko');

export const files: FileWords = {
  headings: { picture: '그림', data: '자료', sources: '출처', whole: '한 파일로' },
  action: '내려받기',
  actionOf: (name) => `${name} 내려받기`,
  formats: {
    svg: {
      name: 'SVG',
      use: '어떤 크기에서도 선명함. 브라우저가 그림 속 글꼴을 쓰는 웹 페이지에 적합',
    },
    png: { name: 'PNG', use: '슬라이드, 메신저 등 SVG를 쓸 수 없는 곳에 적합' },
    csv: { name: 'CSV', use: '사건마다 한 행, 스프레드시트용' },
    json: { name: 'JSON', use: '기록 전체, 프로그램용' },
    bibtex: { name: 'BibTeX', use: 'LaTeX용' },
    apa: { name: 'APA', use: '참고문헌 목록(일반 텍스트)' },
  },
  job: {
    steps: {
      records: '출처와 통계를 기다리는 중…',
      picture: '그림을 그리는 중…',
      outlines: '글자를 윤곽선으로 바꾸는 중…',
      pixels: 'PNG로 바꾸는 중…',
      data: '자료를 정리하는 중…',
      page: 'HTML 파일을 만드는 중…',
      packing: '압축하는 중…',
      print: '인쇄 창을 기다리는 중…',
    },
    progress: '진행 상황',
    began: '파일을 만드는 중…',
    cancel: '취소',
    cancelled: '취소했습니다. 저장된 파일은 없습니다.',
    saved: (name) => `저장한 파일: ${name}`,
    missing: (letters) =>
      `글꼴에 없는 글자(${letters})는 네모로 표시됩니다. SVG를 쓰거나 제목이나 설명을 바꿔 주십시오.`,
    lacking: '글꼴에 없는 글자가 있습니다.',
    retry: '다시 시도',
  },
  failed: {
    records:
      '출처나 통계를 불러오지 못해 파일에 빠지게 됩니다. 연결을 확인하고 다시 시도해 주십시오.',
    font: '글꼴을 불러오지 못해 다른 곳에서 그림이 다르게 보일 수 있습니다. 연결을 확인하고 다시 시도해 주십시오.',
    outlines:
      '글자 윤곽선을 불러오지 못해 글자를 도형으로 바꿀 수 없습니다. 연결을 확인하고 다시 시도해 주십시오.',
    page: '파일 하나로 된 연표를 불러오지 못해 HTML 파일을 만들 수 없습니다. 연결을 확인하고 다시 시도해 주십시오.',
    licence: '글꼴의 사용 허락 문서를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.',
    fileless:
      '이 페이지는 단독으로 작동하여 이 파일을 만드는 데 필요한 것이 없습니다. 전체 연표에서 내려받을 수 있습니다.',
    pixels: (width, height, largest) =>
      `그림이 ${number(width)} × ${number(height)} px가 되어 이 브라우저가 그릴 수 있는 크기를 넘습니다. ${largest}`,
    largestScale: (scale, width, height) =>
      `그릴 수 있는 가장 큰 배율은 ${scale}배, ${number(width)} × ${number(height)} px입니다.`,
    largestSize: (width, height) =>
      `그릴 수 있는 가장 큰 크기는 ${number(width)} × ${number(height)} px입니다. 더 작은 크기를 골라 주십시오.`,
    script:
      '이 페이지의 스크립트를 불러오지 못했습니다. 브라우저가 다시 요청하지 않으므로 페이지를 다시 불러와 주십시오.',
    unknown: '파일을 만들지 못했습니다. 다시 시도해 주십시오. 다른 형식은 될 수도 있습니다.',
  },
  byHand: {
    why: '이 페이지를 담은 프레임이 아무 표시 없이 내려받기를 막을 수 있습니다. 저장되지 않았으면 아래에서 직접 가져가 주십시오.',
    picture:
      '그림에서 마우스 오른쪽 버튼을 누르거나 길게 눌러 나오는 메뉴에서 저장을 골라 주십시오.',
    textOf: (name) => `${name}의 내용`,
    binary: '이런 파일은 화면에 글로 보여 줄 수 없습니다. 전체 연표에서 저장해 주십시오.',
  },
  copying: {
    copy: '복사',
    copyOf: (what) => `${what} 복사`,
    copied: '복사했습니다.',
    byHand: '브라우저가 복사를 허용하지 않았습니다. 아래 글을 직접 복사해 주십시오.',
  },
  openFull: '전체 연표 열기',
};
