import { quoteValue } from '../../clipText.ts';
import type { embed as EnglishEmbed } from '../en/embed.ts';

export const embed: typeof EnglishEmbed = {
  tools: '사건 유형과 확대·축소',
  openFull: '전체 연표 열기',
  source: (version, through) => `자료 ${version}, ${through}까지, CC BY 4.0`,
  unknownKey: (key) => `링크의 ${quoteValue(key)}: 그런 설정이 없어서 뺐습니다.`,
  help: '퍼가기 링크에 쓸 수 있는 설정',
  otherVersion: (asked, own) =>
    `링크가 요청한 자료 버전은 ${asked}이지만, 이 페이지에는 ${own} 버전이 있어 그것을 보여 드립니다.`,
  openVersion: (asked) => `${asked} 버전 열기`,
};
