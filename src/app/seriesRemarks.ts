import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Series, SeriesPoint } from '../model/series.ts';

/** What must be said of a value beside its number, shortest first. */
export function seriesRemarks({ kind }: Series, point: SeriesPoint, lang: Lang): string[] {
  const words = wordsFor(lang).series;
  return [
    ...(kind === 'flow' && point.when.kind === 'interval' ? [words.interval] : []),
    ...(kind === 'estimate' ? [words.estimated] : []),
    ...(point.unconfirmed ? [words.unconfirmed] : []),
    ...(point.partial ? [words.partial] : []),
    ...(point.note === undefined ? [] : [point.note[lang]]),
  ];
}
