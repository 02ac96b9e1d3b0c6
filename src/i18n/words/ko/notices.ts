import { clipText, quoteValue } from '../../clipText.ts';
import { formatNumber } from '../../formatNumber.ts';
import { withParticle } from '../../particles.ts';
import type {
  errors as EnglishErrors,
  live as EnglishLive,
  notices as EnglishNotices,
} from '../en/notices.ts';

const quoted = (key: string, value: string): string => `${key}=${quoteValue(value)}`;
const inLink = (key: string, value: string): string =>
  `링크의 ${withParticle(quoted(key, value), '은/는')}`;
const NAMES: Readonly<Record<string, string>> = {
  types: '사건 유형',
  threads: '주제',
  parties: '당사자',
};

export const notices: typeof EnglishNotices = {
  label: '알림',
  dismiss: '닫기',
  link: {
    'not-a-date': (key, value) =>
      `${inLink(key, value)} 날짜가 아니어서 뺐습니다. 날짜는 2018, 2018-04, 2018-04-27처럼 적습니다.`,
    'from-after-to': (key, value) =>
      `${inLink(key, value)} 시작이 끝보다 뒤가 되는 값이어서, 시작과 끝을 모두 뺐습니다.`,
    'outside-limits': (key, value) =>
      `${inLink(key, value)} 보여 줄 수 있는 기간을 벗어나서 뺐습니다.`,
    'unknown-id': (key, value) =>
      `링크의 ${quoted(key, value)}에 해당하는 ${withParticle(NAMES[key] ?? '값', '이/가')} 없어서 뺐습니다.`,
    'unknown-event': (key, value) =>
      `링크의 ${quoted(key, value)}에 해당하는 사건이 이 연표에 없어서 뺐습니다.`,
    'not-a-choice': (key, value) => `${inLink(key, value)} 고를 수 있는 값이 아니어서 뺐습니다.`,
    'too-many': (key, value) =>
      `${inLink(key, value)} 이름을 항상 표시할 수 있는 사건 수를 넘어서 뺐습니다.`,
    'too-long': (key, value) => `링크의 ${key} 값이 너무 길어서 ${quoteValue(value)}부터 뺐습니다.`,
    'not-two-dates': (key, value) =>
      `${inLink(key, value)} 점으로 이은 두 날짜가 아니어서 뺐습니다. 날짜는 2018, 2018-04, 2018-04-27처럼 적습니다.`,
    clamped: (key, value) =>
      `${inLink(key, value)} 자료가 다루는 기간을 벗어나서 가장 가까운 날로 바꿨습니다.`,
    repeated: (key, value) => `${inLink(key, value)} 되풀이된 설정이어서, 처음 것만 따랐습니다.`,
  },
};

export const errors: typeof EnglishErrors = {
  dataset: {
    happened: '연표 자료를 불러오지 못했습니다.',
    means: '자료가 없으면 보여 드릴 내용이 없습니다. 사용하시던 기기에서 잃은 것은 없습니다.',
    doing: '연결 상태를 확인하고 다시 시도해 주십시오.',
    retry: '다시 시도',
  },
  crash: {
    happened: '연표의 일부가 작동을 멈췄습니다.',
    means: '지금 화면을 더 보여 드릴 수 없습니다.',
    doing: '페이지를 다시 불러와 주십시오. 주소창의 링크에 지금 화면이 담겨 있습니다.',
    retry: '다시 불러오기',
  },
};

const TITLE = 70;
const number = (value: number): string => formatNumber(value, 'ko');

export const live: typeof EnglishLive = {
  window: (range, inWindow, matching) =>
    `${range}: 조건에 맞는 사건 ${number(matching)}건 중 ${number(inWindow)}건이 이 기간에 있습니다.`,
  filter: (matching, all, inWindow) =>
    `사건 ${number(all)}건 중 ${number(matching)}건이 조건에 맞고, ${number(inWindow)}건이 이 기간에 있습니다.`,
  selected: (title, date) => `열린 사건: ${clipText(title, TITLE)}, ${clipText(date, 56)}.`,
  closed: '사건을 닫았습니다.',
  lanes: (mode) => `줄 나누기: ${mode}.`,
  pinned: (title) => `이름을 항상 표시하도록 했습니다: ${clipText(title, TITLE)}.`,
  unpinned: (title) => `이름 항상 표시를 해제했습니다: ${clipText(title, TITLE)}.`,
  language: '이제 한국어로 표시합니다.',
  copied: '링크를 복사했습니다.',
};
