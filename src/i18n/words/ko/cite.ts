import { formatNumber } from '../../formatNumber.ts';
import type { cite as EnglishCite } from '../en/cite.ts';

export const cite: typeof EnglishCite = {
  names: { apa: 'APA', bibtex: 'BibTeX' },
  copy: (format) => `${format} 복사`,
  copied: (format) => `${format} 인용문을 복사했습니다.`,
  copyByHand: '브라우저가 복사를 허용하지 않았습니다. 아래 인용문을 직접 복사해 주십시오.',
  events: (ids) => `사건: ${ids}`,
  notInCalendar: (count) => `1~9999년 밖의 사건 ${formatNumber(count, 'ko')}건은 제외`,
};
