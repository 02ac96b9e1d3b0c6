import { quoteValue } from '../../clipText.ts';
import { formatNumber } from '../../formatNumber.ts';
import { withParticle } from '../../particles.ts';
import type { embed as EnglishEmbed } from '../en/embed.ts';

export const embed: typeof EnglishEmbed = {
  tools: '사건 유형, 확대·축소, 내려받기',
  take: {
    shown: (events) => `지금 보이는 기간의 사건 ${formatNumber(events, 'ko')}건`,
    json: '기록, 프로그램용',
    sources: '여기서는 출처마다 발행처, 날짜, 링크만 적습니다.',
    more: '출처의 제목, 비고, PDF, 다른 크기와 형식, 전체 사건:',
  },
  source: (version, through) => `자료 ${version}, ${through}까지, CC\u00a0BY\u00a04.0`,
  unknownKey: (key) => `링크의 ${withParticle(quoteValue(key), '은/는')} 없는 설정이어서 뺐습니다.`,
  help: '퍼가기 링크에 쓸 수 있는 설정',
  otherVersion: (asked, own) =>
    `링크가 요청한 자료 버전은 ${asked}이지만, 이 페이지에는 ${own} 버전이 있어 그것을 보여 드립니다.`,
  openVersion: (asked) => `${asked} 버전 열기`,
};
