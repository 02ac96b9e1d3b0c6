import { formatNumber } from '../../formatNumber.ts';
import type { embedPage as EnglishEmbedPage } from '../en/embedPage.ts';

export const embedPage: typeof EnglishEmbedPage = {
  noScript:
    '여기서는 자바스크립트가 실행되지 않아 연표를 그림과 목록으로 보여 드립니다. 자바스크립트를 켜면 사건을 거르고 확대해 볼 수 있습니다.',
  picture: '연표 그림',
  list: (listed, all) =>
    listed === all
      ? `사건 ${formatNumber(all, 'ko')}건 전체`
      : `사건 ${formatNumber(all, 'ko')}건 중 ${formatNumber(listed, 'ko')}건`,
};
