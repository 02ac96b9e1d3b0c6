import { formatNumber } from '../../formatNumber.ts';
import type { footer as EnglishFooter, header as EnglishHeader } from '../en/header.ts';

export const header: typeof EnglishHeader = {
  title: '남북관계 연표',
  standfirst: (events, firstYear, through) =>
    `${firstYear}부터 ${through}까지, 출처를 밝힌 사건 ${formatNumber(events, 'ko')}건`,
  skip: '연표로 건너뛰기',
  language: '언어',
  languages: { en: 'English', ko: '한국어' },
  theme: '화면 색',
  themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
  copyLink: '링크 복사',
  copyByHand: '브라우저가 복사를 허용하지 않았습니다. 아래 링크를 직접 복사해 주십시오.',
  share: '공유·퍼가기',
  download: '내려받기',
  about: '소개',
  help: '단축키',
};

export const footer: typeof EnglishFooter = {
  source: (events, through) =>
    `출처를 밝힌 사건 ${formatNumber(events, 'ko')}건, ${through}까지의 자료`,
  version: (version) => `자료 버전 ${version}`,
  downloads: '자료',
  licence: '자료 CC BY 4.0, 코드 MIT',
  privacy: '쿠키와 추적 없음',
};
