import type { Lang } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import { civilFromDay, startOfYear } from '../model/day.ts';
import { type Filter, type FilterKind, NO_FILTER, withoutFilter } from '../model/filter.ts';
import { type LaneMode, MAX_PINS, type Theme, type View } from '../model/view.ts';
import {
  clampWindow,
  defaultWindow,
  shiftWindow,
  type TimeWindow,
  windowThrough,
  zoomWindow,
} from '../model/window.ts';
import { neighboursOf } from './neighbours.ts';
import { selectEventsById, selectGroups, selectMatching } from './selectors.ts';
import { windowShowing } from './windowShowing.ts';

/** What a person does to the view, as a pure step. Ids that the dataset lacks are a programmer's error and throw. */
export type ViewAction = (view: View, dataset: Dataset) => View;

type Terms = readonly { readonly id: string }[];

const withFilter = (view: View, part: Partial<Filter>): View => ({
  ...view,
  filter: { ...view.filter, ...part },
});

function assertKnown(word: string, id: string, terms: Terms): void {
  if (!terms.some((term) => term.id === id)) throw new Error(`unknown ${word}: ${id}`);
}

/** Adds or removes an id; the choice keeps the vocabulary's order. Of nothing, all are shown, so the first is chosen alone. */
const toggled = (chosen: readonly string[], id: string, terms: Terms): readonly string[] =>
  terms
    .map((term) => term.id)
    .filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));

const toggleId =
  (word: string, kind: 'types' | 'threads' | 'parties') =>
  (id: string): ViewAction =>
  (view, { vocabulary }) => {
    assertKnown(word, id, vocabulary[kind]);
    return withFilter(view, { [kind]: toggled(view.filter[kind], id, vocabulary[kind]) });
  };

/** Where all are shown, shows this one alone; else adds or removes it. Without the last, all are shown again. */
export const toggleType = toggleId('type', 'types');
export const toggleThread = toggleId('thread', 'threads');
export const toggleParty = toggleId('party', 'parties');

/** Shows the types of one group alone; where that is so already, all again. */
export const chooseGroup =
  (id: string): ViewAction =>
  (view, dataset) => {
    assertKnown('group', id, dataset.vocabulary.groups);
    const types = selectGroups(dataset)
      .filter(({ group }) => group.id === id)
      .flatMap((chosen) => chosen.types.map((type) => type.id));
    const chosen = view.filter.types;
    const isChosen = chosen.length === types.length && types.every((type) => chosen.includes(type));
    return withFilter(view, { types: isChosen ? [] : types });
  };

/** @param min least importance; cut to 1-5 */
export const setMin =
  (min: number): ViewAction =>
  (view) =>
    withFilter(view, { min: Math.min(5, Math.max(1, Math.round(min))) });

export const setArticle =
  (article: boolean): ViewAction =>
  (view) =>
    withFilter(view, { article });

export const clearFilters: ViewAction = (view) => ({ ...view, filter: NO_FILTER });

export const dropFilter =
  (kind: FilterKind): ViewAction =>
  (view) => ({ ...view, filter: withoutFilter(view.filter, kind) });

export const setLanes =
  (lanes: LaneMode): ViewAction =>
  (view) => ({ ...view, lanes });

/** Opens an event, and moves the window where it lies outside; undefined closes. The filter may hide it. */
export const selectEvent =
  (id: string | undefined): ViewAction =>
  (view, dataset) => {
    if (id === undefined) return { ...view, event: undefined };
    const event = selectEventsById(dataset).get(id);
    if (event === undefined) throw new Error(`unknown event: ${id}`);
    return { ...view, event: id, window: windowShowing(view.window, event.extent) };
  };

/**
 * Opens the matching event after (1) or before (-1) the open one; at the end nothing changes.
 * @param thread step within this thread
 */
export const stepEvent =
  (direction: 1 | -1, thread?: string): ViewAction =>
  (view, dataset) => {
    const event = view.event === undefined ? undefined : selectEventsById(dataset).get(view.event);
    if (event === undefined) return view;
    const { previous, next } = neighboursOf(selectMatching(dataset, view.filter), event, thread);
    const target = direction === 1 ? next : previous;
    return target === undefined ? view : selectEvent(target.id)(view, dataset);
  };

/** Labels an event always, or no more; a pin beyond the most allowed changes nothing. */
export const togglePin =
  (id: string): ViewAction =>
  (view, dataset) => {
    if (view.pins.includes(id)) return { ...view, pins: view.pins.filter((pin) => pin !== id) };
    if (!selectEventsById(dataset).has(id)) throw new Error(`unknown event: ${id}`);
    return view.pins.length >= MAX_PINS ? view : { ...view, pins: [...view.pins, id] };
  };

export const setLang =
  (lang: Lang): ViewAction =>
  (view) => ({ ...view, lang });

export const setTheme =
  (theme: Theme): ViewAction =>
  (view) => ({ ...view, theme });

export const setWindow =
  (window: TimeWindow): ViewAction =>
  (view) => ({ ...view, window: clampWindow(window) });

/** @param days later when positive */
export const panBy =
  (days: number): ViewAction =>
  (view) => ({ ...view, window: shiftWindow(view.window, days) });

/**
 * @param factor more than 1 shows more time
 * @param about the day (and fraction) that keeps its place; the window's middle by default
 */
export const zoomBy =
  (factor: number, about?: number): ViewAction =>
  (view) => {
    const { window } = view;
    return {
      ...view,
      window: zoomWindow(window, factor, about ?? (window.start + window.end) / 2),
    };
  };

/** From the year of the first event to the end of the data, whatever the filter shows. */
export const fitAll: ViewAction = (view, dataset) => {
  const [first] = dataset.events;
  const window =
    first === undefined
      ? defaultWindow(dataset.through)
      : windowThrough(startOfYear(civilFromDay(first.extent.first).year), dataset.through);
  return { ...view, window };
};
