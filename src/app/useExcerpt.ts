import { useMemo } from 'react';
import type { EventDetail } from '../model/dataset.ts';
import type { Excerpt, Scope } from '../model/excerpt.ts';
import { selectExcerpt } from '../state/selectExcerpt.ts';
import type { TimelineState } from '../state/timelineStore.ts';
import { useEnvironment, useTimeline } from './timelineContext.ts';

const NO_DETAILS: ReadonlyMap<string, EventDetail> = new Map();

/** What a reader takes away of a timeline as it stands; without sources until they are loaded. */
export const excerptIn = (
  {
    dataset,
    view,
    details,
    report,
  }: Pick<TimelineState, 'dataset' | 'view' | 'details' | 'report'>,
  scope: Scope,
  siteUrl: string,
): Excerpt =>
  selectExcerpt(dataset, view, {
    scope,
    siteUrl,
    details: typeof details === 'string' ? NO_DETAILS : details,
    ...report,
  });

/** What the reader would take away now, with the author's own title and caption. */
export function useExcerpt(scope: Scope): Excerpt {
  const { siteUrl } = useEnvironment();
  const dataset = useTimeline((state) => state.dataset);
  const view = useTimeline((state) => state.view);
  const details = useTimeline((state) => state.details);
  const report = useTimeline((state) => state.report);
  return useMemo(
    () => excerptIn({ dataset, view, details, report }, scope, siteUrl),
    [dataset, view, details, report, scope, siteUrl],
  );
}
