import { formatNumber } from '../../formatNumber.ts';
import type { about as EnglishAbout, keys as EnglishKeys } from '../en/about.ts';

export const about: typeof EnglishAbout = {
  title: '이 연표에 대하여',
  close: '닫기',
  whatHeading: '어떤 연표인가',
  what: (events, sources, firstYear, through) =>
    `${firstYear}부터 ${through}까지 남북관계에서 일어난 사건 ${formatNumber(events, 'ko')}건을 ${sources === undefined ? '' : `출처 ${formatNumber(sources, 'ko')}건과 함께 `}담았습니다. 2019년 3월 12일 코리아헤럴드에 실린 연합뉴스 기사 한 편에서 출발해, 기사가 언급했거나 배경으로 삼은 사건을 모두 그 앞뒤의 역사 속에 놓았습니다.`,
  sourcesHeading: '출처',
  sources:
    '모든 사건에는 공개된 출처가 하나 이상 있으며, 발행처와 (출처에 나와 있으면) 발행일을 함께 적었습니다. 설명은 모두 직접 쓴 것으로, 출처의 문장을 옮기지 않았습니다. 출처끼리 내용이 다르면 비고에 밝혔습니다.',
  datesHeading: '날짜를 그리는 방법',
  dates:
    '날짜는 기록에 있는 만큼만 정확하게 보여 줍니다. 날짜까지 알려진 사건은 그날에 또렷한 표식으로 나타냅니다. 연도나 월까지만 알려졌거나 대략만 알려진 사건은 가능한 기간의 한가운데에 흐린 표식을 두고, 그 기간을 가는 선으로 표시합니다. 날짜는 사건이 일어난 곳을 기준으로 하며, 유엔 결의는 뉴욕 날짜를 따릅니다.',
  matchingHeading: '‘조건에 맞는’ 사건이란',
  matching:
    '설정한 필터를 모두 통과한 사건이 조건에 맞는 사건입니다. 곧 고른 유형, 주제, 당사자 가운데 하나씩에 해당하고 중요도가 고른 값 이상이어야 합니다. 아무것도 고르지 않은 필터는 모든 사건을 통과시킵니다. 화면에 보이는 기간은 필터가 아닙니다. 필터 옆의 건수는 전체 기간을 센 것이고, 화면 속 기간의 건수는 그 옆에 따로 적습니다.',
  statusHeading: '막대가 나타내는 것',
  status:
    '관광이나 통신선 같은 주제에는 운영 여부를 보여 주는 막대가 있습니다. 막대는 시작, 중단, 재개, 종료를 가져온 사건의 첫날에 바뀝니다. 재개 합의만으로는 상태가 바뀌지 않으며, 막대 위에 작은 눈금으로 표시합니다.',
  relationsHeading: '사건 사이의 관계',
  relations:
    '‘이어짐’은 보도된 선후 관계를 나타낼 뿐, 인과관계를 뜻하지는 않습니다. ‘어긋남’은 어느 쪽의 행동이든 합의문과 맞지 않았음을 나타낼 뿐, 옳고 그름을 따지지 않습니다.',
  confidenceHeading: '얼마나 확실한가',
  confidence:
    '사건마다 세 단계 가운데 하나로 신뢰도를 표시했습니다. ‘출처 충분’은 출처들의 내용이 일치하고 발행일이 확인되는 출처가 하나 이상 있다는 뜻입니다. ‘일부 확인’은 사건 자체는 확실하지만 일부 내용이 확인되지 않았거나 발행일이 나온 출처가 없다는 뜻입니다. ‘출처 부족’은 출처가 적으므로 주의해서 읽어야 한다는 뜻입니다.',
  importanceHeading: '중요도',
  importance:
    '중요도(1~5)는 그 사건이 남북관계를 얼마나 바꾸었는지 편집자가 판단한 값입니다. 자리가 모자랄 때 이름을 먼저 보여 줄 사건을 정하는 데 씁니다.',
  coverage: (through) =>
    `자료는 ${through}까지입니다. 그때까지 이어지는 일은 그날까지만 그렸으며, 그 뒤의 상황은 이 자료로 알 수 없습니다.`,
  downloadsHeading: '자료 내려받기',
  downloads: {
    json: 'JSON, 전체 자료',
    'json-ld': 'JSON-LD, 링크드 데이터',
    csv: 'CSV, 스프레드시트용',
    ics: 'iCalendar',
  },
  licenceHeading: '이용 허락',
  dataLicence:
    '자료는 크리에이티브 커먼즈 저작자표시 4.0(CC BY 4.0)에 따라 자유롭게 쓸 수 있습니다.',
  codeLicence: '코드는 MIT 라이선스에 따라 자유롭게 쓸 수 있습니다.',
  fontLicence: '글꼴은 프리텐다드(SIL 오픈 폰트 라이선스 1.1)입니다.',
  version: (version) => `자료 버전 ${version}`,
  privacy:
    '이 페이지는 쿠키를 쓰지 않고 방문을 기록하지 않으며, 다른 사이트에 아무것도 요청하지 않습니다.',
};

export const keys: typeof EnglishKeys = {
  title: '단축키',
  close: '닫기',
  where: '연표에 초점이 있을 때 쓸 수 있습니다.',
  everywhere: '페이지 전체',
  rows: {
    along: { press: '← →', does: '같은 줄의 이전·다음 사건' },
    lane: { press: '↑ ↓', does: '위·아래 줄' },
    end: { press: 'Home, End', does: '같은 줄의 첫 사건·마지막 사건' },
    decade: { press: 'PageUp, PageDown', does: '10년 앞·뒤로 이동' },
    open: { press: 'Enter', does: '사건 열기' },
    close: { press: 'Escape', does: '사건이나 목록 닫기' },
    zoom: { press: '+ −', does: '확대·축소' },
    fit: { press: '0', does: '전체 기간 보기' },
    pan: { press: 'Shift ← →', does: '표시 기간을 앞·뒤로 이동' },
    wheel: { press: 'Ctrl 또는 ⌘ + 휠', does: '포인터 위치를 중심으로 확대·축소' },
    drag: { press: '끌기', does: '표시 기간 이동' },
    doubleClick: { press: '두 번 누르기', does: '확대' },
    search: { press: '/', does: '검색' },
    undo: { press: 'Ctrl 또는 ⌘ + Z', does: '실행 취소' },
    redo: { press: 'Ctrl 또는 ⌘ + Shift + Z', does: '다시 실행' },
    help: { press: '?', does: '단축키 목록' },
  },
  letKeys: '/ 키와 ? 키 사용',
};
