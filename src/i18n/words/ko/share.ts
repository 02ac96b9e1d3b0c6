import { formatNumber } from '../../formatNumber.ts';
import type { ShareWords } from '../en/share.ts';

const number = (value: number): string => formatNumber(value, 'ko');

export const share: ShareWords = {
  title: '공유·퍼가기',
  close: '닫기',
  open: '인터랙티브 연표 열기',
  captionBelow: '설명:',
  altText: '대체 텍스트:',
  preview: '미리보기',
  previewOf: (title) => `퍼간 모습 미리보기: ${title}`,
  width: '너비',
  px: (width) => `${number(width)}px`,
  fullWidth: '전체 폭',
  size: (width, height) => `${number(width)} × ${number(height)}px`,
  scaled: (percent) => `${percent}%로 축소`,
  look: '독자가 보는 모습',
  words: '직접 쓰는 글',
  wordsHint:
    '붙여 넣을 내용에만 들어가고 링크에는 들어가지 않습니다. 프레임 안의 제목은 바뀌지 않습니다.',
  chrome: '연표 주변',
  chromes: { full: '모두 표시', minimal: '필요한 것만', none: '없음' },
  bg: '배경',
  grounds: { opaque: '연표 배경', transparent: '싣는 페이지 배경' },
  theme: '색',
  themes: { auto: '기기 설정대로', light: '밝게', dark: '어둡게' },
  speaking: '언어',
  languages: { page: '한국어', reader: '독자의 언어' },
  data: '자료',
  live: '최신',
  pinned: (version) => `${version} 버전`,
  liveHint: '자료가 늘어나면 퍼간 연표에도 반영됩니다.',
  pinnedHint: '나중에 자료가 추가되어도 지금 모습 그대로 남습니다.',
  unreleased: '이 버전은 아직 공개되지 않아 고정할 수 없습니다.',
  put: '넣을 곳',
  targets: {
    link: '링크',
    iframe: '웹 페이지',
    script: '웹 페이지(스크립트)',
    wordpress: '워드프레스',
    markdown: '마크다운',
    quarto: 'Quarto',
    rmarkdown: 'R Markdown',
    jupyter: 'Jupyter',
    latex: 'LaTeX',
    document: '워드·구글 문서',
    notion: '노션·미디엄',
  },
  where: {
    link: '메신저, 각주, 소셜 미디어에 씁니다. 누가 열어도 같은 화면이 보입니다.',
    iframe: '페이지의 HTML이나 편집기의 HTML 블록에 붙여 넣습니다. 다른 것은 필요하지 않습니다.',
    script:
      '페이지의 HTML에 붙여 넣습니다. 스크립트가 높이를 내용에 맞추고, 독자가 무엇을 여는지 페이지에 알려 줍니다.',
    wordpress:
      '코드 편집기에 붙여 넣거나, 주석 사이의 내용만 ‘사용자 정의 HTML’ 블록에 넣습니다. 워드프레스는 관리자와 편집자(멀티사이트에서는 최고 관리자)가 넣은 프레임만 그대로 두고, 다른 사용자가 넣으면 링크가 있는 줄만 남깁니다.',
    markdown:
      'Jekyll, Obsidian, Hugo(unsafe 설정을 켠 경우)처럼 HTML을 허용하는 곳에 씁니다. GitHub에서는 프레임이 빠지고 링크가 있는 줄만 남습니다.',
    quarto: (picture) =>
      `HTML에서는 인터랙티브 연표, PDF와 워드에서는 그림이 됩니다. ${picture}.png를 문서와 같은 폴더에 두십시오. ‘그림 저장’을 누르면 그 이름으로 저장됩니다.`,
    rmarkdown: (picture) =>
      `HTML에서는 인터랙티브 연표, PDF와 워드에서는 그림이 됩니다. ${picture}.png를 문서와 같은 폴더에 두십시오. ‘그림 저장’을 누르면 그 이름으로 저장됩니다.`,
    jupyter: '파이썬 셀에 붙여 넣고 실행합니다.',
    latex: (picture) =>
      `${picture}.png를 문서와 같은 폴더에 두거나(‘그림 저장’을 누르면 그 이름으로 저장됩니다) npm run figure에 --alone을 붙여 ${picture}.pdf를 만듭니다. 한국어 글에는 kotex 패키지가 필요합니다.`,
    document:
      '그림을 복사해 붙여 넣은 다음, 설명은 그림 아래에, 대체 텍스트는 그림 속성에 붙여 넣습니다.',
    notion:
      '노션: 빈 줄에 붙여 넣고 ‘임베드’를 고릅니다. 미디엄: 빈 줄에 붙여 넣으면 독자에게 링크로 보입니다.',
  },
  snippet: (target) => `${target}에 붙여 넣을 내용`,
  code: (target) => `${target}용 코드`,
  copy: '복사',
  copied: '복사했습니다.',
  byHand: '브라우저가 복사를 허용하지 않았습니다. 내용을 선택해 두었으니 키보드로 복사해 주십시오.',
  picture: {
    copy: '그림 복사',
    save: '그림 저장',
    drawing: '그림을 그리는 중…',
    copied: '그림을 복사했습니다.',
    byHand:
      '브라우저가 그림 복사를 허용하지 않았습니다. 아래 그림의 메뉴(마우스 오른쪽 버튼 또는 길게 누르기)에서 복사해 주십시오.',
    failed:
      '필요한 파일을 불러오지 못해 그림을 그릴 수 없습니다. 연결을 확인하고 다시 시도하거나 내려받기에서 그림을 받아 주십시오.',
  },
  integrity: '스크립트 무결성 검사(integrity)',
  integrityHint:
    '스크립트가 이 버전으로 고정됩니다. 서버가 Access-Control-Allow-Origin 헤더를 보내지 않으면 브라우저가 실행을 거부합니다. 이 프로젝트의 _headers 파일에 그 설정이 있습니다.',
  help: '퍼가기 도움말',
  noAddress: {
    happened: '퍼가려면 웹 주소가 있어야 하는데 이 페이지에는 주소가 없습니다.',
    mend: '폴더를 웹 서버(정적 호스팅이면 됩니다)에 올려 그곳에서 열거나, SITE_URL을 정해 다시 빌드해 주십시오. 그 전에는 내려받기에서 그림과 네트워크 없이 열리는 파일을 받을 수 있습니다.',
  },
  onlyHere:
    '이 주소는 지금 쓰는 컴퓨터 안에만 있어 다른 사람이 열 수 없습니다. 공개된 주소에서 페이지를 열고 복사해 주십시오.',
};
