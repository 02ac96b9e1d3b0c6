import { windowsComparedIn } from '../model/comparison.ts';
import type { Dataset, EventDetail, TimelineEvent } from '../model/dataset.ts';
import type { Excerpt, Scope } from '../model/excerpt.ts';
import { isInWindow } from '../model/extent.ts';
import { NO_FILTER } from '../model/filter.ts';
import { cleanText } from '../model/printableText.ts';
import type { View } from '../model/view.ts';
import { selectArcs, selectChained } from './chain.ts';
import { selectMatching } from './selectors.ts';
import { urlContextOf } from './urlContext.ts';
import { fitAll } from './viewActions.ts';
import { printView } from './viewUrl.ts';

export interface ExcerptOptions {
  readonly scope: Scope;
  readonly details: ReadonlyMap<string, EventDetail>;
  /** The site's address, which ends with a slash, or the empty string where none is set. */
  readonly siteUrl: string;
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
}

/** The view of a scope: the window is no filter, so all that passes the filters needs all of time. */
export function viewOfScope(dataset: Dataset, view: View, scope: Scope): View {
  if (scope === 'view') return view;
  const wide = { ...fitAll(view, dataset), compare: undefined };
  return scope === 'filtered' ? wide : { ...wide, filter: NO_FILTER };
}

/** A text of the author's as every format can hold it; undefined where it says nothing. */
const textOr = (text = ''): string | undefined => cleanText(text) || undefined;

/** What a reader takes away of a dataset in a view. */
export function selectExcerpt(dataset: Dataset, shown: View, options: ExcerptOptions): Excerpt {
  const { scope, details, siteUrl } = options;
  const view = viewOfScope(dataset, shown, scope);
  const inScope = scope === 'view' ? isShownIn(view) : () => true;
  const matching = selectMatching(dataset, view.filter);
  const events = matching.filter(inScope);
  const query = printView(view, urlContextOf(dataset, view.lang), { full: true });
  return {
    dataset,
    details,
    scope,
    view,
    matching,
    events,
    hidden: dataset.events.filter(inScope).length - events.length,
    relations: selectArcs(dataset, view),
    lit: selectChained(dataset, view.event, view.chain),
    title: textOr(options.title),
    caption: textOr(options.caption),
    link: `${siteUrl}${query}`,
  };
}

/** A comparison shows what lies in either of its windows. */
function isShownIn(view: View): (event: TimelineEvent) => boolean {
  const compared = windowsComparedIn(view);
  const windows = compared === undefined ? [view.window] : [compared.a, compared.b];
  return ({ extent }) => windows.some((window) => isInWindow(extent, window));
}
