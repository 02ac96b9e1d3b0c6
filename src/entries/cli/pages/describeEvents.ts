import { describeThread } from '../../../i18n/describeThread.ts';
import { formatDay, formatYearRange } from '../../../i18n/formatDate.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Lang } from '../../../model/bilingual.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { civilFromDay } from '../../../model/day.ts';
import { summariseThread } from '../../../model/threadSummary.ts';
import { coveredBy } from '../../../state/urlContext.ts';

interface Coverage {
  readonly count: number;
  readonly firstYear: string;
  readonly through: string;
}

function coverageOf(dataset: Dataset, lang: Lang): Coverage {
  const { first, last } = coveredBy(dataset);
  const { year } = civilFromDay(first);
  return {
    count: dataset.events.length,
    firstYear: formatYearRange(year, year, lang),
    through: formatDay(last, lang),
  };
}

/** What the list of all events is. */
export function describeEvents(dataset: Dataset, lang: Lang): string {
  const { count, firstYear, through } = coverageOf(dataset, lang);
  return pageWordsFor(lang).eventsAbout(count, firstYear, through);
}

/** What the whole timeline is. */
export function describeAll(dataset: Dataset, lang: Lang): string {
  const { count, firstYear, through } = coverageOf(dataset, lang);
  return wordsFor(lang).describe.what(count, firstYear, through);
}

/** How a thread stood, or how many events it has and when, as a sentence of its own. */
export function threadSentence(dataset: Dataset, thread: string, lang: Lang): string {
  const { through } = dataset;
  const sentence = describeThread(summariseThread(dataset, thread), { through, lang });
  // A Korean sentence without a verb has no full stop.
  return lang === 'ko' ? sentence : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
