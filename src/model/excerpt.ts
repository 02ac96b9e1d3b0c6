import type { Dataset, EventDetail, TimelineEvent } from './dataset.ts';
import type { DirectedRelation } from './relation.ts';
import type { View } from './view.ts';

/** How much is taken away: what the window shows, all that pass the filters, or everything. */
export const SCOPES = ['view', 'filtered', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** A part of the dataset that a reader takes away, and what is said about it. */
export interface Excerpt {
  readonly dataset: Dataset;
  /** Sources and notes by event id. */
  readonly details: ReadonlyMap<string, EventDetail>;
  readonly scope: Scope;
  /** The view that shows the excerpt: its filter and window are the scope's. */
  readonly view: View;
  /** All events that pass the view's filter, over all time. */
  readonly matching: readonly TimelineEvent[];
  /** The events taken away: in scope `view` those of the matching that the window shows. */
  readonly events: readonly TimelineEvent[];
  /** Events of the same time that the filter leaves out. */
  readonly hidden: number;
  /** Relations that the picture draws as arcs, and the events that it brings out. */
  readonly relations: readonly DirectedRelation[];
  readonly lit: ReadonlySet<string>;
  /** The author's own; undefined: the timeline's title, no caption. */
  readonly title: string | undefined;
  readonly caption: string | undefined;
  /** The link to the view: absolute where the site's address is known, else the query string alone. */
  readonly link: string;
}
