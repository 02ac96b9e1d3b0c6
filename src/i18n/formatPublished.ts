import type { Lang } from '../model/bilingual.ts';
import { parseEdtf } from '../model/edtf.ts';
import { formatEdtf } from './formatDate.ts';

/** When a source was published, in words as exact as its page is; a text that is no date as it stands. */
export function formatPublished(published: string, lang: Lang): string {
  const parsed = parseEdtf(published);
  return parsed.ok ? formatEdtf(parsed.value, lang) : published;
}
