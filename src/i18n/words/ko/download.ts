import type { download as EnglishDownload } from '../en/download.ts';

export const download: typeof EnglishDownload = {
  title: '내려받기',
  close: '닫기',
};
