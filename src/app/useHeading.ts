import type { Report } from '../state/timelineStore.ts';
import { useEnvironment, useTimeline, useWords } from './timelineContext.ts';

/** What the page is headed by: the author's own words in a file that they took away, else the timeline's title. */
export function useHeading(): Report {
  const report = useTimeline((state) => state.report);
  const { isEmbedded } = useEnvironment();
  const own = useWords().header.title;
  const { title, caption } = isEmbedded ? report : { title: '', caption: '' };
  return { title: title || own, caption };
}
