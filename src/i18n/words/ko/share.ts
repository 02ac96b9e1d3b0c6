import type { share as EnglishShare } from '../en/share.ts';

export const share: typeof EnglishShare = {
  title: '공유·퍼가기',
  close: '닫기',
};
